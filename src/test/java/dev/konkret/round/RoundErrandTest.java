package dev.konkret.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment;
import dev.konkret.round.RoundErrand.Matter;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundErrandTest {
    private static final TeamId TEAM = new TeamId("T1");

    /** They stand in stores of every age. */
    @ParameterizedTest
    @CsvSource({
        "SHOW, '', C1",
        "LEFT, 1741600000.000100, C1/left/1741600000.000100",
        "PLAN, '', C1/plan",
        "END, m7abc-0, C1/end/m7abc-0",
        "REVIEW, 2025-03-31, C1/review/2025-03-31",
        "FORGET, 2025-03-31, C1/forget/2025-03-31"
    })
    void an_appointment_says_what_it_is_about(Matter matter, String about, String subject) {
        RoundErrand errand = new RoundErrand(new ChannelId("C1"), matter, about);

        assertThat(errand.appointment(TEAM)).isEqualTo(new Appointment(TEAM, Appointment.Kind.ROUND, subject));
        assertThat(RoundErrand.read(subject)).isEqualTo(errand);
    }
}
