package dev.konkret.playground.api;

import dev.konkret.playground.delivery.Events;
import dev.konkret.playground.delivery.Ids;
import dev.konkret.playground.delivery.ResponseUrls;
import dev.konkret.playground.team.Conversation;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.Manifest;
import dev.konkret.playground.team.SlackTeam;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the bot says at a {@code response_url}, or in the acknowledgement of a command. */
public final class Respond {
    private final SlackTeam slack;
    private final Manifest manifest;
    private final MessageBody bodies;
    private final Events events;
    private final ResponseUrls urls;

    public Respond(SlackTeam slack, Manifest manifest, Events events, ResponseUrls urls, Ids ids) {
        this.slack = slack;
        this.manifest = manifest;
        this.bodies = new MessageBody(ids);
        this.events = events;
        this.urls = urls;
    }

    /** Does what was posted to the address; the answer is {@code ok} or carries Slack's error. */
    public ObjectNode at(String address, ObjectNode body) {
        synchronized (slack) {
            ResponseUrls.Used used = urls.use(address);
            if (used.error() != null) return Json.refused(used.error());
            ResponseUrls.Address to = Objects.requireNonNull(used.address());
            return say(to.channel(), to.user(), to.messageTs(), to.threadTs(), body);
        }
    }

    /** Shows what a command was acknowledged with. */
    public ObjectNode toCommand(String channel, String user, ObjectNode body) {
        synchronized (slack) {
            return say(channel, user, null, null, body);
        }
    }

    private ObjectNode say(
            String channel, String user, @Nullable String messageTs, @Nullable String threadTs, ObjectNode body) {
        try {
            Conversation where = slack.conversation(channel).orElseThrow(() -> ApiError.named("channel_not_found"));
            if (where.isArchived()) throw ApiError.named("is_archived");
            Optional<ObjectNode> original = messageTs == null ? Optional.empty() : where.message(messageTs);
            if (flag(body, "delete_original")) {
                original.ifPresent(message -> delete(where, message));
            } else if (flag(body, "replace_original") && original.isPresent()) {
                replace(where, original.get(), body);
            } else {
                post(where, user, threadTs, body);
            }
            slack.changed();
            return Json.ok();
        } catch (ApiError refused) {
            return refused.answer();
        }
    }

    private void delete(Conversation where, ObjectNode message) {
        where.remove(message);
        if (!message.has("ephemeral_to")) events.deleted(where, message);
    }

    private void replace(Conversation where, ObjectNode message, ObjectNode body) {
        ObjectNode filled = filled(body);
        ObjectNode before = Json.copy(message);
        message.remove("blocks");
        message.remove("attachments");
        message.setAll(filled);
        if (!message.has("ephemeral_to")) events.changed(where, before, message);
    }

    private void post(Conversation where, String user, @Nullable String threadTs, ObjectNode body) {
        boolean forAll = Json.text(body, "response_type").equals("in_channel");
        ObjectNode message = Json.object()
                .put("type", "message")
                .put("subtype", "bot_message")
                .put("user", slack.team().botUserId())
                .put("ts", slack.nextTs())
                .put("bot_id", slack.team().botId())
                .put("app_id", slack.team().appId())
                .put("team", slack.team().id());
        message.setAll(filled(body));
        String thread = body.has("thread_ts") ? Json.textOrNull(body, "thread_ts") : threadTs;
        if (thread != null) message.put("thread_ts", thread);
        if (!forAll) message.put("ephemeral_to", user);
        where.add(message);
        if (forAll) events.posted(where, message);
    }

    private ObjectNode filled(ObjectNode body) {
        ObjectNode filled = Json.object();
        bodies.fill(new ApiCall(slack, manifest, body), filled);
        return filled;
    }

    private static boolean flag(ObjectNode body, String name) {
        return body.path(name).asString("").equals("true");
    }
}
