package dev.konkret.slack.deliver;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.goal.Goal;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nudge.NudgePlan;
import dev.konkret.nudge.Reminders;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.PollDesk;
import dev.konkret.slack.view.HomeCalm;
import dev.konkret.slack.view.HomeContent;
import dev.konkret.slack.view.HomeGoals;
import dev.konkret.slack.view.HomeView;
import dev.konkret.slack.view.OpenVote;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Preferences;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingTime;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Brings a person's Home tab up to date. */
final class HomeDelivery implements Delivery {
    private static final int DONE_SHOWN = 5;

    private final Deliveries.Parts parts;
    private final Post post;
    private final Readers readers;
    private final GoalDesk goals;
    private final PollDesk polls;
    private final StaleLetters staleLetters;
    private final FollowingLetters following;

    HomeDelivery(
            Deliveries.Parts parts,
            Post post,
            Readers readers,
            GoalDesk goals,
            PollDesk polls,
            StaleLetters staleLetters,
            FollowingLetters following) {
        this.following = following;
        this.polls = polls;
        this.staleLetters = staleLetters;
        this.parts = parts;
        this.post = post;
        this.readers = readers;
        this.goals = goals;
    }

    @Override
    public void handle(Claim claim) {
        Appointment it = claim.appointment();
        MemberId member = new MemberId(it.subject());
        Optional<Member> known = parts.people().find(it.team(), member);
        if (known.filter(m -> m.kind() != Member.Kind.DEACTIVATED && m.kind() != Member.Kind.BOT)
                .isEmpty()) {
            parts.agenda().done(claim, null, null);
            return;
        }
        staleLetters.tidy(it.team(), member);
        following.tidy(it.team(), member);
        Readers.Reader reader = readers.person(it.team(), member);
        String view = HomeView.view(
                        content(it.team(), member, reader),
                        ours(it.team(), member, reader),
                        reader.texts(),
                        reader.today())
                .toString();
        post.send(
                claim,
                new Letter(
                        "home:" + member + ":" + claim.fence(),
                        member.value(),
                        Letter.Reach.REPEATABLE,
                        () -> parts.slack().publishHome(member.value(), view)));
    }

    private List<ObjectNode> ours(TeamId team, MemberId member, Readers.Reader reader) {
        // Whoever is asked about a goal knows it, wherever it lives.
        List<Goal> known = goals.visibleTo(team, member, goal -> polls.mayVote(goal, member));
        return HomeGoals.blocks(known, goals.drafts().of(team, member), reader.texts());
    }

    private HomeContent content(TeamId team, MemberId member, Readers.Reader reader) {
        List<NextStep> open = parts.steps().concerning(team, member);
        Preferences own = parts.settings().preferences(team, member);
        WorkingTime time = parts.people().workingTime(team, member);
        return new HomeContent(
                member,
                open,
                parts.topics().basketOf(team, member),
                own,
                nextReminder(open, member, time),
                parts.steps().finishedBy(team, member, DONE_SHOWN),
                votes(team, member, reader),
                parts.links().get(),
                new HomeCalm(
                        Reminders.announced(member, open, time),
                        parts.received().inWeekOf(team, member, reader.today()),
                        time.absences().stream()
                                .filter(absence -> !absence.until().isBefore(reader.today()))
                                .findFirst()
                                .orElse(null),
                        own.restsOn(reader.today()) ? own.restUntil() : null));
    }

    private List<OpenVote> votes(TeamId team, MemberId member, Readers.Reader reader) {
        return polls.polls().awaiting(team, member).stream()
                .flatMap(poll -> polls.goalOf(team, poll).stream()
                        .map(goal -> new OpenVote(poll, goal, poll.closesAt().atZone(reader.zone()))))
                .toList();
    }

    private @Nullable ZonedDateTime nextReminder(List<NextStep> open, MemberId member, WorkingTime time) {
        Instant now = parts.now();
        return open.stream()
                .filter(step -> step.isOwnedBy(member))
                .flatMap(step -> NudgePlan.next(step, time, now).stream())
                .map(NudgePlan.Planned::at)
                .min(Comparator.naturalOrder())
                .map(at -> at.atZone(time.zone()))
                .orElse(null);
    }
}
