package dev.konkret.redis;

import dev.konkret.agenda.Claim;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.exceptions.JedisException;

/**
 * What many senders say to the agenda at about the same time: one call of a script for all of a workspace that begin, one for all
 * that end, one round trip and one write to Redis' file for everything. A script looks at what concerns the workspace once,
 * however many of its messages begin or end.
 */
final class AgendaCalls {
    /** A script with this many still takes well under a millisecond. */
    private static final int PER_SCRIPT = 20;

    /**
     * How often Slack takes a message: one a second and conversation, a few at once are tolerated; some hundred a minute and
     * workspace. A tenth more than the second, because a message may travel faster than the one before it, and to be refused
     * for that costs a second.
     */
    static final List<String> PACE = List.of("1100", "3", "200", "200");

    private AgendaCalls() {}

    /** What a sender says about its claim. */
    sealed interface Said permits Begin, Done {
        Claim claim();
    }

    /** A message is about to be sent. */
    record Begin(Claim claim, String messageId, String channel, Duration lease) implements Said {}

    /** An occurrence was handled. */
    record Done(
            Claim claim,
            @Nullable String messageId,
            @Nullable Instant next) implements Said {}

    /** Those who are answered by one call of a script. */
    private record Group(TeamId team, boolean begin) {}

    /**
     * Returns the answers in the order of what was said, whatever workspace each is about. An answer throws what went wrong with
     * its workspace, so that a broken one breaks no other.
     *
     * @param shift how far the agenda's clock is ahead of the server's, ms
     * @param remembered how long a message is remembered once nothing follows
     */
    static List<LongSupplier> say(
            RedisConnection redis, AgendaScripts scripts, List<? extends Said> all, String shift, Duration remembered) {
        Map<Group, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Said said = all.get(i);
            Group group = new Group(said.claim().appointment().team(), said instanceof Begin);
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(i);
        }
        List<List<Integer>> parts = new ArrayList<>();
        List<Pipeline.Call> calls = new ArrayList<>();
        groups.forEach((group, indexes) -> {
            for (int from = 0; from < indexes.size(); from += PER_SCRIPT) {
                List<Integer> part = indexes.subList(from, Math.min(indexes.size(), from + PER_SCRIPT));
                List<? extends Said> some = part.stream().map(all::get).toList();
                parts.add(part);
                calls.add(
                        group.begin()
                                ? begin(scripts.begin(), group.team(), some, shift)
                                : done(scripts.done(), group.team(), some, remembered));
            }
        });
        List<Object> replies = redis.attempt(calls);
        LongSupplier[] answers = new LongSupplier[all.size()];
        for (int p = 0; p < parts.size(); p++) {
            for (int i = 0; i < parts.get(p).size(); i++) {
                answers[parts.get(p).get(i)] = answer(replies.get(p), i);
            }
        }
        return List.of(answers);
    }

    private static Pipeline.Call begin(Script script, TeamId team, List<? extends Said> some, String shift) {
        Keys keys = Keys.of(team);
        List<String> where = new ArrayList<>(List.of(keys.due(), keys.teams(), keys.gate()));
        List<String> args = new ArrayList<>(List.of(team.value(), shift));
        args.addAll(PACE);
        for (Said said : some) {
            Begin it = (Begin) said;
            where.add(keys.delivery(it.claim().appointment()));
            where.add(keys.gateOf(it.channel()));
            args.add(AppointmentCode.write(it.claim().appointment()));
            args.add(it.claim().fence());
            args.add(it.messageId());
            args.add(it.channel());
            args.add(String.valueOf(it.lease().toMillis()));
            args.add(millis(it.claim().leasedUntil()));
        }
        return new Pipeline.Call(script, where, args);
    }

    private static Pipeline.Call done(Script script, TeamId team, List<? extends Said> some, Duration remembered) {
        Keys keys = Keys.of(team);
        List<String> where = new ArrayList<>(List.of(keys.due(), keys.teams()));
        List<String> args =
                new ArrayList<>(List.of(team.value(), keys.deliveries(), String.valueOf(remembered.toMillis())));
        for (Said said : some) {
            Done it = (Done) said;
            where.add(keys.delivery(it.claim().appointment()));
            args.add(AppointmentCode.write(it.claim().appointment()));
            args.add(it.claim().fence());
            args.add(it.messageId() == null ? "" : it.messageId());
            args.add(it.next() == null ? "" : millis(it.next()));
        }
        return new Pipeline.Call(script, where, args);
    }

    private static LongSupplier answer(Object reply, int index) {
        if (reply instanceof JedisException failed) {
            return () -> {
                throw failed;
            };
        }
        long answer = (Long) ((List<?>) reply).get(index);
        return () -> answer;
    }

    private static String millis(Instant at) {
        return String.valueOf(at.toEpochMilli());
    }
}
