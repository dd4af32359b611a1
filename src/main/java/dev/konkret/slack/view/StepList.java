package dev.konkret.slack.view;

import dev.konkret.nextstep.NextStep;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.List;

/** The answer to {@code /konkret liste}. */
public final class StepList {
    private StepList() {}

    /** Whose steps are listed. */
    public enum Scope {
        /** Those that concern the reader. */
        MINE,
        /** Those said in this channel. */
        CHANNEL
    }

    /** Returns the steps, the earliest due first. */
    public static Message message(List<NextStep> steps, Scope scope, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }
}
