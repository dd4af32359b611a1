package dev.konkret.playground.team;

import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody tells Slack about being there. All times are epoch seconds.
 *
 * @param emoji of the status, with its colons; empty when there is none
 * @param since when the status was set; 0 when there is none
 * @param until when it goes away by itself; 0 for never
 * @param snoozedUntil nobody shall disturb them until then; 0 when everybody may
 */
public record Presence(String emoji, long since, long until, long snoozedUntil) {

    /** Somebody with nothing to say about it. */
    public static final Presence THERE = new Presence("", 0, 0, 0);

    /** Returns whether the status is (still) shown. */
    public boolean isShownAt(Instant now) {
        return !emoji.isEmpty() && (until == 0 || now.getEpochSecond() < until);
    }

    /** As the snapshot stores it; nothing when there is nothing to say. */
    ObjectNode toJson() {
        ObjectNode json = Json.object();
        if (!equals(THERE)) {
            json.put("status_emoji", emoji)
                    .put("status_since", since)
                    .put("status_expiration", until)
                    .put("snoozed_until", snoozedUntil);
        }
        return json;
    }

    static Presence fromJson(JsonNode json) {
        return new Presence(
                Json.text(json, "status_emoji"),
                json.path("status_since").asLong(0),
                json.path("status_expiration").asLong(0),
                json.path("snoozed_until").asLong(0));
    }
}
