package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.redis.Commands;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a reminder costs Redis, counted by the server, so that it shows when it becomes more. */
class NudgeCostTest {
    /** The thread that looks out for what is due asks every bucket for its first appointment. */
    private static final long A_LOOK = 256;

    private final Nordlicht at = new Nordlicht();
    private final List<Map<String, Long>> counted = new CopyOnWriteArrayList<>();

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void from_claim_to_done_a_reminder_takes_at_most_six_scripts_and_forty_five_commands() {
        List<Colleague> all = List.of(at.anna, at.ben);
        for (Colleague who : all) {
            who.types(Nordlicht.WEBSITE, "Angebot raus <@" + who.id + "|x> bis 07.03.2025");
        }
        at.moveTo("2025-03-07T08:59:00");
        at.putInFront(deliveries -> claim -> {
            Commands before = Commands.in(at.redis());
            deliveries.accept(claim);
            if (claim.appointment().kind() == Kind.NUDGE)
                counted.add(Commands.in(at.redis()).since(before).calls());
        });

        at.advance("PT2M");

        assertThat(at.ben.toldDirectly()).hasSize(1);
        assertThat(counted).hasSameSizeAs(all);
        // Others look at the agenda now and then meanwhile; the one that was disturbed least is the one that counts.
        Map<String, Long> least = counted.stream()
                .min((one, other) -> Long.compare(total(one), total(other)))
                .orElseThrow();
        System.out.println("a reminder: " + total(least) + " commands, " + least);
        assertThat(total(least)).isLessThanOrEqualTo(45);
        assertThat(least.get("evalsha")).isLessThanOrEqualTo(6);
    }

    private static long total(Map<String, Long> commands) {
        return commands.values().stream().mapToLong(count -> count % A_LOOK).sum();
    }
}
