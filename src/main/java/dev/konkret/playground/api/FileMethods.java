package dev.konkret.playground.api;

import dev.konkret.playground.delivery.Events;
import dev.konkret.playground.delivery.Ids;
import dev.konkret.playground.team.Conversation;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.Uploads.Upload;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code files.*UploadExternal}: announce a file, send it to the address that comes back, share it in a channel. */
final class FileMethods {
    private static final int MOST_BYTES = 5_000_000;
    private static final int LONGEST_ALT_TEXT = 1_000;

    private final MessageBody bodies;
    private final Events events;
    private final Ids ids;
    private final Supplier<String> base;

    FileMethods(MessageBody bodies, Events events, Ids ids, Supplier<String> base) {
        this.bodies = bodies;
        this.events = events;
        this.ids = ids;
        this.base = base;
    }

    void register(Map<String, ApiMethod> methods) {
        methods.put("files.getUploadURLExternal", this::announce);
        methods.put("files.completeUploadExternal", this::share);
    }

    private ObjectNode announce(ApiCall call) {
        int length = Integer.parseInt(call.text("length"));
        if (length <= 0) throw ApiError.invalidArgument("must be more than 0", "length");
        if (length > MOST_BYTES) throw ApiError.named("file_upload_size_restricted");
        if (MessageBody.length(call.text("alt_txt")) > LONGEST_ALT_TEXT) throw ApiError.named("alt_txt_too_large");
        String id = ids.next("F0");
        call.slack().uploads().put(new Upload(id, call.text("filename"), "", length, "", false));
        return Json.ok().put("upload_url", base.get() + "upload/" + id).put("file_id", id);
    }

    private ObjectNode share(ApiCall call) {
        JsonNode files = call.json("files", "invalid_arguments").orElseThrow(() -> ApiError.missingArgument("files"));
        ArrayNode shown = Json.array();
        for (JsonNode file : files) shown.add(file(call, file));
        ObjectNode answer = Json.ok();
        answer.set("files", shown.deepCopy());
        if (!call.has("channel_id")) return answer;
        Conversation where = call.channel("channel_id");
        if (!call.botIsIn(where)) throw ApiError.named("not_in_channel");
        if (where.isArchived()) throw ApiError.named("is_archived");
        ObjectNode message = Json.object()
                .put("type", "message")
                .put("subtype", "file_share")
                .put("user", call.slack().team().botUserId())
                .put("text", call.text("initial_comment"))
                .put("ts", call.slack().nextTs())
                .put("bot_id", call.slack().team().botId())
                .put("app_id", call.slack().team().appId())
                .put("team", call.slack().team().id());
        call.json("blocks", "invalid_blocks").ifPresent(b -> message.set("blocks", bodies.blocks(b)));
        if (call.has("thread_ts")) message.put("thread_ts", call.text("thread_ts"));
        message.set("files", shown);
        where.add(message);
        events.posted(where, message);
        return answer;
    }

    private ObjectNode file(ApiCall call, JsonNode named) {
        Upload upload = call.slack()
                .uploads()
                .file(Json.text(named, "id"))
                .filter(u -> !u.content().isEmpty())
                .orElseThrow(() -> ApiError.named("file_not_found"));
        String title = named.has("title") ? Json.text(named, "title") : upload.name();
        call.slack()
                .uploads()
                .put(new Upload(upload.id(), upload.name(), title, upload.length(), upload.content(), true));
        return Json.object()
                .put("id", upload.id())
                .put("name", upload.name())
                .put("title", title)
                .put("size", upload.length())
                .put("mimetype", mimeType(upload.name()))
                .put("url_private", base.get() + "files/" + upload.id());
    }

    private static String mimeType(String name) {
        if (name.endsWith(".png")) return "image/png";
        if (name.endsWith(".svg")) return "image/svg+xml";
        if (name.endsWith(".pdf")) return "application/pdf";
        return "text/plain";
    }
}
