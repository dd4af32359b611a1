package dev.konkret.goal;

import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;

/** How far a goal has got. */
public sealed interface GoalState {

    /** It is being written. */
    record Draft() implements GoalState {}

    /**
     * The people concerned are asked.
     *
     * @param text number of the text version they vote on
     * @param terms how they are asked; the same when the text changes meanwhile
     */
    record Voting(PollId poll, int text, Terms terms) implements GoalState {}

    /**
     * How people are asked.
     *
     * @param anonymous only counts are ever stored, irrevocably
     * @param closeOn the day the vote closes on: as somebody wished, or later when too few had voted by then
     */
    record Terms(boolean anonymous, LocalDate closeOn) {

        /**
         * Returns the terms with the day on which a vote opened {@code today} really closes: the wished one or the next
         * working day after it, and never before everybody had a working day's time.
         */
        public Terms openedOn(LocalDate today, WorkingTime time) {
            LocalDate earliest = time.workingDaysAfter(today, 1);
            return closingOn(time.workingDayFrom(closeOn.isBefore(earliest) ? earliest : closeOn));
        }

        Terms closingOn(LocalDate day) {
            return new Terms(anonymous, day);
        }
    }

    /**
     * Every group carries it.
     *
     * @param reviewOn the day on which it is looked at again
     */
    record Accepted(Instant at, LocalDate reviewOn) implements GoalState {}

    /** It was not carried yet, or its text changed after the vote; the poll keeps the reasons. */
    record NeedsRework(Instant since, Why why) implements GoalState {

        /** What made it necessary. */
        public enum Why {
            /** The poll said: not yet. */
            NOT_YET,
            /** The text is no longer the one that was voted on: it is to be asked about anew. */
            TEXT_CHANGED
        }
    }

    /** People work on it. */
    record UnderWay(Instant since) implements GoalState {}

    /** It is reached and celebrated. */
    record Reached(MemberId by, Instant at) implements GoalState {}

    /** It was honestly given up. */
    record GivenUp(MemberId by, Instant at, String reason) implements GoalState {}
}
