package dev.konkret.goal.poll;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many answered what.
 *
 * @param votes how many answered
 * @param notUnderstood how many of them do not understand the goal
 * @param stances how many of them hold which stance; sums up to {@code votes}
 * @param lacks how many of them miss what; one person can miss several things
 */
public record Counts(int votes, int notUnderstood, Map<Stance, Integer> stances, Map<Lack, Integer> lacks) {

    /** Nobody answered. */
    public static final Counts NONE = new Counts(0, 0, Map.of(), Map.of());

    public Counts {
        stances = Map.copyOf(stances);
        lacks = Map.copyOf(lacks);
    }

    /** Returns how many hold that stance. */
    public int of(Stance stance) {
        return stances.getOrDefault(stance, 0);
    }

    /** Returns how many miss that. */
    public int of(Lack lack) {
        return lacks.getOrDefault(lack, 0);
    }

    /** Returns these counts and one answer more. */
    public Counts plus(Ballot ballot) {
        Map<Lack, Integer> more = new EnumMap<>(Lack.class);
        for (Lack lack : ballot.lacks()) more.put(lack, 1);
        return plus(new Counts(1, ballot.understood() ? 0 : 1, Map.of(ballot.stance(), 1), more));
    }

    /** Returns both together. */
    public Counts plus(Counts other) {
        return new Counts(
                votes + other.votes,
                notUnderstood + other.notUnderstood,
                sum(Stance.class, stances, other.stances),
                sum(Lack.class, lacks, other.lacks));
    }

    private static <K extends Enum<K>> Map<K, Integer> sum(Class<K> keys, Map<K, Integer> one, Map<K, Integer> other) {
        Map<K, Integer> sum = new EnumMap<>(keys);
        one.forEach((key, count) -> sum.merge(key, count, Integer::sum));
        other.forEach((key, count) -> sum.merge(key, count, Integer::sum));
        return sum;
    }
}
