package dev.konkret.playground.team;

import java.time.Instant;
import java.time.ZoneId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody with an account in the team: a colleague, a guest, a bot.
 *
 * @param name the handle without {@code @}
 * @param tz the IANA name of the time zone; empty for people Slack knows no zone of
 * @param locale the IETF tag of the language Slack speaks to this person
 * @param color six hexadecimal digits
 * @param presence what they say about being there
 */
public record Person(
        String id,
        String name,
        String realName,
        String title,
        String tz,
        String locale,
        boolean isBot,
        boolean isRestricted,
        boolean isUltraRestricted,
        boolean isStranger,
        boolean deleted,
        String color,
        Presence presence) {

    /** Somebody who is simply there. */
    public Person(
            String id,
            String name,
            String realName,
            String title,
            String tz,
            String locale,
            boolean isBot,
            boolean isRestricted,
            boolean isUltraRestricted,
            boolean isStranger,
            boolean deleted,
            String color) {
        this(
                id,
                name,
                realName,
                title,
                tz,
                locale,
                isBot,
                isRestricted,
                isUltraRestricted,
                isStranger,
                deleted,
                color,
                Presence.THERE);
    }

    /** Whether this is someone who reads and clicks: neither a bot nor an account that was closed. */
    public boolean isActiveHuman() {
        return !isBot && !deleted;
    }

    /** The first name, which is what colleagues type after {@code @}. */
    public String firstName() {
        return realName.split(" ", 2)[0];
    }

    /** As the state shows and the snapshot stores it. */
    public ObjectNode toJson() {
        return Json.object()
                .put("id", id)
                .put("name", name)
                .put("real_name", realName)
                .put("title", title)
                .put("tz", tz)
                .put("locale", locale)
                .put("is_admin", isAdmin())
                .put("is_bot", isBot)
                .put("is_restricted", isRestricted)
                .put("is_ultra_restricted", isUltraRestricted)
                .put("is_stranger", isStranger)
                .put("deleted", deleted)
                .put("color", color)
                .setAll(presence.toJson());
    }

    /** The person {@link #toJson} was made from; a flag that is missing is off. */
    public static Person fromJson(JsonNode json) {
        return new Person(
                Json.text(json, "id"),
                Json.text(json, "name"),
                Json.text(json, "real_name"),
                Json.text(json, "title"),
                Json.text(json, "tz"),
                Json.text(json, "locale"),
                json.path("is_bot").asBoolean(false),
                json.path("is_restricted").asBoolean(false),
                json.path("is_ultra_restricted").asBoolean(false),
                json.path("is_stranger").asBoolean(false),
                json.path("deleted").asBoolean(false),
                Json.text(json, "color"),
                Presence.fromJson(json));
    }

    /** Returns whether this person administers the workspace: here whoever runs the company. */
    public boolean isAdmin() {
        return isActiveHuman() && title.equals(DemoTeam.RUNS_THE_COMPANY);
    }

    /** The user object of Slack's API, with or without {@code locale}. */
    public ObjectNode toSlack(Team team, Instant now, boolean withLocale) {
        ObjectNode user = Json.object()
                .put("id", id)
                .put("team_id", team.id())
                .put("name", name)
                .put("deleted", deleted)
                .put("color", color)
                .put("real_name", realName);
        if (!tz.isEmpty()) {
            user.put("tz", tz)
                    .put("tz_label", tz)
                    .put("tz_offset", ZoneId.of(tz).getRules().getOffset(now).getTotalSeconds());
        }
        user.set("profile", profile(team, now));
        user.put("is_admin", isAdmin())
                .put("is_owner", false)
                .put("is_primary_owner", false)
                .put("is_restricted", isRestricted)
                .put("is_ultra_restricted", isUltraRestricted)
                .put("is_stranger", isStranger)
                .put("is_bot", isBot)
                .put("is_app_user", false)
                .put("updated", presence.since() > 0 ? presence.since() : now.getEpochSecond());
        if (withLocale) user.put("locale", locale);
        return user;
    }

    /** The profile of Slack's API. */
    public ObjectNode profile(Team team, Instant now) {
        boolean shown = presence.isShownAt(now);
        ObjectNode profile = Json.object()
                .put("title", title)
                .put("real_name", realName)
                .put("real_name_normalized", realName)
                .put("display_name", isBot ? name : firstName())
                .put("display_name_normalized", isBot ? name : firstName())
                .put("first_name", firstName())
                .put("last_name", realName.contains(" ") ? realName.substring(realName.indexOf(' ') + 1) : "")
                .put("status_text", "")
                .put("status_emoji", shown ? presence.emoji() : "")
                .put("status_expiration", shown ? presence.until() : 0)
                .put("team", team.id());
        if (isBot) profile.put("bot_id", team.botId()).put("api_app_id", team.appId());
        return profile;
    }
}
