package dev.konkret.slack.view;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.List;

/** Small answers. */
public final class Replies {
    private Replies() {}

    /** Returns that the channel is listened to, or no longer. */
    public static Message listening(boolean on, Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns that the command's words were not understood. */
    public static Message unknownCommand(String typed, Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns that the bot must be invited to the channel first. */
    public static Message notInChannel(Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns that the command only makes sense in a channel. */
    public static Message onlyInChannels(Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns that the bot's memory cannot be reached just now. */
    public static Message memoryAway(Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns that something broke that the person cannot mend. */
    public static Message broken(Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns that the text is too long for one step. */
    public static Message tooLong(Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns what the bot wrote down from a command or a direct message: owned, or waiting for a yes. */
    public static Message noted(NextStep step, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns what became of the step because of plain words or a reaction. */
    public static Message changed(NextStep step, StepEvent event, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns that a direct message was not understood, with examples. */
    public static Message notUnderstood(Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns the question which of these steps was meant, with buttons for each. */
    public static Message whichStep(List<NextStep> steps, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns that the person has no open step the words could be about. */
    public static Message nothingOpen(Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns that the settings are stored. */
    public static Message settingsSaved(Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns that the step can be remembered but its card could not be posted in the channel. */
    public static Message noCard(NextStep step, Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }
}
