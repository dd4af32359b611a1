package dev.konkret.slack.view;

import dev.konkret.hearing.OpenTopic;
import dev.konkret.nextstep.NextStep;
import dev.konkret.text.Texts;
import java.time.LocalDate;

/** What replaces the question when it is answered. */
public final class TopicSettled {
    private TopicSettled() {}

    /** Returns that the step is noted, or that the named person is asked, as its state says. */
    public static Message noted(NextStep step, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns that the author starts now and is asked in ten minutes. */
    public static Message started(NextStep step, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns that the topic waits in the basket. */
    public static Message laidAside(OpenTopic topic, Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns that it was no intention, with a way back. */
    public static Message dismissed(OpenTopic topic, Dismissal how, Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns that the dismissal was taken back. */
    public static Message restored(Dismissal how, Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns that the topic is answered or forgotten already. */
    public static Message gone(Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }
}
