package dev.konkret.playground.control;

import dev.konkret.playground.delivery.Events;
import dev.konkret.playground.delivery.Ids;
import dev.konkret.playground.team.Conversation;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.Person;
import dev.konkret.playground.team.Presence;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Letting people in and out of channels, changing who they are, opening and closing channels. */
final class Housekeeping {
    private final Events events;
    private final Ids ids;

    Housekeeping(Events events, Ids ids) {
        this.events = events;
        this.ids = ids;
    }

    /** Invites {@code invitee}, by default the bot, into the channel; {@code user} is who invites. */
    ObjectNode invite(Request request) {
        Person actor = request.actor();
        Conversation channel = request.channelOf(actor);
        Person invitee = subject(request, "invitee");
        if (channel.isDirect()) throw new ControlError("method_not_supported_for_channel_type");
        if (invitee.deleted()) throw new ControlError("user_disabled");
        if (!channel.join(invitee.id())) throw new ControlError("already_in_channel");
        joinMessage(
                request,
                channel,
                invitee,
                "channel_join",
                "<@" + invitee.id() + "> ist #" + channel.name() + " beigetreten.");
        events.joined(channel, invitee.id(), actor.id());
        return Json.ok();
    }

    /** Takes {@code leaver}, by default the bot, out of the channel; {@code user} is who does it. */
    ObjectNode leave(Request request) {
        Person actor = request.actor();
        Conversation channel = request.channelOf(actor);
        Person leaver = subject(request, "leaver");
        if (channel.isDirect()) throw new ControlError("method_not_supported_for_channel_type");
        if (!channel.has(leaver.id())) throw new ControlError("not_in_channel");
        joinMessage(
                request,
                channel,
                leaver,
                "channel_leave",
                "<@" + leaver.id() + "> hat #" + channel.name() + " verlassen.");
        events.left(channel, leaver.id());
        channel.leave(leaver.id());
        return Json.ok();
    }

    private static Person subject(Request request, String field) {
        return request.has(field)
                ? request.person(field)
                : request.slack()
                        .person(request.slack().team().botUserId())
                        .orElseThrow(() -> new ControlError("user_not_found"));
    }

    private void joinMessage(Request request, Conversation channel, Person who, String subtype, String text) {
        ObjectNode message = Json.object()
                .put("type", "message")
                .put("subtype", subtype)
                .put("user", who.id())
                .put("text", text)
                .put("ts", request.slack().nextTs());
        channel.add(message);
        if (!who.isBot()) events.posted(channel, message);
    }

    /**
     * Changes somebody: {@code tz}, {@code locale}, {@code title}, {@code deleted}, {@code is_restricted} and the like; with {@code status_emoji}
     * and {@code status_expiration} their status, with {@code snoozed_until} their "do not disturb", both in epoch seconds.
     */
    ObjectNode user(Request request) {
        Person before = request.person("user");
        String tz = request.has("tz") ? request.text("tz") : before.tz();
        if (!tz.isEmpty()) {
            try {
                ZoneId.of(tz);
            } catch (DateTimeException noZone) {
                throw new ControlError("invalid_tz");
            }
        }
        Person after = new Person(
                before.id(),
                before.name(),
                request.has("real_name") ? request.text("real_name") : before.realName(),
                request.has("title") ? request.text("title") : before.title(),
                tz,
                request.has("locale") ? request.text("locale") : before.locale(),
                before.isBot(),
                flag(request, "is_restricted", before.isRestricted()),
                flag(request, "is_ultra_restricted", before.isUltraRestricted()),
                flag(request, "is_stranger", before.isStranger()),
                flag(request, "deleted", before.deleted()),
                before.color(),
                presence(request, before.presence()));
        request.slack().put(after);
        if (!after.equals(before)) events.personChanged(after);
        return Json.ok().set("user", after.toJson());
    }

    private static Presence presence(Request request, Presence before) {
        boolean status = request.has("status_emoji");
        return new Presence(
                status ? request.text("status_emoji") : before.emoji(),
                status ? request.slack().now().getEpochSecond() : before.since(),
                status ? request.json("status_expiration").asLong(0) : before.until(),
                request.json("snoozed_until").asLong(before.snoozedUntil()));
    }

    private static boolean flag(Request request, String field, boolean before) {
        return request.json(field).asBoolean(before);
    }

    /** Opens a channel called {@code name}, or closes {@code channel} for good with {@code "archive":true}. */
    ObjectNode channel(Request request) {
        Person actor = request.actor();
        if (request.json("archive").asBoolean(false)) {
            Conversation channel = request.channelOf(actor);
            if (channel.isDirect()) throw new ControlError("method_not_supported_for_channel_type");
            channel.archive();
            events.archived(channel, actor.id());
            return Json.ok().put("channel", channel.id());
        }
        String name = request.need("name").replaceFirst("^#", "");
        if (!name.matches("[\\p{Ll}\\d_-]{1,80}")) throw new ControlError("invalid_name");
        if (request.slack().channelNamed(name).isPresent()) throw new ControlError("name_taken");
        boolean isPrivate = request.json("is_private").asBoolean(false);
        Conversation channel = Conversation.channel(ids.next("C0"), name, isPrivate, "", List.of(actor.id()));
        request.slack().put(channel);
        return Json.ok().put("channel", channel.id());
    }

    /** Throws the app out of the team, or with {@code "again":true} takes it back in. */
    ObjectNode uninstall(Request request) {
        boolean again = request.json("again").asBoolean(false);
        if (!again && request.slack().isInstalled()) events.uninstalled();
        request.slack().setInstalled(again);
        return Json.ok();
    }
}
