package dev.konkret.slack.view;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.Refusal;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why something cannot be done, in one friendly sentence. */
public final class Refusals {
    private Refusals() {}

    /** Returns the sentence in mrkdwn; {@code step} is the step as it is now, null when there is none. */
    public static String sentence(Refusal why, @Nullable NextStep step, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns the sentence as a message. */
    public static Message message(Refusal why, @Nullable NextStep step, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }

    /**
     * Returns the refusal as an error of a form: under {@link ActionId#FIELD_WHO} or {@link ActionId#FIELD_DUE}; empty when
     * no field can mend it.
     */
    public static Map<String, String> underField(Refusal why, Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }
}
