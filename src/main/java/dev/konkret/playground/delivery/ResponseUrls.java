package dev.konkret.playground.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The addresses at which the bot may answer to what somebody did: five times within thirty minutes of the movable clock. */
public final class ResponseUrls {
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int USES = 5;
    private static final int MOST_REMEMBERED = 1_000;

    private final Clock clock;
    private final Ids ids;
    private final Supplier<String> base;
    private final Map<String, Address> issued = new LinkedHashMap<>();

    /**
     * @param channel where it was done
     * @param user who did it
     * @param messageTs the message it was done to; null when there was none
     * @param threadTs the thread it was done in; null outside of threads
     */
    public record Address(
            String channel,
            String user,
            @Nullable String messageTs,
            @Nullable String threadTs,
            Instant until,
            int uses) {}

    /**
     * What came of using an address.
     *
     * @param error Slack's name for what is wrong; null when all is well, and then {@code address} is there
     */
    public record Used(@Nullable Address address, @Nullable String error) {}

    /** {@code base} is where this server can be reached, with a slash at its end. */
    public ResponseUrls(Clock clock, Ids ids, Supplier<String> base) {
        this.clock = clock;
        this.ids = ids;
        this.base = base;
    }

    /** A new address for what this person has just done. */
    public synchronized String issue(
            String channel, String user, @Nullable String messageTs, @Nullable String threadTs) {
        String id = ids.hex(24);
        issued.put(
                id,
                new Address(channel, user, messageTs, threadTs, clock.instant().plus(LIFE), 0));
        if (issued.size() > MOST_REMEMBERED)
            issued.remove(issued.keySet().iterator().next());
        return base.get() + "hooks/" + id;
    }

    /** Uses an address once more, if it can still be used. */
    public synchronized Used use(String id) {
        Address a = issued.get(id);
        if (a == null) return new Used(null, "no_such_url");
        if (clock.instant().isAfter(a.until())) return new Used(null, "expired_url");
        if (a.uses() >= USES) return new Used(null, "used_url");
        issued.put(id, new Address(a.channel(), a.user(), a.messageTs(), a.threadTs(), a.until(), a.uses() + 1));
        return new Used(a, null);
    }
}
