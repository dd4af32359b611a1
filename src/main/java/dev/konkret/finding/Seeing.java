package dev.konkret.finding;

import dev.konkret.nextstep.NextStep;
import dev.konkret.workspace.MemberId;

/** Which steps a person may see: those that are their own business, and those said where they may read. */
public final class Seeing {
    private Seeing() {}

    /** Returns whether the step is shown to this person. One that was said in nobody's sight is shown to those it concerns. */
    public static boolean may(MemberId reader, NextStep step, Sight.Eyes eyes) {
        return step.involves(reader)
                || (step.saidIn() != null && eyes.see(step.saidIn().channel()));
    }
}
