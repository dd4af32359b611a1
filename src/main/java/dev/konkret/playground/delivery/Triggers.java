package dev.konkret.playground.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The permissions to open a modal that come with what people do: good for three seconds of the movable clock, and once. */
public final class Triggers {
    private static final Duration LIFE = Duration.ofSeconds(3);
    private static final int MOST_REMEMBERED = 1_000;

    private final Clock clock;
    private final Ids ids;
    private final Map<String, Trigger> issued = new LinkedHashMap<>();

    /**
     * @param user who did something
     * @param viewId the modal in which it was done; null when it was done elsewhere
     */
    public record Trigger(String user, @Nullable String viewId, Instant until, boolean used) {}

    /**
     * What came of using a trigger.
     *
     * @param error Slack's name for what is wrong; null when all is well, and then {@code trigger} is there
     */
    public record Used(@Nullable Trigger trigger, @Nullable String error) {}

    public Triggers(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /** A new trigger for what this person has just done. */
    public synchronized String issue(String user, @Nullable String viewId) {
        String id = clock.instant().toEpochMilli() + "." + (issued.size() + 1) + "." + ids.hex(32);
        issued.put(id, new Trigger(user, viewId, clock.instant().plus(LIFE), false));
        if (issued.size() > MOST_REMEMBERED)
            issued.remove(issued.keySet().iterator().next());
        return id;
    }

    /** Uses up a trigger, if it can still be used. */
    public synchronized Used use(String id) {
        Trigger trigger = issued.get(id);
        if (trigger == null) return new Used(null, "invalid_trigger_id");
        if (trigger.used()) return new Used(null, "exchanged_trigger_id");
        if (clock.instant().isAfter(trigger.until())) return new Used(null, "expired_trigger_id");
        issued.put(id, new Trigger(trigger.user(), trigger.viewId(), trigger.until(), true));
        return new Used(trigger, null);
    }
}
