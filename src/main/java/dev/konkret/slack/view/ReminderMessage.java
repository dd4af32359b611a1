package dev.konkret.slack.view;

import dev.konkret.nudge.Reminder;
import dev.konkret.text.Texts;

/** The one message a person gets on a day. */
public final class ReminderMessage {
    private ReminderMessage() {}

    /** Returns everything that is due, the most urgent first. */
    public static Message message(Reminder reminder, Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }
}
