package dev.konkret.goal.outline;

import dev.konkret.workspace.MemberId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A resource a goal needs, and how much of it is there.
 *
 * @param id unique within the goal, never given out twice
 * @param what the resource in a few words, 1 to {@link #LONGEST} characters
 * @param care who sees to the gap; null when nobody does, or there is none
 */
public record Need(
        int id,
        Takes.Kind kind,
        String what,
        Coverage coverage,
        @Nullable Care care) {

    /** Longer things are more than one resource. */
    public static final int LONGEST = 200;

    /** How needed and available compare. */
    public sealed interface Coverage {

        /**
         * Both can be counted.
         *
         * @param unit what is counted, such as "€" or "Tage"; may be empty
         */
        record Counted(BigDecimal needed, BigDecimal available, String unit) implements Coverage {
            public Counted {
                if (needed.signum() < 0 || available.signum() < 0) {
                    throw new IllegalArgumentException("less than nothing: " + needed + ", " + available);
                }
            }
        }

        /** It can only be judged. */
        record Judged(Degree degree) implements Coverage {}

        /** How much of it is there. */
        enum Degree {
            THERE("goal.degree.there"),
            PARTLY("goal.degree.partly"),
            MISSING("goal.degree.missing");

            private final String key;

            Degree(String key) {
                this.key = key;
            }

            /** Returns the key of its name in the texts. */
            public String key() {
                return key;
            }
        }
    }

    /** What is done about a gap. */
    public sealed interface Care {

        /** It became a next step. */
        record AsStep(String stepId) implements Care {}

        /**
         * It is an open question that one person looks into.
         *
         * @param asked null when it was stored by a version that told the person at once
         */
        record AsQuestion(
                MemberId who, String question, @Nullable Asked asked) implements Care {

            /** Returns whether it is the same question to the same person, whoever asked it and when. */
            public boolean repeats(@Nullable Care earlier) {
                return earlier instanceof AsQuestion q && q.who.equals(who) && q.question.equals(question);
            }
        }

        /** Who asked, and when. */
        record Asked(MemberId by, Instant at) {}
    }

    public Need {
        if (what.isBlank()) throw new IllegalArgumentException("need " + id + " says nothing");
    }

    /** Returns whether less is there than is needed. */
    public boolean isGap() {
        if (coverage instanceof Coverage.Counted c) return c.available().compareTo(c.needed()) < 0;
        return ((Coverage.Judged) coverage).degree() != Coverage.Degree.THERE;
    }

    /** Returns whether there is a gap that nobody sees to. */
    public boolean isOpenGap() {
        return isGap() && care == null;
    }

    Need caredForBy(@Nullable Care by) {
        return new Need(id, kind, what, coverage, by);
    }
}
