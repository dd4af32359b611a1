package dev.konkret.finding;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.workspace.MemberId;

/** Which steps a person may see: those that are their own business, and those said where they may read. */
public final class Seeing {
    private Seeing() {}

    /** Returns whether the step is shown to this person. One that was said in nobody's sight is shown to those it concerns. */
    public static boolean may(MemberId reader, NextStep step, Sight.Eyes eyes) {
        if (isOwnBusiness(reader, step)) return true;
        return step.saidIn() != null && eyes.see(step.saidIn().channel());
    }

    private static boolean isOwnBusiness(MemberId reader, NextStep step) {
        if (step.proposedBy().equals(reader) || step.concerned().contains(reader)) return true;
        if (step.state() instanceof Done done)
            return done.owner().equals(reader) || done.by().equals(reader);
        return step.state() instanceof Dropped dropped
                && (reader.equals(dropped.owner()) || dropped.by().equals(reader));
    }
}
