package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.nextstep.StepState.Pause;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import redis.clients.jedis.resps.Tuple;

/** Looks at everything in Redis and says what does not fit together. Knows the layout, but none of the code that writes it. */
final class Consistency {
    private Consistency() {}

    /** Fails when an index and the records it stands for differ in either direction. */
    static void check(RedisConnection redis) {
        Map<String, Map<String, Double>> expected = new TreeMap<>();
        Map<String, Map<String, Double>> stored = new TreeMap<>();
        Set<String> keys = new HashSet<>();
        for (int bucket = 0; bucket < Keys.BUCKETS; bucket++) {
            String ofBucket = Keys.tag(bucket) + "*";
            keys.addAll(redis.call(r -> r.keys(ofBucket)));
        }
        for (String key : keys) {
            String[] parts = key.split(":", 4);
            String place = parts.length > 2 ? parts[2] : "";
            if (List.of("m", "c", "f", "gs", "od", "op", "oe", "ox", "on").contains(place))
                stored.put(key, zset(redis, key));
            if (place.equals("s")) expect(expected, key, new TeamId(parts[1]), parts[3], redis);
            if (key.endsWith(":due")) {
                double first =
                        zset(redis, key).values().stream().min(Double::compare).orElseThrow();
                expected.computeIfAbsent(parts[0] + ":teams", k -> new HashMap<>())
                        .put(parts[1], first);
            }
            if (key.endsWith("}:teams")) stored.put(key, zset(redis, key));
            if (place.equals("d")) checkDelivery(redis, key, parts);
        }
        assertThat(stored).isEqualTo(expected);
        checkBaskets(redis, keys);
        checkGoals(redis, keys);
    }

    private static void expect(
            Map<String, Map<String, Double>> expected, String key, TeamId team, String id, RedisConnection redis) {
        NextStep step = StepRecord.read(team, new NextStepId(id), new Fields(redis.call(r -> r.hgetAll(key))));
        Keys keys = Keys.of(team);
        assertThat(keys.steps().step(step.id())).isEqualTo(key);
        step.due().ifPresent(due -> {
            double score = score(due);
            step.concerned().forEach(member -> put(expected, keys.steps().openOf(member), id, score));
            if (step.saidIn() != null && mayStandAmongTheOpen(redis, step)) {
                put(expected, keys.steps().openIn(step.saidIn().channel()), id, score);
            }
        });
        if (step.state() instanceof Done done) {
            put(expected, keys.steps().finishedBy(done.owner()), id, (double)
                    done.at().toEpochMilli());
        }
        if (step.saidIn() != null) expectInDigests(expected, step, keys, id);
        if (step.goal() != null) {
            Double score = redis.call(r -> r.zscore(keys.steps().ofGoal(step.goal()), id));
            double kept = score == null ? -1 : score;
            put(
                    expected,
                    keys.steps().ofGoal(step.goal()),
                    id,
                    step.due().map(Consistency::score).orElse(kept));
        }
        if (step.card() != null) {
            String found = redis.call(r -> r.hget(
                    keys.steps().cardsIn(step.card().channel()),
                    Fields.writeTs(step.card().ts())));
            assertThat(found).isEqualTo(id);
        }
        assertThat(redis.call(r -> r.hgetAll(key)).keySet().stream()
                        .filter(name -> Character.isDigit(name.charAt(0)))
                        .count())
                .as("one history line per version of %s", id)
                .isEqualTo(step.version());
    }

    /** What nobody has accepted must stand there; what was imported may. */
    private static boolean mayStandAmongTheOpen(RedisConnection redis, NextStep step) {
        String list = Keys.of(step.team()).steps().openIn(step.saidIn().channel());
        return !(step.state() instanceof Committed)
                || redis.call(r -> r.zscore(list, step.id().value())) != null;
    }

