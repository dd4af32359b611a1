package dev.konkret.nextstep;

import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a next step has got. Only committed steps count anywhere and are nudged. */
public sealed interface StepState {

    /** Somebody was named and has not said yes. */
    record Proposed(MemberId to, LocalDate due, Instant askedAt) implements StepState {}

    /**
     * It came back to who proposed it.
     *
     * @param from the person who was named
     * @param words the reason in that person's words; null when there are none
     */
    record Returned(MemberId from, Why why, @Nullable String words, LocalDate due) implements StepState {

        /** Why a step came back. */
        public enum Why {
            DECLINED,
            UNANSWERED,
            OWNER_LEFT
        }
    }

    /**
     * Somebody said yes.
     *
     * @param handover who is asked to take it over; null when nobody is
     * @param pause what the owner waits for; null when nothing, and only then is there any nudge
     * @param since when the owner took it on
     */
    record Committed(
            MemberId owner,
            LocalDate due,
            Instant since,
            @Nullable Handover handover,
            @Nullable Pause pause) implements StepState {}

    /**
     * It was done.
     *
     * @param due the day it would have been due on; null when that was not noted
     */
    record Done(
            MemberId owner,
            MemberId by,
            Instant at,
            @Nullable String learned,
            @Nullable LocalDate due) implements StepState {}

    /**
     * It was honestly dropped, or a round parked it: then its topic comes up again, and this step is over. Or time ended it,
     * because nobody had taken it and nobody had touched it for long.
     *
     * @param owner who had taken it on; null when nobody had
     * @param by who did it; the bot itself when time did it
     * @param parkedUntil the day from which a round looks at it again; null when it was dropped
     * @param byTime whether time ended it
     */
    record Dropped(
            @Nullable MemberId owner,
            MemberId by,
            Instant at,
            String reason,
            @Nullable LocalDate parkedUntil,
            boolean byTime)
            implements StepState {

        /** Dropped, or parked, by a person. */
        public Dropped(
                @Nullable MemberId owner, MemberId by, Instant at, String reason, @Nullable LocalDate parkedUntil) {
            this(owner, by, at, reason, parkedUntil, false);
        }

        /** Dropped for good. */
        public Dropped(@Nullable MemberId owner, MemberId by, Instant at, String reason) {
            this(owner, by, at, reason, null);
        }
    }

    /** A person who is asked to take over a committed step, and has not answered. */
    record Handover(MemberId to, Instant askedAt) {}

    /** What the owner of a committed step waits for. */
    sealed interface Pause {
        /** Returns since when. */
        Instant since();

        /** Others were asked for help in a channel. */
        record Help(ChannelId channel, String question, Instant since) implements Pause {}

        /**
         * One person was asked to decide.
         *
         * @param options two or more
         */
        record Decision(MemberId decider, String question, List<String> options, Instant since) implements Pause {
            public Decision {
                options = List.copyOf(options);
                if (options.size() < 2) throw new IllegalArgumentException("a decision needs two options");
            }
        }
    }
}
