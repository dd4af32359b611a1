package dev.konkret.slack.view;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.text.Texts;
import java.time.LocalDate;

/** News about a step for who proposed or owns it. */
public final class StepNews {
    private StepNews() {}

    /** Returns what {@code event} means for the reader, with what can be done now. */
    public static Message message(NextStep step, StepEvent event, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }
}
