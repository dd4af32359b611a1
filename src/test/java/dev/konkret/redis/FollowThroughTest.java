package dev.konkret.redis;

import static dev.konkret.nextstep.StepFixtures.ANNA;
import static dev.konkret.nextstep.StepFixtures.BEN;
import static dev.konkret.nextstep.StepFixtures.CEM;
import static dev.konkret.nextstep.StepFixtures.MONDAY;
import static dev.konkret.nextstep.StepFixtures.NINE;
import static dev.konkret.nextstep.StepFixtures.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.nextstep.Answering;
import dev.konkret.nextstep.Carrying;
import dev.konkret.nextstep.Closing;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Owning;
import dev.konkret.nextstep.Proposal;
import dev.konkret.nextstep.StepCommand;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.nudge.NudgePlan;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.People;
import dev.konkret.workspace.PeopleFixtures;
import dev.konkret.workspace.Place;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people do with their steps: whoever owes something is looked at in time, and indexes and records agree. */
class FollowThroughTest {
    private static final List<MemberId> TEAM_OF_THREE = List.of(ANNA, BEN, CEM);
    private static final int STEPS = 4;

    /** What somebody tries; much of it will be refused, as in life. */
    record Move(int step, int who, int what, int other, int days) {}

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, STEPS - 1),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 40))
                .as(Move::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void whoever_owes_something_is_looked_at_in_time(@ForAll("moves") List<Move> moves) {
        RedisConnection redis = TestRedis.empty();
        People people = PeopleFixtures.people(Map.of(
                ANNA, PeopleFixtures.member(ANNA, Member.Kind.FULL, "Europe/Berlin"),
                BEN, PeopleFixtures.member(BEN, Member.Kind.FULL, "America/New_York"),
                CEM, PeopleFixtures.member(CEM, Member.Kind.FULL, "Asia/Tokyo")));
        RedisSteps steps = new RedisSteps(redis);
        List<Instant> now = new ArrayList<>(List.of(NINE));
        StepTracker tracker =
                new StepTracker(steps, people, new FollowUpPlan(people, FollowUpPlan.KEPT), new MovedClock(now));

        for (Move move : moves) {
            now.set(0, now.get(0).plusSeconds(3600L * move.other()));
            play(tracker, move);
        }

        for (int i = 0; i < STEPS; i++) {
            steps.find(TEAM, id(i)).ifPresent(step -> isFollowedThrough(redis, steps, step, people));
        }
        Consistency.check(redis);
    }

    /** Nobody handles the agenda here, so the reminder planned when the step was last changed must be on it, or an earlier one. */
    private static void isFollowedThrough(RedisConnection redis, RedisSteps steps, NextStep step, People people) {
        List<StepEvent> history = steps.history(TEAM, step.id());
        Instant changedAt = history.get(history.size() - 1).at();
        step.owner().ifPresent(owner -> {
            Appointment nudge = new Appointment(TEAM, Kind.NUDGE, owner.value());
            NudgePlan.next(step, people.workingTime(TEAM, owner), changedAt)
                    .ifPresent(planned -> assertThat(TestRedis.dueAt(redis, nudge))
                            .as("reminder of %s", step)
                            .isNotNull()
                            .isBeforeOrEqualTo(planned.at()));
        });
        if (step.awaited().isPresent()) {
            assertThat(TestRedis.dueAt(
                            redis, new Appointment(TEAM, Kind.RETURN, step.id().value())))
                    .as("return of %s", step)
                    .isNotNull();
        }
        assertThat(TestRedis.dueAt(
                        redis, new Appointment(TEAM, Kind.CARD, step.id().value())))
                .as("card of %s", step)
                .isNotNull();
    }

    private static void play(StepTracker tracker, Move move) {
        MemberId who = TEAM_OF_THREE.get(move.who());
        MemberId other = TEAM_OF_THREE.get(move.other());
        LocalDate day = MONDAY.plusDays(move.days());
        if (move.what() < 2) {
            Place saidIn = Place.of(new MessageRef(new ChannelId("C1"), "1741000000.00010" + move.step(), null));
            tracker.propose(new Proposal(id(move.step()), TEAM, "aufräumen", saidIn, who, other, day, null));
        } else {
            tracker.act(TEAM, id(move.step()), who, command(move, other, day));
        }
    }

    private static StepCommand command(Move move, MemberId other, LocalDate day) {
        return switch (move.what()) {
            case 2 -> new Answering.Accept(null);
            case 3 -> new Answering.Accept(day);
            case 4 -> new Answering.Decline("keine Zeit");
            case 5 -> new Answering.Suggest(other);
            case 6 -> new Owning.Take(day);
            case 7 -> new Owning.HandOver(other);
            case 8 -> new Carrying.Postpone(day, "später", move.days() % 2 == 0);
            case 9 -> new Carrying.AskDecision(other, "Rot?", List.of("ja", "nein"));
            case 10 -> new Carrying.Resume();
            case 11 -> new Closing.Finish(null);
            case 12 -> new Closing.Drop("egal");
            default -> new Owning.OwnerLeft(other);
        };
    }

    private static NextStepId id(int number) {
        return new NextStepId("s" + number);
    }

    /** Shows what stands in the list. */
    private static final class MovedClock extends Clock {
        private final List<Instant> now;

        private MovedClock(List<Instant> now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get(0);
        }
    }
}
