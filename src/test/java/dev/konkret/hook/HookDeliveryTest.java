package dev.konkret.hook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepFixtures;
import dev.konkret.nextstep.StepsInMemory;
import dev.konkret.redis.RedisAgenda;
import dev.konkret.redis.RedisConnection;
import dev.konkret.redis.RedisWebhooks;
import dev.konkret.redis.TestRedis;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several changes on their way to a receiver that takes none of them. */
class HookDeliveryTest {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private final NextStep step = StepFixtures.askedOfBen();
    private final StepsInMemory steps = new StepsInMemory();
    private final Deque<Claim> meanwhile = new ArrayDeque<>();
    private final List<HookTally.What> counted = new ArrayList<>();
    private Agenda agenda;
    private Webhooks hooks;
    private HookDelivery delivery;

    @BeforeEach
    void nobody_answers() {
        RedisConnection redis = TestRedis.empty();
        agenda = new RedisAgenda(redis, () -> 0);
        hooks = new RedisWebhooks(redis);
        delivery = new HookDelivery(
                agenda,
                steps,
                hooks,
                (team, channel) -> Optional.of(true),
                this::failsAfterTheOthers,
                Clock.fixed(StepFixtures.NINE, ZoneOffset.UTC),
                new Random(1),
                LEASE,
                counted::add);
        NextStep fresh = steps.save(StepFixtures.atVersion(0, step), event(StepEvent.Kind.PROPOSED), List.of())
                .orElseThrow();
        steps.save(fresh, event(StepEvent.Kind.ACCEPTED), List.of());
    }

    @Test
    void who_is_switched_off_by_two_losses_at_once_is_told() {
        begin(Webhook.MOST_LOST - 2);

        lastAttempts();

        assertThat(hooks.find(step.team(), "w1").orElseThrow().off()).isEqualTo(Webhook.Off.FAILING);
        assertThat(told()).isTrue();
        assertThat(counted).containsOnlyOnce(HookTally.What.SWITCHED_OFF);
    }

    @Test
    void losses_in_between_are_not_news() {
        begin(Webhook.MOST_LOST - 3);

        lastAttempts();

        assertThat(told()).isFalse();
        assertThat(counted).doesNotContain(HookTally.What.SWITCHED_OFF);
    }

    private void begin(int lost) {
        Webhook hook = Webhook.fresh(
                "w1",
                URI.create("https://example.com/in"),
                StepFixtures.ANNA,
                StepFixtures.NINE,
                EnumSet.allOf(ChangeGroup.class));
        for (int i = 0; i < lost; i++) hook = hook.lostOne(StepFixtures.NINE);
        Webhook failing = hook;
        hooks.change(step.team(), all -> List.of(failing));
    }

    /** Both are under way together: the one that began first ends last. */
    private void lastAttempts() {
        for (int version = 1; version <= 2; version++) {
            HookErrand errand = new HookErrand("w1", step.id(), version);
            agenda.put(new Due(new Appointment(step.team(), Kind.HOOK, errand.subject()), agenda.now()));
        }
        for (Claim claim : agenda.claimDue(10, LEASE)) meanwhile.add(last(claim));
        delivery.accept(meanwhile.remove());
    }

    private Courier.Reply failsAfterTheOthers(Webhook hook, StepChange change) {
        if (!meanwhile.isEmpty()) delivery.accept(meanwhile.remove());
        return Courier.Reply.FAILED;
    }

    private static Claim last(Claim claim) {
        return new Claim(
                claim.appointment(),
                claim.dueAt(),
                claim.fence(),
                HookDelivery.MOST_ATTEMPTS - 1,
                null,
                null,
                claim.leasedUntil(),
                null);
    }

    private static StepEvent event(StepEvent.Kind kind) {
        return new StepEvent(kind, StepFixtures.ANNA, StepFixtures.NINE, null, null, null);
    }

    private boolean told() {
        return agenda.claimDue(10, LEASE).stream()
                .anyMatch(claim -> claim.appointment().kind() == Kind.HOOK_NEWS);
    }
}
