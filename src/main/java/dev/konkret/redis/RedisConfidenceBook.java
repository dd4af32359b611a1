package dev.konkret.redis;

import dev.konkret.goal.GoalId;
import dev.konkret.goal.poll.Confidence;
import dev.konkret.goal.poll.Confidence.Round;
import dev.konkret.goal.poll.ConfidenceBook;
import dev.konkret.goal.poll.Lack;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Confidence in Redis: counts, and who has answered in the latest round. */
public final class RedisConfidenceBook implements ConfidenceBook {
    private static final Script OPEN = Script.of("confidence-open");
    private static final Script COUNT = Script.of("confidence-count");

    /** Length of a field that names a round and nothing else. */
    private static final int A_DAY = 8;

    private final RedisConnection redis;

    public RedisConfidenceBook(RedisConnection redis) {
        this.redis = redis;
    }

    @Override
    public void open(TeamId team, GoalId goal, LocalDate day) {
        PollKeys keys = keys(team);
        redis.run(
                OPEN,
                List.of(keys.confidence(goal), keys.answered(goal), keys.goalsWithConfidence()),
                List.of(Fields.write(day), goal.value()));
    }

    @Override
    public boolean count(TeamId team, GoalId goal, LocalDate day, MemberId by, int answer) {
        if (answer < Confidence.LOWEST || answer > Confidence.HIGHEST) {
            throw new IllegalArgumentException("confidence of " + answer);
        }
        return counted(team, goal, day, by.value(), String.valueOf(answer));
    }

    @Override
    public boolean miss(TeamId team, GoalId goal, LocalDate day, MemberId by, Lack lack) {
        return counted(team, goal, day, mark(by, lack), lack.name());
    }

    private boolean counted(TeamId team, GoalId goal, LocalDate day, String mark, String what) {
        PollKeys keys = keys(team);
        List<String> args = List.of(Fields.write(day), mark, what, redis.token());
        return (Long) redis.run(COUNT, List.of(keys.confidence(goal), keys.answered(goal)), args) == 1;
    }

    @Override
    public Map<Lack, Integer> missing(TeamId team, GoalId goal, LocalDate day) {
        Map<String, String> stored = stored(team, goal);
        Map<Lack, Integer> missing = new EnumMap<>(Lack.class);
        for (Lack lack : Lack.values()) {
            int people = number(stored, day, lack.name());
            if (people > 0) missing.put(lack, people);
        }
        return missing;
    }

    @Override
    public List<Round> rounds(TeamId team, GoalId goal) {
        Map<String, String> stored = stored(team, goal);
        List<Round> rounds = new ArrayList<>();
        for (String field : new TreeSet<>(stored.keySet())) {
            if (field.length() != A_DAY) continue;
            LocalDate day = Fields.readDay(field);
            List<Integer> counts = new ArrayList<>();
            for (int answer = Confidence.LOWEST; answer <= Confidence.HIGHEST; answer++) {
                counts.add(number(stored, day, String.valueOf(answer)));
            }
            rounds.add(new Round(day, counts));
        }
        return rounds;
    }

    @Override
    public void forget(TeamId team, MemberId member) {
        PollKeys keys = keys(team);
        List<String> marks = new ArrayList<>(List.of(member.value()));
        for (Lack lack : Lack.values()) marks.add(mark(member, lack));
        for (String goal : redis.call(r -> r.smembers(keys.goalsWithConfidence()))) {
            redis.call(r -> r.hdel(keys.answered(new GoalId(goal)), marks.toArray(String[]::new)));
        }
    }

    private static String mark(MemberId member, Lack lack) {
        return member.value() + " " + lack.name();
    }

    private Map<String, String> stored(TeamId team, GoalId goal) {
        return redis.call(r -> r.hgetAll(keys(team).confidence(goal)));
    }

    private static int number(Map<String, String> stored, LocalDate day, String what) {
        return Integer.parseInt(stored.getOrDefault(Fields.write(day) + ":" + what, "0"));
    }

    private static PollKeys keys(TeamId team) {
        return Keys.of(team).polls();
    }
}
