package dev.konkret.slack.listen;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.konkret.slack.SlackSilent;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.NotOurs;
import dev.konkret.slack.view.Replies;
import dev.konkret.slack.view.SorryModal;
import dev.konkret.text.Texts;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Slack and people are told when a delivery cannot be handled. An event is not acknowledged, so that Slack delivers
 * it again; a person who pressed or typed something gets one friendly sentence and presses again.
 */
public final class Failures {
    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    private static final String JSON = "application/json; charset=utf-8";

    private static final String STORE_AWAY = "store_away";
    private static final String FAILED = "failed";

    private final Function<Throwable, Optional<String>> storeTrouble;
    private final Supplier<Texts> texts;
    private final Answers answers;

    /**
     * @param storeTrouble what is wrong with the store and made something fail; empty when it was something else
     * @param texts in the language of the installation: whose it is cannot be looked up when the store is away
     */
    public Failures(Function<Throwable, Optional<String>> storeTrouble, Supplier<Texts> texts, Answers answers) {
        this.storeTrouble = storeTrouble;
        this.texts = texts;
        this.answers = answers;
    }

    SlackInbox.Answer failed(Delivered delivered, Throwable failure) {
        if (failure instanceof NotOurs made) return notOurs(delivered, made);
        Optional<String> trouble = storeTrouble.apply(failure);
        boolean away = trouble.isPresent();
        if (away) log.warn("a delivery of type {} failed: {}", delivered.type(), trouble.get());
        else if (failure instanceof SlackSilent)
            log.warn("a delivery of type {} failed: {}; see konkret check", delivered.type(), failure.getMessage());
        else log.error("a delivery of type {} failed", delivered.type(), failure);
        if (delivered.type().equals("event_callback")) {
            return new SlackInbox.Answer(503, "", "", away ? STORE_AWAY : FAILED);
        }
        Message sorry = away ? Replies.memoryAway(texts.get()) : Replies.broken(texts.get());
        return told(delivered, sorry, away ? STORE_AWAY : FAILED);
    }

    /** A fault of whoever made it up, not of the bot's: one line, and a sentence in the form's place. */
    private SlackInbox.Answer notOurs(Delivered delivered, NotOurs made) {
        JsonElement view = delivered.payload().get("view");
        String form = view instanceof JsonObject it ? Delivered.text(it, "callback_id") : "";
        log.warn(
                "a {} of {} whose \"{}\" is not what the bot wrote there",
                delivered.type(),
                form.replaceAll("[^a-z_]", "?"),
                made.getMessage());
        ObjectNode sorry = SorryModal.view(texts.get(), "form.not_ours");
        return new SlackInbox.Answer(200, JSON, FormAnswer.instead(sorry).json(), "not_ours");
    }

    /** The work goes on; only an event is asked for again, and found to be handled then. */
    SlackInbox.Answer tooSlow(Delivered delivered) {
        if (delivered.type().equals("event_callback")) return new SlackInbox.Answer(503, "", "", "slow");
        if (delivered.type().equals("view_submission")) {
            return told(delivered, Replies.memoryAway(texts.get()), "slow");
        }
        return SlackInbox.Answer.ok("slow");
    }

    /** The work has ended after Slack was answered: a command that failed is told now, everything else tells itself. */
    void tooLate(Delivered delivered, SlackInbox.Answer late) {
        if (!delivered.type().equals("command")) return;
        String responseUrl = Delivered.text(delivered.payload(), "response_url");
        if (late.outcome().equals(STORE_AWAY)) answers.add(responseUrl, Replies.memoryAway(texts.get()));
        if (late.outcome().equals(FAILED)) answers.add(responseUrl, Replies.broken(texts.get()));
    }

    private SlackInbox.Answer told(Delivered delivered, Message sorry, String outcome) {
        switch (delivered.type()) {
            case "command" -> {
                JsonObject body = new JsonObject();
                body.addProperty("response_type", "ephemeral");
                body.addProperty("text", sorry.text());
                body.add("blocks", JsonParser.parseString(sorry.blocksAsString()));
                return new SlackInbox.Answer(200, JSON, body.toString(), outcome);
            }
            case "view_submission" -> {
                return new SlackInbox.Answer(200, JSON, underFirstField(delivered.payload(), sorry), outcome);
            }
            default -> {
                String responseUrl = Delivered.text(delivered.payload(), "response_url");
                if (!responseUrl.isBlank()) answers.add(responseUrl, sorry);
                return SlackInbox.Answer.ok(outcome);
            }
        }
    }

    /** The form stays open with everything filled in; the sentence stands under its first field. */
    private static String underFirstField(JsonObject payload, Message sorry) {
        JsonObject answer = new JsonObject();
        JsonElement view = payload.get("view");
        JsonElement blocks =
                view != null && view.isJsonObject() ? view.getAsJsonObject().get("blocks") : null;
        if (blocks == null || !blocks.isJsonArray()) return "";
        for (JsonElement block : (JsonArray) blocks) {
            if (!block.isJsonObject()
                    || !Delivered.text(block.getAsJsonObject(), "type").equals("input")) continue;
            JsonObject errors = new JsonObject();
            errors.addProperty(Delivered.text(block.getAsJsonObject(), "block_id"), sorry.text());
            answer.addProperty("response_action", "errors");
            answer.add("errors", errors);
            return answer.toString();
        }
        return "";
    }
}
