package dev.konkret.story;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Due;
import dev.konkret.goal.GoalState.Terms;
import dev.konkret.goal.Group;
import dev.konkret.goal.Living;
import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.GroupMembers;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollFollowUps;
import dev.konkret.goal.poll.PollKeeper;
import dev.konkret.goal.poll.Polling;
import dev.konkret.goal.poll.Roll;
import dev.konkret.redis.RedisGoals;
import dev.konkret.redis.RedisMembers;
import dev.konkret.redis.RedisPolls;
import dev.konkret.slack.view.PollAction;
import dev.konkret.text.Language;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Members;
import dev.konkret.workspace.PeopleFixtures;
import dev.konkret.workspace.TeamId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Two thousand people vote by one tap, signed and over HTTP; says how long that takes and how soon the outcome is there. */
public final class BenchVotes {
    private static final int VOTERS = 2_000;
    private static final int AT_ONCE = 8;

    private BenchVotes() {}

    /** Runs once and prints what it measured. */
    public static void main(String[] args) throws Exception {
        try (Nordlicht at = new Nordlicht()) {
            Set<MemberId> voters = new HashSet<>();
            IntStream.range(0, VOTERS).forEach(i -> voters.add(new MemberId("U0VOTER" + i)));
            know(at, voters);
            Group everybody = new Group("all", "Alle", new Group.Source.Named(voters), 90);
            GoalInStory goal = new GoalInStory(at, at.anna, everybody);
            PollId poll = open(at, goal, voters);
            Wire wire = new Wire(at.botPort(), Nordlicht.SECRET);
            vote(wire, poll, 0, 50);

            long began = System.nanoTime();
            long[] micros = vote(wire, poll, 50, VOTERS);
            double seconds = (System.nanoTime() - began) / 1e9;
            Arrays.sort(micros);
            System.out.printf(
                    "%d votes in %.1f s, %.0f a second; answer p50 %.1f ms, p99 %.1f ms%n",
                    micros.length,
                    seconds,
                    micros.length / seconds,
                    micros[micros.length / 2] / 1e3,
                    micros[micros.length * 99 / 100] / 1e3);

            at.moveTo("2025-03-10T14:59:59");
            long closing = System.nanoTime();
            at.advance("PT4S");
            System.out.printf(
                    "from the closing moment to the outcome in the channel: %.1f s, %s%n",
                    (System.nanoTime() - closing) / 1e9, goal.now().state());
        }
    }

    private static void know(Nordlicht at, Set<MemberId> voters) {
        Members all = new RedisMembers(at.redis(), new Members() {
            @Override
            public Optional<Member> find(TeamId team, MemberId id) {
                return Optional.of(new Member(id, Member.Kind.FULL, Nordlicht.BERLIN, Language.DE, null));
            }

            @Override
            public void forget(TeamId team, MemberId id) {}
        });
        all.those(GoalInStory.TEAM, voters);
    }

    private static PollId open(Nordlicht at, GoalInStory goal, Set<MemberId> voters) {
        Terms terms = new Terms(false, LocalDate.of(2025, 3, 10));
        goal.keeper.act(GoalInStory.TEAM, goal.id, new MemberId(at.anna.id), new Living.OpenVote(terms));
        GroupMembers members = (team, source) -> voters;
        Polling with = new Polling(
                new RedisGoals(at.redis()),
                goal.keeper,
                new RedisPolls(at.redis(), at.shift()),
                members,
                PeopleFixtures.people(Map.of()),
                new WithoutInvitations(),
                Clock.fixed(at.agenda().now(), Nordlicht.BERLIN));
        PollId poll = new PollKeeper(with)
                .open(GoalInStory.TEAM, goal.id)
                .orElseThrow()
                .id();
        at.advance("PT1S");
        return poll;
    }

    private static long[] vote(Wire wire, PollId poll, int from, int to) throws Exception {
        List<Callable<Long>> presses = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String payload = press("U0VOTER" + i, poll, i);
            presses.add(() -> {
                long began = System.nanoTime();
                int status = wire.interaction(payload).statusCode();
                if (status != 200) throw new IllegalStateException("answered " + status);
                return (System.nanoTime() - began) / 1_000;
            });
        }
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        long[] micros = new long[presses.size()];
        int n = 0;
        for (Future<Long> one : people.invokeAll(presses)) micros[n++] = one.get();
        people.shutdown();
        return micros;
    }

    private static String press(String user, PollId poll, int number) {
        return """
                {"type":"block_actions","team":{"id":"T0NORDLICHT"},"user":{"id":"%s"},"trigger_id":"t%d",
                "container":{"type":"message","message_ts":"1.%d","channel_id":"D1"},"channel":{"id":"D1"},
                "actions":[{"type":"button","action_id":"%s","block_id":"b","value":"%s","action_ts":"%d"}]}""".formatted(user, number, number, PollAction.YES, poll, number);
    }

    /** The simulated Slack does not know these people, so nobody writes to them. */
    private static final class WithoutInvitations implements PollFollowUps {
        @Override
        public List<Due> after(Poll poll) {
            return List.of(
                    new Due(
                            new Appointment(
                                    poll.team(),
                                    Appointment.Kind.POLL_NEWS,
                                    poll.id().value()),
                            poll.openedAt()),
                    new Due(
                            new Appointment(
                                    poll.team(),
                                    Appointment.Kind.POLL_CLOSE,
                                    poll.id().value()),
                            poll.closesAt()));
        }

        @Override
        public List<Due> invitations(Poll poll, Roll roll, Instant now) {
            return List.of();
        }
    }
}
