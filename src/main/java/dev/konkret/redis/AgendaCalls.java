package dev.konkret.redis;

import dev.konkret.agenda.Claim;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.exceptions.JedisDataException;

/**
 * What many senders say to the agenda at about the same time: one call of a script for all of a workspace, one round trip for
 * all workspaces. A script looks at what concerns the workspace once, however many of its messages begin or end.
 */
final class AgendaCalls {
    /** A script with this many still takes well under a millisecond. */
    private static final int PER_SCRIPT = 20;

    /** One message a second and conversation, a few at once are tolerated. */
    private static final List<String> CONVERSATION = List.of("1000", "3");

    /** Some hundred messages a minute and workspace. */
    private static final List<String> WORKSPACE = List.of("200", "200");

    private AgendaCalls() {}

    /** A message is about to be sent. */
    record Begin(Claim claim, String messageId, String channel, Duration lease) {}

    /** An occurrence was handled. */
    record Done(
            Claim claim,
            @Nullable String messageId,
            @Nullable Instant next) {}

    /** @param shift how far the agenda's clock is ahead of the server's, ms */
    static List<LongSupplier> begin(RedisConnection redis, Script script, List<Begin> begins, String shift) {
        return all(redis, script, begins, Begin::claim, (team, some) -> {
            Keys keys = Keys.of(team);
            List<String> where = new ArrayList<>(List.of(keys.due(), keys.teams(), keys.gate()));
            List<String> args = new ArrayList<>(List.of(team.value(), shift));
            args.addAll(CONVERSATION);
            args.addAll(WORKSPACE);
            for (Begin it : some) {
                where.add(keys.delivery(it.claim().appointment()));
                where.add(keys.gateOf(it.channel()));
                args.add(AppointmentCode.write(it.claim().appointment()));
                args.add(it.claim().fence());
                args.add(it.messageId());
                args.add(it.channel());
                args.add(String.valueOf(it.lease().toMillis()));
                args.add(millis(it.claim().leasedUntil()));
            }
            return new Pipeline.Call(where, args);
        });
    }

    /** @param remembered how long a message is remembered once nothing follows */
    static List<LongSupplier> done(RedisConnection redis, Script script, List<Done> dones, Duration remembered) {
        return all(redis, script, dones, Done::claim, (team, some) -> {
            Keys keys = Keys.of(team);
            List<String> where = new ArrayList<>(List.of(keys.due(), keys.teams()));
            List<String> args =
                    new ArrayList<>(List.of(team.value(), keys.deliveries(), String.valueOf(remembered.toMillis())));
            for (Done it : some) {
                where.add(keys.delivery(it.claim().appointment()));
                args.add(AppointmentCode.write(it.claim().appointment()));
                args.add(it.claim().fence());
                args.add(it.messageId() == null ? "" : it.messageId());
                args.add(it.next() == null ? "" : millis(it.next()));
            }
            return new Pipeline.Call(where, args);
        });
    }

    /**
     * Returns the answers in the order of the questions, whatever workspace each is about. An answer throws what went wrong with
     * its workspace, so that a broken one breaks no other.
     */
    private static <Q> List<LongSupplier> all(
            RedisConnection redis,
            Script script,
            List<Q> questions,
            Function<Q, Claim> claim,
            BiFunction<TeamId, List<Q>, Pipeline.Call> call) {
        Map<TeamId, List<Integer>> byTeam = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            TeamId team = claim.apply(questions.get(i)).appointment().team();
            byTeam.computeIfAbsent(team, t -> new ArrayList<>()).add(i);
        }
        List<List<Integer>> parts = new ArrayList<>();
        List<Pipeline.Call> calls = new ArrayList<>();
        byTeam.forEach((team, indexes) -> {
            for (int from = 0; from < indexes.size(); from += PER_SCRIPT) {
                List<Integer> part = indexes.subList(from, Math.min(indexes.size(), from + PER_SCRIPT));
                parts.add(part);
                calls.add(call.apply(team, part.stream().map(questions::get).toList()));
            }
        });
        List<Object> replies = redis.call(r -> Pipeline.attempt(r, script, calls));
        LongSupplier[] answers = new LongSupplier[questions.size()];
        for (int p = 0; p < parts.size(); p++) {
            for (int i = 0; i < parts.get(p).size(); i++) {
                answers[parts.get(p).get(i)] = answer(replies.get(p), i);
            }
        }
        return List.of(answers);
    }

    private static LongSupplier answer(Object reply, int index) {
        if (reply instanceof JedisDataException failed) {
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
