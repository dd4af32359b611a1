package dev.konkret.slack.view;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.Refusal;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Why something cannot be done, in one friendly sentence. */
public final class Refusals {
    private Refusals() {}

    /** Returns the sentence in mrkdwn; {@code step} is the step as it is now, null when there is none. */
    public static String sentence(Refusal why, @Nullable NextStep step, Texts texts, LocalDate today) {
        String standing = step == null ? "" : StepPhrases.standing(step, texts, today);
        return switch (why) {
            case NOT_FOUND -> texts.get("refusal.not.found");
            case ALREADY_CLOSED -> texts.get("refusal.closed", standing).strip();
            case NOT_YOURS -> texts.get("refusal.not.yours", standing).strip();
            case NOT_WAITING -> texts.get("refusal.not.waiting", standing).strip();
            case DUE_IN_THE_PAST -> texts.get("error.due.past");
            case RETHINK_FIRST -> texts.get("refusal.rethink");
            case SAME_PERSON -> texts.get("refusal.same");
            case OWNER_IS_GUEST -> texts.get("refusal.guest");
            case OWNER_IS_EXTERNAL -> texts.get("refusal.external");
            case OWNER_HAS_LEFT -> texts.get("refusal.left");
            case OWNER_IS_BOT -> texts.get("refusal.bot");
            case OWNER_UNKNOWN -> texts.get("refusal.unknown");
            case TOO_BUSY -> texts.get("refusal.busy");
        };
    }

    /** Returns the sentence as a message. */
    public static Message message(Refusal why, @Nullable NextStep step, Texts texts, LocalDate today) {
        return Surface.sentence(texts, sentence(why, step, texts, today));
    }

    /** Returns the form with the sentence above it. */
    public static ObjectNode above(ObjectNode form, Refusal why, Texts texts, LocalDate today) {
        ((ArrayNode) form.path("blocks")).insert(0, Blocks.section(sentence(why, null, texts, today)));
        return form;
    }

    /**
     * Returns the refusal as an error of a form: under {@link ActionId#FIELD_WHO} or {@link ActionId#FIELD_DUE}; empty when
     * no field can mend it.
     */
    public static Map<String, String> underField(Refusal why, Texts texts) {
        return switch (why) {
            case SAME_PERSON -> Map.of(ActionId.FIELD_WHO, texts.get("refusal.same"));
            case OWNER_IS_GUEST -> Map.of(ActionId.FIELD_WHO, texts.get("refusal.guest"));
            case OWNER_IS_EXTERNAL -> Map.of(ActionId.FIELD_WHO, texts.get("refusal.external"));
            case OWNER_HAS_LEFT -> Map.of(ActionId.FIELD_WHO, texts.get("refusal.left"));
            case OWNER_IS_BOT -> Map.of(ActionId.FIELD_WHO, texts.get("refusal.bot"));
            case OWNER_UNKNOWN -> Map.of(ActionId.FIELD_WHO, texts.get("refusal.unknown"));
            case DUE_IN_THE_PAST -> Map.of(ActionId.FIELD_DUE, texts.get("error.due.past"));
            case NOT_FOUND, ALREADY_CLOSED, NOT_YOURS, NOT_WAITING, RETHINK_FIRST, TOO_BUSY -> Map.of();
        };
    }
}
