package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Due;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppointmentCodeTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final Due NUDGE = due("U1", Appointment.Kind.NUDGE);

    @Test
    void what_follows_is_written_with_its_moments() {
        Due closing = due("p1", Appointment.Kind.POLL_CLOSE);

        assertThat(AppointmentCode.write(TEAM, List.of(NUDGE, closing))).containsExactly("n:U1", "7", "p:p1", "7");
    }

    @Test
    void nothing_follows_in_another_workspace() {
        TeamId other = new TeamId("T2");

        assertThatThrownBy(() -> AppointmentCode.write(other, List.of(NUDGE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Due due(String subject, Appointment.Kind kind) {
        return new Due(new Appointment(TEAM, kind, subject), Instant.ofEpochMilli(7));
    }
}
