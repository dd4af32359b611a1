package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A process of the bot dies in the middle of a reminder; another one takes over. */
class CrashStoryTest extends ReminderOnFriday {
    @Test
    void died_before_sending_it_is_sent_by_the_other() {
        Claim claim = claimReminder();
        assertThat(at.agenda().begin(claim, ID, at.ben.direct(), Duration.ofSeconds(30)))
                .isTrue();

        at.restartBot();
        at.advance("PT1M");

        benIsReminded();
    }

    @Test
    void died_after_sending_it_is_not_sent_again() {
        Claim claim = claimReminder();
        assertThat(at.agenda().begin(claim, ID, at.ben.direct(), Duration.ofSeconds(30)))
                .isTrue();
        slackHasIt();

        at.restartBot();
        at.advance("PT1M");
        at.advance("PT4H");

        assertThat(at.ben.toldDirectly()).hasSize(1);
    }

    @Test
    void died_before_it_began_nothing_is_lost() {
        claimReminder();

        at.restartBot();
        at.advance("PT1M");

        benIsReminded();
    }

    private Claim claimReminder() {
        Agenda agenda = at.agenda();
        return agenda.claimDue(10, Duration.ofSeconds(30)).stream()
                .filter(claim -> claim.appointment().kind() == Kind.NUDGE)
                .findFirst()
                .orElseThrow();
    }
}
