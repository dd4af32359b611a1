package dev.konkret.hook;

import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.hook.HookTally.What;
import dev.konkret.hook.Webhooks.Change;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.Steps;
import dev.konkret.workspace.TeamId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Sends one change to one webhook, and again later until it is taken or given up. The same change may arrive twice, under the same
 * id; it does not get lost while anybody is there to take it.
 */
public final class HookDelivery implements Consumer<Claim> {

    /** Fifteen seconds, then four times as long each time: with the cap, about half a day in all. */
    static final int MOST_ATTEMPTS = 8;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofHours(4);
    private static final Duration NO_ROOM = Duration.ofSeconds(5);
    private static final Duration NO_SIGHT = Duration.ofMinutes(1);
    private static final int JITTER_MILLIS = 2_000;

    private final Agenda agenda;
    private final Steps steps;
    private final Webhooks hooks;
    private final PublicChannels channels;
    private final Courier courier;
    private final Clock clock;
    private final RandomGenerator random;
    private final Duration lease;
    private final HookTally tally;
    private final HookLanes lanes = new HookLanes();

    /** @param lease longer than one attempt takes */
    public HookDelivery(
            Agenda agenda,
            Steps steps,
            Webhooks hooks,
            PublicChannels channels,
            Courier courier,
            Clock clock,
            RandomGenerator random,
            Duration lease,
            HookTally tally) {
        this.agenda = agenda;
        this.steps = steps;
        this.hooks = hooks;
        this.channels = channels;
        this.courier = courier;
        this.clock = clock;
        this.random = random;
        this.lease = lease;
        this.tally = tally;
    }

    @Override
    public void accept(Claim claim) {
        TeamId team = claim.appointment().team();
        HookErrand errand = HookErrand.of(claim.appointment().subject());
        Webhook hook = hooks.find(team, errand.hook()).orElse(null);
        StepChange change = change(team, errand);
        if (hook == null
                || change == null
                || !hook.wants(change.event().kind())
                || change.step().saidIn() == null) {
            agenda.done(claim, null, null);
            return;
        }
        Optional<Boolean> open = channels.contains(team, change.step().saidIn().channel());
        if (open.isEmpty()) {
            agenda.later(claim, agenda.now().plus(NO_SIGHT), true);
        } else if (!open.get()) {
            agenda.done(claim, null, null);
        } else if (!lanes.enter(hook.id())) {
            agenda.later(claim, agenda.now().plus(NO_ROOM).plus(jitter()), true);
        } else {
            try {
                send(claim, hook, change);
            } finally {
                lanes.leave(hook.id());
            }
        }
    }

    private @Nullable StepChange change(TeamId team, HookErrand errand) {
        Optional<NextStep> step = steps.find(team, errand.step());
        if (step.isEmpty()) return null;
        List<StepEvent> history = steps.history(team, errand.step());
        if (errand.version() > history.size()) return null;
        return new StepChange(step.get(), history.get((int) errand.version() - 1), errand.version());
    }

    private void send(Claim claim, Webhook hook, StepChange change) {
        if (!agenda.begin(claim, change.id(), "", lease)) return;
        TeamId team = claim.appointment().team();
        switch (courier.deliver(hook, change)) {
            case TAKEN -> {
                agenda.done(claim, change.id(), null);
                tally.count(What.DELIVERED);
                if (hook.failingSince() != null) change(team, hook, Webhook::arrived, changed -> List.of());
            }
            case GONE -> giveUp(claim, hook, true);
            case FAILED -> {
                tally.count(What.FAILED);
                int attempts = claim.attempts() + 1;
                if (attempts >= MOST_ATTEMPTS) giveUp(claim, hook, false);
                else agenda.later(claim, agenda.now().plus(waitAfter(attempts)).plus(jitter()), true);
            }
        }
    }

    /** The person who set it up hears of the first loss and of the end, not of each. */
    private void giveUp(Claim claim, Webhook hook, boolean gone) {
        TeamId team = claim.appointment().team();
        Instant now = clock.instant();
        Due tell = new Due(new Appointment(team, Appointment.Kind.HOOK_NEWS, hook.id()), now);
        // Several changes are lost at once when nobody answers: what is news shows only in what was stored.
        Change changed = change(
                team,
                hook,
                h -> gone ? h.gone(now) : h.lostOne(now),
                c -> isFailing(c, hook) || isOff(c, hook) ? List.of(tell) : List.of());
        agenda.done(claim, null, null);
        tally.count(What.GIVEN_UP);
        if (isOff(changed, hook)) tally.count(What.SWITCHED_OFF);
    }

    private static boolean isFailing(Change change, Webhook hook) {
        return change.brought(hook.id(), h -> h.failingSince() != null);
    }

    private static boolean isOff(Change change, Webhook hook) {
        return change.brought(hook.id(), h -> h.off() != null);
    }

    private Change change(TeamId team, Webhook hook, UnaryOperator<Webhook> change, Function<Change, List<Due>> later) {
        return hooks.change(
                team,
                all -> all.stream()
                        .map(h -> h.id().equals(hook.id()) && h.off() == null ? change.apply(h) : h)
                        .toList(),
                later);
    }

    /** Returns how long to wait after so many attempts, 1 or more. */
    static Duration waitAfter(int attempts) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << (2 * (attempts - 1)));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private synchronized Duration jitter() {
        return Duration.ofMillis(random.nextInt(JITTER_MILLIS));
    }
}
