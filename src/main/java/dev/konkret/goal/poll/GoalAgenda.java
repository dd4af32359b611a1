package dev.konkret.goal.poll;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Due;
import dev.konkret.goal.GapQuestion;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalEvent;
import dev.konkret.goal.GoalFollowUps;
import dev.konkret.goal.GoalLife;
import dev.konkret.goal.GoalPicture;
import dev.konkret.goal.GoalState.Accepted;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.People;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the bot has to attend to after a goal or a poll has changed, and when. */
public final class GoalAgenda implements GoalFollowUps, PollFollowUps {
    private final People people;
    private final Duration kept;

    /** @param kept how long what is over is kept */
    public GoalAgenda(People people, Duration kept) {
        this.people = people;
        this.kept = kept;
    }

    @Override
    public List<Due> after(Goal goal, GoalEvent event) {
        List<Due> later = new ArrayList<>();
        Instant now = event.at();
        later.add(about(Kind.GOAL_CARD, goal, now));
        switch (event.kind()) {
            case VOTE_OPENED, TEXT_CHANGED, GIVEN_UP -> later.add(about(Kind.POLL_OPEN, goal, now));
            case ACCEPTED -> {
                later.addAll(whileLive(goal, now));
                later.add(howItFell(goal, now));
            }
            case STARTED -> later.addAll(whileLive(goal, now));
            case NOT_YET -> later.add(howItFell(goal, now));
            case REACHED -> later.add(about(Kind.CELEBRATE, goal, now));
            case OUTLINE_CHANGED ->
                GapQuestion.askedAt(goal, now)
                        .forEach(it -> later.add(due(Kind.GAP_QUESTION, goal.team(), it.subject(), now)));
            case WRITTEN, CELEBRATION_CHANGED, GROUPS_CHANGED, TAKEN_OVER, VOTE_EXTENDED -> {}
        }
        goal.closedAt().ifPresent(at -> later.add(about(Kind.GOAL_END, goal, at.plus(kept))));
        later.add(home(goal.team(), goal.writtenBy(), now));
        if (!event.by().equals(goal.writtenBy())) later.add(home(goal.team(), event.by(), now));
        return later;
    }

    @Override
    public List<Due> after(Poll poll) {
        List<Due> later = new ArrayList<>();
        boolean open = poll.state() instanceof PollState.Open;
        Instant now = poll.state() instanceof PollState.Closed c ? c.at() : poll.openedAt();
        later.add(about(Kind.POLL_NEWS, poll, now));
        // One that ended without an outcome is attended to once more, for what an anonymous one leaves behind.
        if (poll.state() instanceof PollState.Superseded s) later.add(about(Kind.POLL_CLOSE, poll, s.at()));
        poll.overAt().ifPresent(at -> later.add(about(Kind.POLL_END, poll, at.plus(kept))));
        if (open) later.add(about(Kind.POLL_CLOSE, poll, poll.closesAt()));
        later.add(about(Kind.POLL_INVITE, poll, now));
        return later;
    }

    @Override
    public List<Due> invitations(Poll poll, Roll roll, Instant now) {
        Instant from = poll.extended() ? now : poll.openedAt();
        List<Due> later = new ArrayList<>();
        for (MemberId member : roll.everybody()) {
            later.add(home(poll.team(), member, from));
            if (!(poll.state() instanceof PollState.Open)) continue;
            String subject = new PollErrand(poll.id(), member).subject();
            WorkingTime time = people.workingTime(poll.team(), member);
            Instant ask = people.askableFrom(poll.team(), member, from);
            // Who is away until it is over is asked all the same: better then than never.
            Instant at = ask.isBefore(poll.closesAt()) ? ask : from;
            later.add(due(Kind.POLL_ASK, poll.team(), subject, at));
            // Who has been told that it goes on is not reminded a second time.
            if (poll.extended()) continue;
            PollCalendar.reminder(poll, time)
                    .filter(reminder -> reminder.isAfter(at))
                    .ifPresent(reminder -> later.add(due(Kind.POLL_REMIND, poll.team(), subject, reminder)));
        }
        return later;
    }

    private List<Due> whileLive(Goal goal, Instant now) {
        WorkingTime time = people.workingTime(goal.team(), goal.writtenBy());
        List<Due> later = new ArrayList<>();
        GoalLife.silenceDueAt(goal, List.of(), time).ifPresent(at -> later.add(about(Kind.GOAL_QUIET, goal, at)));
        later.add(about(Kind.CONFIDENCE, goal, PollCalendar.nextConfidence(time.today(now), time)));
        if (goal.state() instanceof Accepted a) {
            later.add(about(Kind.GOAL_REVIEW, goal, time.morningOf(a.reviewOn())));
        }
        return later;
    }

    /** The outcome itself is posted as words; the picture of the votes hangs below the goal's card. */
    private Due howItFell(Goal goal, Instant now) {
        return due(Kind.GOAL_PICTURE, goal.team(), GoalPicture.BUY_IN.subject(goal.id()), now);
    }

    private Due about(Kind kind, Goal goal, Instant at) {
        return due(kind, goal.team(), goal.id().value(), at);
    }

    private Due about(Kind kind, Poll poll, Instant at) {
        return due(kind, poll.team(), poll.id().value(), at);
    }

    private Due home(TeamId team, MemberId member, Instant at) {
        return due(Kind.HOME, team, member.value(), at);
    }

    private static Due due(Kind kind, TeamId team, String subject, Instant at) {
        return new Due(new Appointment(team, kind, subject), at);
    }
}
