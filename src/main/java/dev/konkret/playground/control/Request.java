package dev.konkret.playground.control;

import dev.konkret.playground.team.Conversation;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.Person;
import dev.konkret.playground.team.SlackTeam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What somebody wants to do, with the things it names looked up. The caller holds the team's monitor. */
record Request(SlackTeam slack, ObjectNode body) {
    /** The text in this field; empty when there is none. */
    String text(String field) {
        return Json.text(body, field);
    }

    @Nullable
    String textOrNull(String field) {
        return Json.textOrNull(body, field);
    }

    /** The text in this field, which has to be there. */
    String need(String field) {
        String text = text(field);
        if (text.isEmpty())
            throw new ControlError(Json.refused("missing_argument").put("argument", field));
        return text;
    }

    boolean has(String field) {
        return body.hasNonNull(field);
    }

    JsonNode json(String field) {
        return body.path(field);
    }

    /** Whoever acts: an active human. */
    Person actor() {
        Person person = person("user");
        if (!person.isActiveHuman()) throw new ControlError("user_disabled");
        return person;
    }

    /** Anybody, named by id, handle or full name. */
    Person person(String field) {
        String named = need(field);
        return slack.person(named)
                .or(() -> slack.people().stream()
                        .filter(p ->
                                p.name().equalsIgnoreCase(named) || p.realName().equalsIgnoreCase(named))
                        .findFirst())
                .orElseThrow(() -> new ControlError("user_not_found"));
    }

    /** The conversation, named by its id, by its name, or by the bot's id for the actor's direct messages with it. */
    Conversation channel() {
        String named = need("channel");
        Optional<Conversation> found = slack.conversation(named).or(() -> slack.channelNamed(named));
        if (found.isEmpty() && named.equals(slack.team().botUserId()))
            found = Optional.of(slack.openDirect(actor().id()));
        return found.orElseThrow(() -> new ControlError("channel_not_found"));
    }

    /** The conversation, of which the actor has to be a member and which has to be open. */
    Conversation channelOf(Person actor) {
        Conversation channel = channel();
        if (!channel.has(actor.id()))
            throw new ControlError(channel.isPrivate() ? "channel_not_found" : "not_in_channel");
        if (channel.isArchived()) throw new ControlError("is_archived");
        return channel;
    }

    /** The message named by this field, which the actor has to be able to see. */
    ObjectNode message(Conversation channel, Person actor, String field) {
        return channel.message(need(field))
                .filter(m ->
                        !m.has("ephemeral_to") || Json.text(m, "ephemeral_to").equals(actor.id()))
                .orElseThrow(() -> new ControlError("message_not_found"));
    }
}
