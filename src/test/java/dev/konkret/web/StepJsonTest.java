package dev.konkret.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.nextstep.Horizon;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepState;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.nextstep.StepState.Handover;
import dev.konkret.nextstep.StepState.Pause;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.story.OpenApi;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepJsonTest {
    private static final MemberId ANNA = new MemberId("U1");
    private static final MemberId BEN = new MemberId("U2");
    private static final LocalDate FRIDAY = LocalDate.of(2025, 3, 7);
    private static final Instant NINE = Instant.parse("2025-03-03T08:00:00.123456Z");

    static List<StepState> every_state() {
        return List.of(
                new Proposed(BEN, FRIDAY, NINE),
                new Returned(BEN, Returned.Why.DECLINED, "zu viel", FRIDAY),
                new Returned(BEN, Returned.Why.UNANSWERED, null, FRIDAY),
                new Committed(BEN, FRIDAY, NINE, null, null),
                new Committed(BEN, FRIDAY, NINE, new Handover(ANNA, NINE), null),
                new Committed(BEN, FRIDAY, NINE, null, new Pause.Help(new ChannelId("C1"), "Wer?", NINE)),
                new Committed(BEN, FRIDAY, NINE, null, new Pause.Decision(ANNA, "Was?", List.of("a", "b"), NINE)),
                new Done(BEN, ANNA, NINE, "früher fragen", null),
                new Done(BEN, BEN, NINE, null, null),
                new Dropped(null, ANNA, NINE, "nicht mehr wichtig"));
    }

    @ParameterizedTest
    @MethodSource("every_state")
    void every_step_is_told_as_the_description_says(StepState state) {
        OpenApi description = new OpenApi();

        assertThat(description.findings("Step", StepJson.of(step(state, Place.in(new ChannelId("C1"))))))
                .isEmpty();
        assertThat(description.findings("Step", StepJson.of(step(state, null)))).isEmpty();
    }

    @Test
    void moments_are_whole_seconds_in_utc_and_what_is_not_there_is_null() {
        assertThat(StepJson.of(step(new Done(BEN, ANNA, NINE, null, null), null))
                        .toString())
                .isEqualTo(
                        "{\"id\":\"s1\",\"version\":3,\"what\":\"Doku aufräumen\",\"first_action\":null,\"state\":\"done\","
                                + "\"owner\":\"U2\",\"awaiting\":null,\"waits_for\":null,\"due\":null,\"horizon\":\"quick\",\"goal\":null,"
                                + "\"channel\":null,\"proposed_by\":\"U1\",\"proposed_at\":\"2025-03-03T08:00:00Z\",\"postponements\":0,"
                                + "\"closed_at\":\"2025-03-03T08:00:00Z\",\"reason\":null,\"learned\":null}");
    }

    private static NextStep step(StepState state, Place saidIn) {
        return new NextStep(
                new NextStepId("s1"),
                new TeamId("T1"),
                "Doku aufräumen",
                saidIn,
                ANNA,
                NINE,
                Horizon.QUICK,
                null,
                null,
                state,
                0,
                null,
                3);
    }
}
