package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.playground.SlackApp;
import dev.konkret.redis.StoredTexts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bot is removed: from a workspace, from a whole organisation, or by an organisation from one of its workspaces. */
class RemovalStoryTest {
    private static final String UNINSTALLED = "{\"type\":\"app_uninstalled\",\"event_ts\":\"1614847360.124850\"}";
    private static final String REVOKED =
            "{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[],\"bot\":[\"U0KONKRET\"]},\"event_ts\":\"1614847360.124851\"}";
    private static final String HERE = Nordlicht.WEBSITE;
    private TwoFirms at = new TwoFirms();
    private int events;

    @AfterEach
    void evening() {
        at.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"app_uninstalled first", "tokens_revoked first"})
    void in_either_order_and_told_twice_everything_is_gone(String order) {
        at.north.installs(at.botAddress);
        at.north.types("U0ANNA", HERE, "Angebot raus <@U0BEN|ben> bis 06.03.2099");
        assertThat(keysOf("T0NORD")).isNotEmpty();

        List<String> told = order.startsWith("app") ? List.of(UNINSTALLED, REVOKED) : List.of(REVOKED, UNINSTALLED);
        for (int again = 0; again < 2; again++) {
            for (String event : told) {
                assertThat(event("T0NORD", "", event)).isEqualTo(200);
                assertThat(keysOf("T0NORD")).isEmpty();
            }
        }
    }

    @Test
    void somebody_who_takes_back_only_their_own_token_removes_nothing() {
        at.north.installs(at.botAddress);
        at.north.types("U0ANNA", HERE, "hier an");
        List<String> before = keysOf("T0NORD");

        event("T0NORD", "", "{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[\"U0ANNA\"],\"bot\":[]}}");
        event("T0NORD", "", "{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[\"U0ANNA\"]}}");
        event("T0NORD", "", "{\"type\":\"tokens_revoked\"}");

        assertThat(keysOf("T0NORD")).isEqualTo(before);
    }

    @Test
    void an_organisation_takes_it_from_one_workspace_and_the_others_keep_it() {
        anOrganisationWithTwoWorkspaces();

        assertThat(event("", "E0KONZERN", revokedFor("[\"T0NORD\"]"))).isEqualTo(200);

        assertThat(keysOf("T0NORD")).isEmpty();
        assertThat(keysOf("T0WEST")).isNotEmpty();
        assertThat(keysOf("E0KONZERN")).anyMatch(key -> key.endsWith(":inst"));

        // Told a second time, and of one that never had it.
        List<String> before = StoredTexts.keys(at.redis).stream().toList();
        event("T0NORD", "E0KONZERN", revokedFor("[\"T0NORD\",\"T0OST\"]"));
        assertThat(StoredTexts.keys(at.redis)).containsExactlyElementsOf(before);
    }

    @Test
    void given_back_it_works_there_again() {
        anOrganisationWithTwoWorkspaces();
        event("E0KONZERN", "E0KONZERN", revokedFor("[\"T0NORD\"]"));

        command("T0NORD", "hier an");

        assertThat(keysOf("T0NORD")).anyMatch(key -> key.endsWith(":set"));
    }

    @Test
    void told_again_after_it_was_given_back_the_removal_erases_nothing() {
        anOrganisationWithTwoWorkspaces();
        Instant taken = at.now();
        event("E0KONZERN", "E0KONZERN", revokedFor("[\"T0NORD\"]"), taken);
        Instant given = taken.plusSeconds(60);
        assertThat(event("E0KONZERN", "E0KONZERN", grantedTo("[\"T0NORD\"]"), given))
                .isEqualTo(200);
        command("T0NORD", "hier an");
        List<String> before = keysOf("T0NORD");
        assertThat(before).anyMatch(key -> key.endsWith(":set"));

        assertThat(event("", "E0KONZERN", revokedFor("[\"T0NORD\",\"T0WEST\"]"), taken))
                .isEqualTo(200);
        assertThat(keysOf("T0NORD")).isEqualTo(before);
        assertThat(keysOf("T0WEST")).isEmpty();

        // News of an earlier gift changes nothing, and what is taken after it is taken.
        event("", "E0KONZERN", grantedTo("[\"T0NORD\"]"), taken.minusSeconds(60));
        event("", "E0KONZERN", revokedFor("[\"T0NORD\"]"), taken);
        assertThat(keysOf("T0NORD")).isEqualTo(before);
        event("", "E0KONZERN", revokedFor("[\"T0NORD\"]"), given.plusSeconds(60));
        assertThat(keysOf("T0NORD")).isEmpty();
    }

    @Test
    void an_organisation_that_removes_it_altogether_takes_it_from_all() {
        anOrganisationWithTwoWorkspaces();

        assertThat(event("T0WEST", "E0KONZERN", UNINSTALLED)).isEqualTo(200);
        assertThat(event("T0WEST", "E0KONZERN", REVOKED)).isEqualTo(200);

        assertThat(keysOf("T0NORD")).isEmpty();
        assertThat(keysOf("T0WEST")).isEmpty();
        assertThat(keysOf("E0KONZERN")).isEmpty();
    }

    @Test
    void what_removed_an_earlier_installation_and_is_told_late_erases_nothing_of_the_new_one() {
        Instant removed = at.now().minus(Duration.ofMinutes(6));
        at.north.installs(at.botAddress);
        at.north.types("U0ANNA", HERE, "hier an");
        List<String> before = keysOf("T0NORD");

        assertThat(event("T0NORD", "", UNINSTALLED, removed)).isEqualTo(200);
        assertThat(event("T0NORD", "", REVOKED, removed)).isEqualTo(200);
        assertThat(event("", "", revokedFor("[\"T0NORD\"]"), removed)).isEqualTo(200);
        assertThat(keysOf("T0NORD")).isEqualTo(before);

        assertThat(event("T0NORD", "", UNINSTALLED)).isEqualTo(200);
        assertThat(keysOf("T0NORD")).isEmpty();
    }

    @Test
    void with_a_single_token_it_is_the_time_since_which_slack_accepts_it_that_counts() {
        try (Nordlicht single = new Nordlicht()) {
            single.ben.types(HERE, "hier an");
            Wire wire = new Wire(single.botPort(), Nordlicht.SECRET);
            String told =
                    "{\"type\":\"event_callback\",\"team_id\":\"%s\",\"api_app_id\":\"A1\",\"event_id\":\"Ev%d\",\"event_time\":%d,\"event\":%s}";
            String team = "T0NORDLICHT";
            List<String> kept = settingsIn(single);
            assertThat(kept).isNotEmpty();

            Instant before = Instant.parse("2025-03-02T20:00:00Z");
            wire.deliver(Wire.JSON, told.formatted(team, 1, before.getEpochSecond(), UNINSTALLED));
            assertThat(settingsIn(single)).isEqualTo(kept);

            Instant after = Instant.parse("2025-03-03T20:00:00Z");
            wire.deliver(Wire.JSON, told.formatted(team, 2, after.getEpochSecond(), UNINSTALLED));
            assertThat(settingsIn(single)).isEmpty();
        }
    }

    private static List<String> settingsIn(Nordlicht single) {
        return StoredTexts.keys(single.redis()).stream()
                .filter(key -> key.endsWith(":set"))
                .toList();
    }

    @Test
    void names_of_workspaces_that_are_none_are_refused() {
        for (String teams : List.of("null", "\"T0NORD\"", "[\"\"]", "[{}]")) {
            assertThat(event("", "E0KONZERN", revokedFor(teams))).as(teams).isEqualTo(400);
            assertThat(event("", "E0KONZERN", grantedTo(teams))).as(teams).isEqualTo(400);
        }
    }

    private void anOrganisationWithTwoWorkspaces() {
        at.close();
        at = new TwoFirms(
                SlackApp.toBeInstalled("T0NORD", "client-1", "client-secret-1").organisationWide("E0KONZERN"));
        at.north.installs(at.botAddress);
        command("T0NORD", "hier an");
        command("T0WEST", "hier an");
        assertThat(keysOf("T0NORD")).anyMatch(key -> key.endsWith(":set"));
        assertThat(keysOf("T0WEST")).anyMatch(key -> key.endsWith(":set"));
    }

    private void command(String team, String words) {
        String form = "team_id=" + team + "&enterprise_id=E0KONZERN&is_enterprise_install=true&channel_id=C0WEBSITE"
                + "&user_id=U0ANNA&trigger_id=t" + events++ + "&command=%2Fkonkret&text=" + Firm.encoded(words);
        assertThat(at.wire().deliver(Wire.FORM, form).statusCode()).isEqualTo(200);
    }

    private int event(String team, String enterprise, String event) {
        return event(team, enterprise, event, at.now());
    }

    private int event(String team, String enterprise, String event, Instant when) {
        return at.wire()
                .deliver(
                        Wire.JSON,
                        "{\"type\":\"event_callback\",\"team_id\":\"%s\",\"enterprise_id\":\"%s\",\"api_app_id\":\"A1\",\"event_id\":\"Ev%d\",\"event_time\":%d,\"event\":%s}"
                                .formatted(team, enterprise, events++, when.getEpochSecond(), event))
                .statusCode();
    }

    private static String revokedFor(String teams) {
        return "{\"type\":\"team_access_revoked\",\"team_ids\":" + teams + ",\"event_ts\":\"1614847360.124850\"}";
    }

    private static String grantedTo(String teams) {
        return "{\"type\":\"team_access_granted\",\"team_ids\":" + teams + ",\"event_ts\":\"1614847361.124850\"}";
    }

    /** What is kept of a workspace; that it is gone may be remembered. */
    private List<String> keysOf(String team) {
        return StoredTexts.keys(at.redis).stream()
                .filter(key -> key.contains(":" + team + ":"))
                .toList();
    }
}
