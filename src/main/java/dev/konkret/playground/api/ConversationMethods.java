package dev.konkret.playground.api;

import dev.konkret.playground.delivery.Events;
import dev.konkret.playground.team.Conversation;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.Person;
import dev.konkret.playground.team.SlackTeam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** {@code conversations.*} and {@code users.conversations}: which channels there are, and what was said in them. */
final class ConversationMethods {
    private static final List<String> TYPES = List.of("public_channel", "private_channel", "im", "mpim");

    private final Events events;

    ConversationMethods(Events events) {
        this.events = events;
    }

    void register(Map<String, ApiMethod> methods) {
        methods.put("conversations.info", ConversationMethods::info);
        methods.put("conversations.members", ConversationMethods::members);
        methods.put("conversations.list", call -> list(call, c -> true));
        methods.put("users.conversations", ConversationMethods::ofPerson);
        methods.put("conversations.open", ConversationMethods::open);
        methods.put("conversations.join", this::join);
        methods.put("conversations.history", History::channel);
        methods.put("conversations.replies", History::thread);
    }

    private static ObjectNode info(ApiCall call) {
        Conversation c = call.channel("channel");
        call.needScope(c.scopeFamily() + ":read");
        ObjectNode channel = toSlack(call, c);
        if (call.flag("include_num_members"))
            channel.put("num_members", c.members().size());
        return Json.ok().set("channel", channel);
    }

    private static ObjectNode members(ApiCall call) {
        Conversation c = call.channel("channel");
        call.needScope(c.scopeFamily() + ":read");
        Page<String> page = Page.of(List.copyOf(c.members()), call.text("cursor"), call.limit(100, 1000));
        ObjectNode answer = Json.ok();
        answer.set("members", Json.strings(page.items()));
        return page.writeCursor(answer);
    }

    private static ObjectNode ofPerson(ApiCall call) {
        String person = call.has("user")
                ? call.person("user").id()
                : call.slack().team().botUserId();
        return list(call, c -> c.has(person));
    }

    private static ObjectNode list(ApiCall call, Predicate<Conversation> wanted) {
        List<String> types =
                call.has("types") ? Arrays.asList(call.text("types").split("\\s*,\\s*")) : List.of("public_channel");
        if (!TYPES.containsAll(types)) throw ApiError.named("invalid_types");
        for (String type : types) call.needScope(scopeOf(type));
        List<Conversation> found = call.slack().conversations().stream()
                .filter(c -> types.contains(typeOf(c)))
                .filter(c -> !c.isPrivate() || call.botIsIn(c))
                .filter(c -> !call.flag("exclude_archived") || !c.isArchived())
                .filter(wanted)
                .toList();
        Page<Conversation> page = Page.of(found, call.text("cursor"), call.limit(100, 1000));
        ObjectNode answer = Json.ok();
        page.items().forEach(c -> answer.withArray("channels").add(toSlack(call, c)));
        if (page.items().isEmpty()) answer.putArray("channels");
        return page.writeCursor(answer);
    }

    private static String typeOf(Conversation c) {
        if (c.isDirect()) return "im";
        return c.isPrivate() ? "private_channel" : "public_channel";
    }

    private static String scopeOf(String type) {
        return switch (type) {
            case "public_channel" -> "channels:read";
            case "private_channel" -> "groups:read";
            default -> type + ":read";
        };
    }

    private static ObjectNode open(ApiCall call) {
        SlackTeam slack = call.slack();
        if (call.has("channel")) {
            Conversation c = call.channel("channel");
            if (!c.isDirect()) throw ApiError.named("method_not_supported_for_channel_type");
            return opened(call, c, true);
        }
        if (!call.has("users")) throw ApiError.named("users_list_not_supplied");
        String[] users = call.text("users").split("\\s*,\\s*");
        if (users.length > 1) {
            call.needScope("mpim:write");
            throw ApiError.named("method_not_supported_for_channel_type");
        }
        Person person = slack.person(users[0]).orElseThrow(() -> ApiError.named("user_not_found"));
        if (person.deleted()) throw ApiError.named("user_disabled");
        if (person.isBot()) throw ApiError.named("cannot_dm_bot");
        boolean already = slack.directWith(person.id()).isPresent();
        return opened(call, slack.openDirect(person.id()), already);
    }

    private static ObjectNode opened(ApiCall call, Conversation c, boolean already) {
        ObjectNode answer = Json.ok();
        if (already) answer.put("no_op", true).put("already_open", true);
        return answer.set(
                "channel",
                call.flag("return_im") ? toSlack(call, c) : Json.object().put("id", c.id()));
    }

    private ObjectNode join(ApiCall call) {
        Conversation c = call.channel("channel");
        if (c.isPrivate()) throw ApiError.named("method_not_supported_for_channel_type");
        if (c.isArchived()) throw ApiError.named("is_archived");
        String bot = call.slack().team().botUserId();
        ObjectNode answer = Json.ok();
        if (c.join(bot)) {
            events.joined(c, bot, bot);
        } else {
            answer.put("warning", "already_in_channel");
        }
        return answer.set("channel", toSlack(call, c));
    }

    private static ObjectNode toSlack(ApiCall call, Conversation c) {
        ObjectNode channel = Json.object().put("id", c.id());
        if (c.isDirect()) {
            return channel.put("is_im", true)
                    .put("user", c.user())
                    .put("is_archived", false)
                    .put("is_org_shared", false)
                    .put("context_team_id", call.slack().team().id());
        }
        channel.put("name", c.name())
                .put("name_normalized", c.name())
                .put("is_channel", !c.isPrivate())
                .put("is_group", c.isPrivate())
                .put("is_im", false)
                .put("is_mpim", false)
                .put("is_private", c.isPrivate())
                .put("is_archived", c.isArchived())
                .put("is_general", c.name().equals("allgemein"))
                .put("is_shared", false)
                .put("is_ext_shared", false)
                .put("is_org_shared", false)
                .put("is_member", call.botIsIn(c))
                .put("context_team_id", call.slack().team().id());
        channel.putObject("topic").put("value", c.topic()).put("creator", "").put("last_set", 0);
        channel.putObject("purpose").put("value", "").put("creator", "").put("last_set", 0);
        return channel;
    }
}
