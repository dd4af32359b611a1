package dev.konkret.playground.api;

import dev.konkret.playground.blocks.BlockIds;
import dev.konkret.playground.blocks.BlockKit;
import dev.konkret.playground.blocks.Findings;
import dev.konkret.playground.delivery.Ids;
import dev.konkret.playground.team.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The content of a message the bot sends: text, blocks, attachments, metadata; checked and completed. */
final class MessageBody {
    static final int MOST_CHARACTERS = 40_000;
    static final int MOST_CHARACTERS_IN_UPDATE = 4_000;
    private static final int MOST_ATTACHMENTS = 100;
    private static final int MOST_METADATA_BYTES = 16_000;

    private final Ids ids;

    MessageBody(Ids ids) {
        this.ids = ids;
    }

    /** Puts the content of the call into {@code message}; text longer than Slack stores is cut off, as Slack does it. */
    void fill(ApiCall call, ObjectNode message) {
        if (call.has("markdown_text") && (call.has("text") || call.has("blocks"))) {
            throw ApiError.named("markdown_text_conflict");
        }
        String text = call.has("markdown_text") ? call.text("markdown_text") : call.text("text");
        message.put("text", cut(text, MOST_CHARACTERS));
        call.json("blocks", "invalid_blocks_format")
                .filter(b -> !b.isEmpty())
                .ifPresent(b -> message.set("blocks", FilesInBlocks.known(blocks(b), call.slack())));
        call.json("attachments", "invalid_attachments")
                .filter(a -> !a.isEmpty())
                .ifPresent(a -> message.set("attachments", attachments(a)));
        if (text.isEmpty() && !message.has("blocks") && !message.has("attachments")) throw ApiError.named("no_text");
        call.json("metadata", "invalid_metadata_format").ifPresent(m -> message.set("metadata", metadata(m)));
    }

    /** These blocks as Slack stores them. */
    JsonNode blocks(JsonNode sent) {
        if (!sent.isArray()) throw ApiError.named("invalid_blocks_format");
        Findings findings = BlockKit.checkMessage(sent);
        if (!findings.isEmpty()) throw ApiError.withMessages("invalid_blocks", findings.messages());
        if (BlockKit.textIn(sent) > BlockKit.MOST_TEXT_IN_BLOCKS) throw ApiError.named("msg_blocks_too_long");
        JsonNode blocks = sent.deepCopy();
        BlockIds.complete(blocks, ids.random());
        return blocks;
    }

    private JsonNode attachments(JsonNode sent) {
        if (!sent.isArray()) throw ApiError.named("invalid_attachments");
        if (sent.size() > MOST_ATTACHMENTS) throw ApiError.named("too_many_attachments");
        JsonNode attachments = sent.deepCopy();
        int id = 0;
        for (JsonNode attachment : attachments) {
            if (!(attachment instanceof ObjectNode object)) throw ApiError.named("invalid_attachments");
            object.put("id", ++id);
            if (object.has("blocks")) object.set("blocks", blocks(object.get("blocks")));
        }
        return attachments;
    }

    private static JsonNode metadata(JsonNode sent) {
        if (!sent.path("event_type").isString()
                || Json.text(sent, "event_type").isEmpty()
                || !sent.path("event_payload").isObject()) {
            throw ApiError.named("invalid_metadata_schema");
        }
        if (sent.toString().length() > MOST_METADATA_BYTES) throw ApiError.named("metadata_too_large");
        return sent;
    }

    static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
