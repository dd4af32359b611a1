package dev.konkret.slack.view;

import dev.konkret.nextstep.NextStep;
import dev.konkret.text.Texts;
import java.time.LocalDate;

/** The owner's call for help in a channel. */
public final class HelpRequest {
    private HelpRequest() {}

    /** Returns the call; the step's owner must be waiting for help. */
    public static Message message(NextStep step, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }
}
