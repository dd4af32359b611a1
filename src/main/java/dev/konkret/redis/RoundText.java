package dev.konkret.redis;

import dev.konkret.round.ParkedTopic;
import dev.konkret.round.Round;
import dev.konkret.round.RoundItem;
import dev.konkret.round.RoundPlan;
import dev.konkret.round.Verdict;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How rounds, what they park and when they are planned are written. */
final class RoundText {
    private static final String KEPT = "K";
    private static final String PARKED = "P";
    private static final String DROPPED = "D";
    private static final String ELSEWHERE = "E";

    private RoundText() {}

    static String write(Round round) {
        ObjectNode json = JsonText.object();
        json.put("id", round.id());
        JsonText.put(json, "by", round.startedBy());
        JsonText.put(json, "at", round.startedAt());
        json.put("st", round.state().name()).put("ps", round.posts());
        JsonText.put(json, "sa", round.shownAt());
        JsonText.put(json, "cd", round.card());
        ArrayNode items = json.putArray("it");
        round.items().forEach(item -> items.add(write(item)));
        return json.toString();
    }

    static Round read(TeamId team, ChannelId channel, String text, long version) {
        JsonNode json = JsonText.read(text);
        List<RoundItem> items = new ArrayList<>();
        json.path("it").forEach(item -> items.add(item(item)));
        return new Round(
                JsonText.text(json, "id"),
                team,
                channel,
                JsonText.member(json, "by"),
                JsonText.instant(json, "at"),
                Round.State.valueOf(JsonText.text(json, "st")),
                items,
                json.path("ps").asInt(),
                // Earlier versions kept only when it began.
                JsonText.instant(json, json.has("sa") ? "sa" : "at"),
                JsonText.find(json, "cd"),
                version);
    }

    private static ObjectNode write(RoundItem item) {
        ObjectNode json = JsonText.object();
        json.put("ki", item.kind().name()).put("id", item.id()).put("w", item.what());
        JsonText.putTexts(json, "al", item.also());
        JsonText.put(json, "by", item.by());
        JsonText.put(json, "r", item.saidIn());
        JsonText.put(json, "si", item.since());
        JsonText.put(json, "o", item.owner());
        JsonText.put(json, "d", item.due());
        json.put("n", item.times());
        if (item.verdict() != null) json.set("v", write(item.verdict()));
        if (item.carriedOut()) json.put("c", true);
        return json;
    }

    private static RoundItem item(JsonNode json) {
        return new RoundItem(
                RoundItem.Kind.valueOf(JsonText.text(json, "ki")),
                JsonText.text(json, "id"),
                JsonText.texts(json, "al"),
                JsonText.text(json, "w"),
                JsonText.member(json, "by"),
                JsonText.findMessage(json, "r"),
                JsonText.instant(json, "si"),
                JsonText.findMember(json, "o"),
                JsonText.findDay(json, "d"),
                json.path("n").asInt(1),
                json.has("v") ? verdict(json.path("v")) : null,
                json.path("c").asBoolean(false));
    }

    private static ObjectNode write(Verdict verdict) {
        ObjectNode json = JsonText.object();
        JsonText.put(json, "by", verdict.by());
        JsonText.put(json, "at", verdict.at());
        if (verdict instanceof Verdict.Kept kept) {
            json.put("k", KEPT);
            JsonText.put(json, "o", kept.owner());
            JsonText.put(json, "d", kept.due());
        } else if (verdict instanceof Verdict.Parked parked) {
            json.put("k", PARKED);
            JsonText.put(json, "d", parked.reviewOn());
        } else if (verdict instanceof Verdict.Dropped dropped) {
            json.put("k", DROPPED).put("y", dropped.reason());
        } else {
            json.put("k", ELSEWHERE);
        }
        return json;
    }

    private static Verdict verdict(JsonNode json) {
        MemberId by = JsonText.member(json, "by");
        Instant at = JsonText.instant(json, "at");
        return switch (JsonText.text(json, "k")) {
            case KEPT -> new Verdict.Kept(by, at, JsonText.member(json, "o"), JsonText.day(json, "d"));
            case PARKED -> new Verdict.Parked(by, at, JsonText.day(json, "d"));
            case DROPPED -> new Verdict.Dropped(by, at, JsonText.text(json, "y"));
            default -> new Verdict.Elsewhere(by, at);
        };
    }

    static String write(ParkedTopic topic) {
        ObjectNode json = JsonText.object();
        json.put("w", topic.what());
        JsonText.put(json, "by", topic.by());
        JsonText.put(json, "r", topic.saidIn());
        JsonText.put(json, "si", topic.since());
        JsonText.put(json, "d", topic.reviewOn());
        return json.toString();
    }

    static ParkedTopic parked(TeamId team, ChannelId channel, String id, String text) {
        JsonNode json = JsonText.read(text);
        return new ParkedTopic(
                id,
                team,
                channel,
                JsonText.text(json, "w"),
                JsonText.member(json, "by"),
                JsonText.findMessage(json, "r"),
                JsonText.instant(json, "si"),
                JsonText.day(json, "d"));
    }

    static String write(RoundPlan plan) {
        return plan.day().name() + " " + plan.at() + " " + plan.zone().getId();
    }

    static @Nullable RoundPlan plan(@Nullable String text) {
        if (text == null || text.isEmpty()) return null;
        String[] parts = text.split(" ");
        return new RoundPlan(DayOfWeek.valueOf(parts[0]), LocalTime.parse(parts[1]), ZoneId.of(parts[2]));
    }
}