    private static void expectInDigests(Map<String, Map<String, Double>> all, NextStep step, Keys keys, String id) {
        ChannelId channel = step.saidIn().channel();
        if (step.state() instanceof Committed c) {
            LocalDate due = c.due();
            if (step.goal() == null) put(all, keys.steps().withoutGoalIn(channel), id, score(due));
            if (c.pause() == null) {
                put(all, keys.steps().workedOnIn(channel), id, score(due));
            } else {
                Instant since = c.pause() instanceof Pause.Help h ? h.since() : ((Pause.Decision) c.pause()).since();
                put(all, keys.steps().waitingIn(channel), id, (double) since.toEpochMilli());
            }
        }
        if (step.state() instanceof Done d) put(all, keys.steps().doneIn(channel), id, (double) d.at().toEpochMilli());
        if (step.state() instanceof Dropped x && x.owner() != null) {
            put(all, keys.steps().droppedIn(channel), id, (double) x.at().toEpochMilli());
        }
    }

    private static double score(LocalDate due) {
        return due.getYear() * 10000 + due.getMonthValue() * 100 + due.getDayOfMonth();
    }

    /** Whatever is in flight or in doubt must be on the agenda, or it would never be looked at again. */
    private static void checkDelivery(RedisConnection redis, String key, String[] parts) {
        Map<String, String> delivery = redis.call(r -> r.hgetAll(key));
        Set<String> open = new HashSet<>(delivery.keySet());
        open.remove("l");
        if (open.isEmpty()) return;
        Double score = redis.call(r -> r.zscore(parts[0] + ":" + parts[1] + ":due", parts[3]));
        assertThat(score).as("%s %s is on the agenda", key, delivery).isNotNull();
    }

    private static void checkBaskets(RedisConnection redis, Set<String> keys) {
        Map<String, Set<String>> expected = new TreeMap<>();
        Map<String, Set<String>> stored = new TreeMap<>();
        for (String key : keys) {
            String[] parts = key.split(":", 4);
            if (parts.length < 4) continue;
            if (parts[2].equals("bm") || parts[2].equals("bc"))
                stored.put(key, zset(redis, key).keySet());
            if (!parts[2].equals("q")) continue;
            Map<String, String> topic = redis.call(r -> r.hgetAll(key));
            if (!"B".equals(topic.get("pl"))) continue;
            String base = parts[0] + ":" + parts[1];
            expected.computeIfAbsent(base + ":bm:" + topic.get("au"), k -> new HashSet<>())
                    .add(parts[3]);
            expected.computeIfAbsent(base + ":bc:" + topic.get("r").split(" ")[0], k -> new HashSet<>())
                    .add(parts[3]);
        }
        assertThat(stored).isEqualTo(expected);
    }

    /** A goal stands in the lists of the workspace and of its channel while it is open, and in the closed ones after. */
    private static void checkGoals(RedisConnection redis, Set<String> keys) {
        Map<String, Map<String, Double>> expected = new TreeMap<>();
        Map<String, Map<String, Double>> stored = new TreeMap<>();
        for (String key : keys) {
            String[] parts = key.split(":", 4);
            if (parts.length < 4) continue;
            if (List.of("gl", "gc").contains(parts[2])) stored.put(key, zset(redis, key));
            if (!parts[2].equals("go")) continue;
            Goal goal = GoalRecord.read(
                    new TeamId(parts[1]), new GoalId(parts[3]), new Fields(redis.call(r -> r.hgetAll(key))));
            Keys of = Keys.of(goal.team());
            LocalDate date = goal.text().text().date();
            double score = date == null ? 99_999_999 : score(date);
            if (goal.isClosed()) {
                Double closed = redis.call(r -> r.zscore(of.goals().closed(), parts[3]));
                assertThat(closed).as("%s is among the closed ones", key).isNotNull();
                put(expected, of.goals().closed(), parts[3], closed);
                continue;
            }
            put(expected, of.goals().open(), parts[3], score);
            put(expected, of.goals().in(goal.channel()), parts[3], score);
        }
        assertThat(stored).isEqualTo(expected);
    }

    private static void put(Map<String, Map<String, Double>> all, String key, String member, double score) {
        all.computeIfAbsent(key, k -> new HashMap<>()).put(member, score);
    }

    private static Map<String, Double> zset(RedisConnection redis, String key) {
        Map<String, Double> all = new HashMap<>();
        for (Tuple tuple : redis.call(r -> r.zrangeWithScores(key, 0, -1)))
            all.put(tuple.getElement(), tuple.getScore());
        return all;
    }
}
