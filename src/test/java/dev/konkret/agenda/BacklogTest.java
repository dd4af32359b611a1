package dev.konkret.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class BacklogTest {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final Instant NOW = SlipOfPaper.NOW;
    private final SlipOfPaper slip = new SlipOfPaper();
    private final AgendaWorker worker =
            new AgendaWorker(slip, claim -> {}, new Errands(Executors.newCachedThreadPool()), Duration.ofSeconds(30));
    private final Backlog backlog = new Backlog(slip, worker);

    @Test
    void nothing_due_is_no_trouble() {
        put("later", NOW.plusSeconds(60));

        assertThat(backlog.trouble(0)).isEmpty();
        assertThat(backlog.trouble(100 * MINUTE)).isEmpty();
        assertThat(backlog.lateness()).isZero();
    }

    @Test
    void long_overdue_and_nobody_works_on_it_is_trouble() {
        put("old", NOW.minusSeconds(20 * 60));
        backlog.trouble(0);

        assertThat(backlog.trouble(4 * MINUTE)).isEmpty();
        assertThat(backlog.trouble(6 * MINUTE))
                .hasValueSatisfying(why -> assertThat(why).contains("20 minutes"));
    }

    @Test
    void long_overdue_after_a_jump_of_the_clock_is_no_trouble_while_it_is_worked_off() {
        for (int i = 0; i < 5; i++) put("old" + i, NOW.minusSeconds(86_400));
        backlog.trouble(0);
        worker.round(2);
        assertThat(backlog.trouble(6 * MINUTE)).isEmpty();
        worker.round(2);

        assertThat(backlog.trouble(12 * MINUTE)).isEmpty();
        assertThat(backlog.trouble(18 * MINUTE)).isPresent();
    }

    private void put(String subject, Instant at) {
        slip.put(new Due(new Appointment(new TeamId("T1"), Kind.HOME, subject), at));
    }
}
