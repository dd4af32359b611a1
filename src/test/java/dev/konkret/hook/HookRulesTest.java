package dev.konkret.hook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.workspace.MemberId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HookRulesTest {
    private static final Instant NINE = Instant.parse("2025-03-03T08:00:00Z");
    private static final URI URL = URI.create("https://example.com/in");

    @Test
    void every_kind_of_change_belongs_to_a_group_and_a_new_webhook_may_want_each() {
        Webhook all = fresh(EnumSet.allOf(ChangeGroup.class));

        assertThat(StepEvent.Kind.values()).allMatch(all::wants);
        assertThat(fresh(EnumSet.of(ChangeGroup.CLOSED)).wants(StepEvent.Kind.ACCEPTED))
                .isFalse();
        assertThat(all.gone(NINE).wants(StepEvent.Kind.DONE)).isFalse();
    }

    @Test
    void many_in_a_row_or_three_days_switch_it_off_and_one_that_arrives_starts_anew() {
        Webhook hook = fresh(EnumSet.allOf(ChangeGroup.class));
        for (int i = 1; i < Webhook.MOST_LOST; i++) hook = hook.lostOne(NINE);
        assertThat(hook.off()).isNull();
        assertThat(hook.lostOne(NINE).off()).isEqualTo(Webhook.Off.FAILING);
        assertThat(hook.arrived().lost()).isZero();

        Webhook failing = hook.arrived().lostOne(NINE);
        Instant last = NINE.plus(Webhook.LONGEST_FAILING);
        assertThat(failing.lostOne(last.minusMillis(1)).off()).isNull();
        assertThat(failing.lostOne(last).off()).isEqualTo(Webhook.Off.FAILING);
    }

    @Test
    void the_waits_grow_to_about_half_a_day_in_all() {
        Duration all = IntStream.range(1, HookDelivery.MOST_ATTEMPTS)
                .mapToObj(HookDelivery::waitAfter)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(HookDelivery.waitAfter(1)).isEqualTo(Duration.ofSeconds(15));
        assertThat(HookDelivery.waitAfter(40)).isEqualTo(Duration.ofHours(4));
        assertThat(all).isBetween(Duration.ofHours(9), Duration.ofHours(15));
    }

    @Test
    void an_errand_is_written_and_read() {
        HookErrand errand = new HookErrand("w1", new NextStepId("g1-l3"), 17);

        assertThat(HookErrand.of(errand.subject())).isEqualTo(errand);
    }

    @Test
    void one_receiver_leaves_room_for_the_others_and_all_of_them_for_the_rest() {
        HookLanes lanes = new HookLanes();
        for (int i = 0; i < HookLanes.FOR_ONE; i++) assertThat(lanes.enter("a")).isTrue();
        assertThat(lanes.enter("a")).isFalse();
        for (int i = HookLanes.FOR_ONE; i < HookLanes.FOR_ALL; i++)
            assertThat(lanes.enter("b" + i)).isTrue();
        assertThat(lanes.enter("c")).isFalse();

        lanes.leave("a");

        assertThat(lanes.enter("c")).isTrue();
        lanes.leave("c");
        assertThat(lanes.enter("a")).isTrue();
    }

    private static Webhook fresh(EnumSet<ChangeGroup> wanted) {
        return Webhook.fresh("w1", URL, new MemberId("U1"), NINE, wanted);
    }
}
