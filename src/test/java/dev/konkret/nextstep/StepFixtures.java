package dev.konkret.nextstep;

import dev.konkret.goal.GoalId;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The small team of the stories: Anna, Ben and Cem; it is Monday, 3 March 2025, 9:00 in Berlin. */
public final class StepFixtures {
    public static final TeamId TEAM = new TeamId("T1");
    public static final MemberId ANNA = new MemberId("UANNA");
    public static final MemberId BEN = new MemberId("UBEN");
    public static final MemberId CEM = new MemberId("UCEM");
    public static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
    public static final LocalDate FRIDAY = LocalDate.of(2025, 3, 7);
    public static final Instant NINE = Instant.parse("2025-03-03T08:00:00Z");

    private StepFixtures() {}

    /** Returns a step proposed by Anna, in that state. */
    public static NextStep step(StepState state) {
        return new NextStep(
                new NextStepId("s1"),
                TEAM,
                "die Doku aufräumen",
                Place.of(new MessageRef(new ChannelId("C1"), "1741000000.000100", null)),
                ANNA,
                NINE,
                Horizon.QUICK,
                null,
                null,
                state,
                0,
                null,
                1);
    }

    /** Returns a step that Anna asked Ben to do by Friday. */
    public static NextStep askedOfBen() {
        return step(new StepState.Proposed(BEN, FRIDAY, NINE));
    }

    /** Returns a step that Ben has taken on until {@code due}. */
    public static NextStep takenByBen(LocalDate due) {
        return step(new Committed(BEN, due, NINE, null, null));
    }

    /** Returns the same step as a store keeps it under that version. */
    public static NextStep atVersion(long version, NextStep step) {
        return with(step, step.goal(), step.card(), version);
    }

    /** Returns the same step serving that goal; null for none. */
    public static NextStep serving(@Nullable GoalId goal, NextStep step) {
        return with(step, goal, step.card(), step.version());
    }

    /** Returns the same step with its card there. */
    public static NextStep withCard(MessageRef card, NextStep step) {
        return with(step, step.goal(), card, step.version());
    }

    private static NextStep with(NextStep step, @Nullable GoalId goal, @Nullable MessageRef card, long version) {
        return new NextStep(
                step.id(),
                step.team(),
                step.what(),
                step.saidIn(),
                step.proposedBy(),
                step.proposedAt(),
                step.horizon(),
                step.firstAction(),
                goal,
                step.state(),
                step.postponements(),
                card,
                version);
    }

    /** Returns what {@code by} does on Monday at nine. */
    public static Act act(MemberId by) {
        return new Act(by, NINE, MONDAY);
    }
}
