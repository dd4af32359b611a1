package dev.konkret.goal.poll;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person's answer.
 *
 * @param understood Verstehst du das Ziel?
 * @param stance Trägst du es mit?
 * @param reason why (not), in the person's words; never null for a no
 * @param lacks Was fehlt uns?
 */
public record Ballot(
        boolean understood, Stance stance, @Nullable String reason, Set<Lack> lacks) {

    /** Longest reason, in characters as people count them. */
    public static final int LONGEST_REASON = 500;

    /** What is wrong with an answer. */
    public enum Problem {
        REASON_MISSING,
        REASON_TOO_LONG
    }

    public Ballot {
        Optional<Problem> problem = problem(stance, reason);
        if (problem.isPresent()) throw new IllegalArgumentException("ballot with " + problem.get());
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        lacks = Set.copyOf(lacks);
    }

    /**
     * Returns the answer without words that were written against the goal: who says yes now and left them standing in the
     * form has no concern any more.
     *
     * @param before the person's answer before this one; null when nobody knows
     */
    Ballot overcoming(@Nullable Ballot before) {
        boolean leftStanding = stance == Stance.YES
                && before != null
                && before.stance != Stance.YES
                && Objects.equals(reason, before.reason);
        return leftStanding ? new Ballot(understood, stance, null, lacks) : this;
    }

    /** Returns what is wrong with an answer before it is made a ballot; empty when nothing is. */
    public static Optional<Problem> problem(Stance stance, @Nullable String reason) {
        String words = reason == null ? "" : reason.strip();
        if (words.isEmpty()) return stance == Stance.NO ? Optional.of(Problem.REASON_MISSING) : Optional.empty();
        boolean tooLong = words.codePointCount(0, words.length()) > LONGEST_REASON;
        return tooLong ? Optional.of(Problem.REASON_TOO_LONG) : Optional.empty();
    }
}
