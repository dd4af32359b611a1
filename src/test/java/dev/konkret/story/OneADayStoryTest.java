package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.nextstep.NextStep;
import dev.konkret.redis.RedisPigeonhole;
import dev.konkret.redis.RedisSteps;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One daily message a day, also when nobody knows whether the one of today has arrived. */
class OneADayStoryTest {
    private static final TeamId TEAM = new TeamId("T0NORDLICHT");
    private static final String HERE = Nordlicht.WEBSITE;

    private final Nordlicht at = new Nordlicht();

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void a_message_whose_answer_was_lost_is_todays_although_nothing_of_it_is_due_any_more() {
        at.ben.types(HERE, "Angebot raus <@" + at.ben.id + "|ben> bis 07.03.2025");
        at.moveTo("2025-03-06T10:00:00");
        at.anna.types(HERE, "Rechnung prüfen <@" + at.ben.id + "|ben> bis 14.03.2025");
        at.moveTo("2025-03-07T08:59:59");
        at.fault(Map.of("kind", "lost_answer", "method", "chat.postMessage", "times", 1));
        at.advance("PT2S");
        assertThat(dailyMessages()).as("in Slack, and the bot does not know").hasSize(1);

        at.ben.writesToBot("Angebot raus ist erledigt");
        laysDownWhatAnnaAsked();
        at.advance("PT10M");
        assertThat(dailyMessages()).hasSize(1);

        at.moveTo("2025-03-10T09:01:00");
        assertThat(dailyMessages()).hasSize(2).last().asString().contains("Rechnung prüfen");
    }

    private List<String> dailyMessages() {
        return at.ben.toldDirectly().stream()
                .filter(words -> words.contains("Das war die Erinnerung für heute"))
                .toList();
    }

    private void laysDownWhatAnnaAsked() {
        MemberId ben = new MemberId(at.ben.id);
        List<NextStep> steps = new RedisSteps(at.redis())
                .concerning(TEAM, ben).stream().filter(step -> step.awaits(ben)).toList();
        assertThat(steps).hasSize(1);
        new RedisPigeonhole(at.redis(), at.shift())
                .lay(TEAM, ben, steps.get(0).id(), at.agenda().now());
    }
}
