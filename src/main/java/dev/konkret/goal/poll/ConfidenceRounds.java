package dev.konkret.goal.poll;

import dev.konkret.goal.Goal;
import dev.konkret.goal.PollId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When confidence in a goal is asked, of whom, and when it is told. */
public final class ConfidenceRounds {

    /** People who are ill or on the road for a day or two can still answer. */
    private static final int DAYS_TO_ANSWER = 3;

    /** With fewer answers than this the mean would be one person's answer, and they were told that nobody keeps it. */
    private static final int A_FEW = 2;

    private final Polling with;
    private final ConfidenceBook book;

    public ConfidenceRounds(Polling with, ConfidenceBook book) {
        this.with = with;
        this.book = book;
    }

    /** Returns when it is asked next; in the past when that was slept through. The goal is live. */
    public Instant nextFor(Goal goal) {
        List<Confidence.Round> rounds = book.rounds(goal.team(), goal.id());
        WorkingTime time = time(goal);
        LocalDate last = rounds.isEmpty()
                ? time.today(goal.liveSince().orElseGet(with.clock()::instant))
                : rounds.get(rounds.size() - 1).day();
        return PollCalendar.nextConfidence(last, time);
    }

    /** Opens today's round and returns its day. */
    public LocalDate open(Goal goal) {
        LocalDate today = time(goal).today(with.clock().instant());
        book.open(goal.team(), goal.id(), today);
        return today;
    }

    /** Returns when the round of that day is told in the channel. */
    public Instant newsOn(Goal goal, LocalDate day) {
        WorkingTime time = time(goal);
        return time.morningOf(time.workingDaysAfter(day, DAYS_TO_ANSWER));
    }

    /** Returns who is asked: the people the goal concerns; those of its last poll when the bot may no longer look. */
    public Set<MemberId> asked(Goal goal) {
        try {
            return with.groupMembers().roll(goal.team(), goal.groups()).everybody();
        } catch (GroupMembers.Hidden e) {
            return with.polls()
                    .roll(goal.team(), PollId.of(goal.id(), goal.polls()))
                    .everybody();
        }
    }

    /** Returns whether this person's answer counts: they voted on the goal, or belong to its groups by now. */
    public boolean mayAnswer(Goal goal, MemberId member) {
        PollId last = PollId.of(goal.id(), goal.polls());
        return !with.polls().roll(goal.team(), last).groupsOf(member).isEmpty()
                || asked(goal).contains(member);
    }

    /** Returns how confident people were, as far as it may be shown. */
    public Confidence confidence(Goal goal) {
        return confidence(goal, with.polls(), book);
    }

    /** Returns how confident people were, as far as it may be shown: of anonymous voters only as of a crowd. */
    public static Confidence confidence(Goal goal, Polls polls, ConfidenceBook book) {
        Optional<Poll> poll = polls.find(goal.team(), PollId.of(goal.id(), goal.polls()));
        boolean anonymous = poll.map(Poll::anonymous).orElse(true);
        return new Confidence(book.rounds(goal.team(), goal.id()), anonymous ? AnonymousBox.CROWD : A_FEW);
    }

    private WorkingTime time(Goal goal) {
        return with.people().workingTime(goal.team(), goal.writtenBy());
    }
}
