package dev.konkret.hook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Due;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of webhooks promises. */
public abstract class WebhooksContract {
    private static final TeamId TEAM = new TeamId("T1");
    private static final MemberId ANNA = new MemberId("U1");
    private static final MemberId BEN = new MemberId("U2");
    private static final Instant NINE = Instant.parse("2025-03-03T08:00:00Z");

    /** Returns an empty store. */
    protected abstract Webhooks hooks();

    /** Returns the agenda that belongs to it. */
    protected abstract Agenda agenda();

    @Test
    void webhooks_come_back_as_they_were_set_up() {
        Webhooks hooks = hooks();
        Webhook off = hook("b", BEN).lostOne(NINE).gone(NINE.plusSeconds(9));
        add(hooks, hook("a", ANNA));
        add(hooks, off);

        assertThat(hooks.all(TEAM)).containsExactly(hook("a", ANNA), off);
        assertThat(hooks.find(TEAM, "b")).contains(off);
        assertThat(hooks.find(TEAM, "c")).isEmpty();
        assertThat(hooks.all(new TeamId("T2"))).isEmpty();
    }

    @Test
    void all_of_one_person_can_be_taken_away() {
        Webhooks hooks = hooks();
        for (String id : List.of("a", "b", "c")) add(hooks, hook(id, id.equals("b") ? BEN : ANNA));

        hooks.forget(TEAM, ANNA);

        assertThat(hooks.all(TEAM)).extracting(Webhook::id).containsExactly("b");
    }

    @Test
    void what_follows_from_a_change_is_put_down_with_it_and_only_then() {
        Webhooks hooks = hooks();
        Due tell = new Due(new Appointment(TEAM, Appointment.Kind.HOOK_NEWS, "a"), agenda().now());

        hooks.change(TEAM, all -> all, changed -> List.of(tell));
        assertThat(agenda().nextDue()).isEmpty();
        hooks.change(TEAM, all -> List.of(hook("a", ANNA)), changed -> List.of(tell));

        assertThat(agenda().claimDue(10, Duration.ofSeconds(30)))
                .extracting(claim -> claim.appointment().kind())
                .containsExactly(Appointment.Kind.HOOK_NEWS);
    }

    @Test
    void of_several_who_change_at_once_none_is_lost() {
        Webhooks hooks = hooks();
        CompletableFuture<?>[] all = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> add(hooks, hook("h" + i, ANNA))))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(all).join();

        assertThat(hooks.all(TEAM)).extracting(Webhook::id).containsExactlyInAnyOrder("h0", "h1", "h2", "h3");
    }

    private static void add(Webhooks hooks, Webhook hook) {
        hooks.change(TEAM, all -> {
            List<Webhook> more = new ArrayList<>(all);
            more.add(hook);
            return more;
        });
    }

    private static Webhook hook(String id, MemberId by) {
        URI url = URI.create("https://example.com/in?token=" + id);
        return Webhook.fresh(id, url, by, NINE, EnumSet.of(ChangeGroup.BEGUN, ChangeGroup.CLOSED));
    }
}
