package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepFixtures;
import dev.konkret.nextstep.Steps;
import dev.konkret.redis.RedisSteps;
import dev.konkret.slack.view.ActionId;
import dev.konkret.workspace.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps are found again, by those who may see them. */
class FindingStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private static final String BOARD = "C0LEITUNG";
    private Nordlicht at;

    @BeforeEach
    void monday_morning() {
        at = new Nordlicht();
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void somebodys_overdue_steps_are_listed_for_a_colleague() {
        at.ben.types(HERE, "Doku aufräumen <@U0BEN> bis Dienstag");
        at.ben.types(HERE, "Server umziehen <@U0BEN> bis Freitag");
        at.moveTo("2025-03-06T10:00:00");

        assertThat(at.anna.asks(HERE, "liste <@U0BEN|ben> überfällig"))
                .contains("Doku")
                .doesNotContain("Server");
        assertThat(at.anna.asks(HERE, "list <@U0BEN|ben>")).contains("Doku", "Server");
        assertThat(at.anna.asks(HERE, "liste <@U0BEN|ben> überfällig seit 5.3."))
                .doesNotContain("Doku");
        assertThat(at.anna.asks(HERE, "liste überfällig")).contains("Dazu gibt es gerade nichts");
        assertThat(at.ben.asks(HERE, "liste überfällig")).contains("Doku");
        assertThat(at.anna.asks(HERE, "liste hier")).contains("Doku", "Server");
    }

    @Test
    void the_steps_of_a_goal_are_listed_by_a_word_of_it() {
        GoalInStory goal = new GoalInStory(at, at.anna);
        Steps steps = new RedisSteps(at.redis());
        at.ben.types(HERE, "Doku aufräumen <@U0BEN> bis Dienstag");
        at.ben.types(HERE, "Server umziehen <@U0BEN> bis Freitag");
        at.advance("PT5S");
        NextStep server = steps.concerning(GoalInStory.TEAM, new MemberId("U0BEN")).stream()
                .filter(step -> step.what().startsWith("Server"))
                .findFirst()
                .orElseThrow();
        StepEvent same = new StepEvent(StepEvent.Kind.RESUMED, new MemberId("U0BEN"), Instant.now(), null, null, null);
        steps.save(StepFixtures.serving(goal.id, server), same, List.of());

        assertThat(at.anna.asks(HERE, "liste ziel:portal")).contains("Server").doesNotContain("Doku");
        assertThat(at.anna.asks(HERE, "list goal:\"technischer service\" überfällig"))
                .contains("nichts");
        assertThat(at.anna.asks(HERE, "liste ziel:raumschiff")).contains("finde ich nicht", "raumschiff");
    }

    @Test
    void what_is_done_is_listed_too() {
        at.ben.types(HERE, "Doku aufräumen <@U0BEN> bis Dienstag");
        at.ben.writesToBot("erledigt");

        assertThat(at.anna.asks(HERE, "liste alle erledigt seit gestern")).contains("Doku");
        assertThat(at.anna.asks(HERE, "liste alle")).doesNotContain("Doku");
    }

    @Test
    void long_lists_have_pages_that_can_be_turned() {
        for (int i = 10; i < 25; i++) at.ben.types(HERE, "Schritt Nummer%d <@U0BEN> bis Freitag".formatted(i));

        // Each step's card is there, or its link would appear in between.
        at.advance("PT1M");

        String first = at.anna.asks(HERE, "liste <@U0BEN>");
        assertThat(first).contains("Seite 1");
        at.anna.clicksOn(HERE, at.anna.lastPrivately(HERE), ActionId.FOUND_NEXT, Map.of());
        String second = Seen.words(at.anna.lastPrivately(HERE));
        assertThat(second).contains("Seite 2");
        for (int i = 10; i < 25; i++) {
            assertThat(first.contains("Nummer" + i)).as("%s", i).isNotEqualTo(second.contains("Nummer" + i));
        }

        at.anna.clicksOn(HERE, at.anna.lastPrivately(HERE), ActionId.FOUND_BACK, Map.of());
        assertThat(Seen.words(at.anna.lastPrivately(HERE))).isEqualTo(first);
    }

    @Test
    void a_search_forgives_endings_and_typos() {
        at.ben.types(HERE, "Angebote für Müller schreiben <@U0BEN> bis Freitag");

        assertThat(at.anna.asks(HERE, "suche angebto mueller")).contains("Angebote für Müller");
        assertThat(at.anna.asks(HERE, "suche rechnung")).contains("nichts gefunden");
        assertThat(at.anna.asks(HERE, "suche `<!channel>`")).doesNotContain("<!channel>");
    }

    @Test
    void what_was_said_in_a_private_channel_is_found_only_by_its_members() {
        at.anna.does("invite", Map.of("user", at.anna.id, "channel", BOARD));
        at.anna.types(BOARD, "Gehaltsrunde vorbereiten <@U0DANA> bis Freitag");
        Colleague frida = new Colleague(at, "U0FRIDA");

        assertThat(at.anna.asks(HERE, "suche gehaltsrunde"))
                .as("who proposed it")
                .contains("Gehaltsrunde");
        assertThat(at.dana.asks(HERE, "suche gehaltsrunde")).as("who is asked").contains("Gehaltsrunde");
        assertThat(frida.asks(Nordlicht.SALES, "suche gehaltsrunde"))
                .as("a member")
                .contains("Gehaltsrunde");
        assertThat(at.ben.asks(HERE, "suche gehaltsrunde")).as("nobody else").contains("nichts gefunden");
        assertThat(at.ben.asks(HERE, "liste <@U0DANA>")).doesNotContain("Gehaltsrunde");
        assertThat(at.ben.asks(HERE, "liste <#" + BOARD + "|leitung>")).doesNotContain("Gehaltsrunde");
        assertThat(at.ben.asks(HERE, "liste alle")).doesNotContain("Gehaltsrunde");
    }

    @Test
    void a_guest_finds_only_what_is_said_where_they_are() {
        at.ben.types(HERE, "Relaunch planen <@U0BEN> bis Freitag");
        at.anna.types(Nordlicht.MARKETING, "Relaunch bewerben <@U0ANNA> bis Freitag");
        Colleague guel = new Colleague(at, "U0GUEL");

        assertThat(guel.asks(Nordlicht.MARKETING, "suche relaunch"))
                .contains("Relaunch bewerben")
                .doesNotContain("Relaunch planen");
    }

    @Test
    void what_nobody_else_saw_is_nobody_elses_business() {
        at.ben.writesToBot("Bewerbung schreiben bis Freitag");

        assertThat(at.ben.asks(HERE, "suche bewerbung")).contains("Bewerbung schreiben");
        assertThat(at.anna.asks(HERE, "suche bewerbung")).contains("nichts gefunden");
    }

    @Test
    void a_list_that_somebody_is_to_write_is_a_step() {
        at.ben.types(HERE, "Liste der Kunden schicken <@U0BEN> bis Freitag");
        at.ben.types(HERE, "Suche nach Büro starten <@U0BEN> bis Freitag");

        assertThat(at.ben.asks(HERE, "liste ich")).contains("Kunden schicken", "nach Büro starten");
    }

    @Test
    void a_page_that_is_turned_by_somebody_else_shows_what_they_may_see() {
        at.ben.writesToBot("Bewerbung schreiben bis Freitag");
        for (int i = 10; i < 25; i++) at.ben.types(HERE, "Schritt Nummer%d <@U0BEN> bis Freitag".formatted(i));
        at.ben.asks(HERE, "liste <@U0BEN>");
        Map<String, Object> click = at.ben.click(HERE, at.ben.lastPrivately(HERE), ActionId.FOUND_NEXT, Map.of());
        click.put("user", at.anna.id);

        at.tries("click", click);

        assertThat(at.anna.sees(HERE)).noneMatch(words -> words.contains("Bewerbung"));
    }
}
