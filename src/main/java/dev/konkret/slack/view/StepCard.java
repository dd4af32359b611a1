package dev.konkret.slack.view;

import dev.konkret.nextstep.NextStep;
import dev.konkret.text.Texts;
import java.time.LocalDate;

/** The card of a step in the thread where it was said, for everybody there. */
public final class StepCard {
    private StepCard() {}

    /** Returns the card as the step is now. */
    public static Message message(NextStep step, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }
}
