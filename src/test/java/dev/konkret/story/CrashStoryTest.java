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
    void what_was_deleted_before_it_was_looked_for_comes_once_more_and_no_more_than_that() {
        Claim claim = claimReminder();
        assertThat(at.agenda().begin(claim, ID, at.ben.direct(), Duration.ofSeconds(30)))
                .isTrue();
        String ts = slackHas(ID);
        at.calls().delete(at.ben.direct(), ts);

        at.restartBot();
        at.advance("PT1M");
        at.advance("PT4H");

        benIsReminded();
    }

    @Test
    void two_hundred_and_fifty_messages_later_it_is_still_found() {
        Claim claim = claimReminder();
        assertThat(at.agenda().begin(claim, ID, at.ben.direct(), Duration.ofSeconds(30)))
                .isTrue();
        slackHasIt();
        for (int i = 0; i < 250; i++) {
            slackHas("other:" + i);
        }

        at.restartBot();
        at.advance("PT1M");

        assertThat(at.ben.toldDirectly()).hasSize(251).noneMatch(told -> told.contains("Heute ist der Tag"));
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
