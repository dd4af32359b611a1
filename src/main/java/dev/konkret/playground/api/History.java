package dev.konkret.playground.api;

import dev.konkret.playground.team.Conversation;
import dev.konkret.playground.team.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** {@code conversations.history} and {@code conversations.replies}: what was said, without what was for one pair of eyes. */
final class History {
    private History() {}

    /** The messages of a conversation outside of threads, newest first. */
    static ObjectNode channel(ApiCall call) {
        Conversation c = call.channel("channel");
        call.needScope(c.scopeFamily() + ":history");
        if (!call.botIsIn(c)) throw ApiError.named("not_in_channel");
        List<ObjectNode> found = new ArrayList<>(c.messages().stream()
                .filter(m -> !m.has("ephemeral_to") && isRoot(m) && isWithin(call, m))
                .toList());
        Collections.reverse(found);
        return answer(call, c, found, call.limit(100, 999));
    }

    /** A message and its thread, oldest first. */
    static ObjectNode thread(ApiCall call) {
        Conversation c = call.channel("channel");
        call.needScope(c.scopeFamily() + ":history");
        if (!call.botIsIn(c)) throw ApiError.named("not_in_channel");
        ObjectNode named = c.message(call.text("ts"))
                .filter(m -> !m.has("ephemeral_to"))
                .orElseThrow(() -> ApiError.named("thread_not_found"));
        String root = isRoot(named) ? Json.text(named, "ts") : Json.text(named, "thread_ts");
        List<ObjectNode> found = new ArrayList<>();
        c.message(root).ifPresent(found::add);
        c.replies(root).stream().filter(m -> isWithin(call, m)).forEach(found::add);
        return answer(call, c, found, call.limit(1000, 1000));
    }

    private static ObjectNode answer(ApiCall call, Conversation c, List<ObjectNode> found, int limit) {
        Page<ObjectNode> page = Page.of(found, call.text("cursor"), limit);
        ObjectNode answer = Json.ok();
        answer.putArray("messages");
        page.items().forEach(m -> answer.withArray("messages").add(shown(call, c, m)));
        answer.put("has_more", !page.next().isEmpty());
        if (!page.next().isEmpty()) page.writeCursor(answer);
        return answer;
    }

    private static ObjectNode shown(ApiCall call, Conversation c, ObjectNode message) {
        ObjectNode shown = Json.copy(message);
        if (!call.flag("include_all_metadata")) shown.remove("metadata");
        List<ObjectNode> replies = c.replies(Json.text(message, "ts"));
        if (!replies.isEmpty()) {
            shown.put("thread_ts", Json.text(message, "ts"))
                    .put("reply_count", replies.size())
                    .put("latest_reply", Json.text(replies.get(replies.size() - 1), "ts"));
        }
        return shown;
    }

    private static boolean isRoot(ObjectNode message) {
        String threadTs = Json.text(message, "thread_ts");
        return threadTs.isEmpty()
                || threadTs.equals(Json.text(message, "ts"))
                || Json.text(message, "subtype").equals("thread_broadcast");
    }

    private static boolean isWithin(ApiCall call, ObjectNode message) {
        BigDecimal ts = new BigDecimal(Json.text(message, "ts"));
        int lowest = call.flag("inclusive") ? 0 : 1;
        boolean after = !call.has("oldest") || ts.compareTo(moment(call, "oldest")) >= lowest;
        return after && (!call.has("latest") || ts.compareTo(moment(call, "latest")) <= -lowest);
    }

    private static BigDecimal moment(ApiCall call, String name) {
        if (call.text(name).equals("now"))
            return new BigDecimal(call.slack().now().getEpochSecond());
        if (!call.text(name).matches("\\d{1,12}(\\.\\d{1,9})?")) throw ApiError.named("invalid_ts_" + name);
        return new BigDecimal(call.text(name));
    }
}
