package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.access.Keyring;
import dev.konkret.playground.SlackApp;
import dev.konkret.redis.RedisAccessKeys;
import dev.konkret.redis.StoredTexts;
import dev.konkret.slack.view.ActionId;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.PeopleFixtures;
import dev.konkret.workspace.TeamId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Many workspaces: each installs the bot for itself, and none ever sees anything of another. */
class InstallStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private static final String ANNA = "U0ANNA";
    private static final String BEN = "U0BEN";
    private static final String VAGUE = "Wir müssten mal die Website überarbeiten.";

    private TwoFirms at = new TwoFirms();

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void two_firms_install_the_bot_and_each_has_it_for_itself() {
        at.north.installs(at.botAddress);
        at.south.installs(at.botAddress);
        at.north.types(ANNA, HERE, "hier an");
        at.south.types(ANNA, HERE, "hier an");

        at.north.says(BEN, HERE, VAGUE);

        assertThat(prompts(at.north)).hasSize(1);
        assertThat(prompts(at.south)).isEmpty();
        at.south.says(BEN, HERE, "Irgendwer sollte mal die Preise prüfen.");
        assertThat(prompts(at.south))
                .singleElement()
                .asString()
                .contains("Preise")
                .doesNotContain("Website");
        assertThat(prompts(at.north)).hasSize(1);
    }

    @Test
    void the_same_person_id_in_the_other_firm_is_somebody_else() {
        at.north.installs(at.botAddress);
        at.south.installs(at.botAddress);
        at.north.types(BEN, HERE, "Angebot raus <@U0BEN|ben> bis 06.03.2099");
        List<String> before = at.south.calls();

        at.south.does("open-home", Map.of("user", BEN));
        at.south.types(BEN, HERE, "liste");

        assertThat(at.south.calls()).hasSizeGreaterThan(before.size());
        assertThat(at.south.botWrote(HERE, BEN).toString()).doesNotContain("Angebot");
        assertThat(at.north.botWrote(HERE, BEN).toString()).contains("Angebot");
    }

    @Test
    void a_key_made_in_one_firm_opens_nothing_in_the_other() {
        at.north.installs(at.botAddress);
        at.south.installs(at.botAddress);
        at.north.types(ANNA, HERE, "Angebot raus <@U0BEN|ben> bis 06.03.2099");
        at.south.types(ANNA, HERE, "Preise prüfen <@U0BEN|ben> bis 06.03.2099");
        MemberId dana = new MemberId("U0DANA");
        Member full = PeopleFixtures.member(dana, Member.Kind.FULL, "Europe/Berlin");
        Keyring ring = new Keyring(
                new RedisAccessKeys(at.redis),
                PeopleFixtures.people(Map.of(dana, full)),
                Clock.systemUTC(),
                new Random(3));
        String key = ring.make(new TeamId("T0SUED"), dana).orElseThrow().text();

        assertThat(asks(key)).contains("Preise").doesNotContain("Angebot");
        assertThat(asks(key.replace("T0SUED", "T0NORD"))).contains("401");
        at.south.does("uninstall", Map.of());
        assertThat(asks(key)).contains("401");
    }

    private String asks(String key) {
        HttpRequest request = HttpRequest.newBuilder(at.botAddress.resolve("/api/v1/steps"))
                .header("Authorization", "Bearer " + key)
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_workspace_that_did_not_install_the_bot_is_answered_and_nothing_is_kept() {
        at.north.installs(at.botAddress);
        int before = StoredTexts.of(at.redis).size();

        at.south.types(ANNA, HERE, "hier an");
        at.south.says(BEN, HERE, VAGUE);

        assertThat(at.south.calls()).isEmpty();
        assertThat(StoredTexts.of(at.redis)).hasSize(before);
    }

    @Test
    void tokens_are_nowhere_in_the_store() {
        at.north.installs(at.botAddress);
        at.north.types(ANNA, HERE, "hier an");

        assertThat(StoredTexts.of(at.redis))
                .isNotEmpty()
                .noneMatch(text -> text.contains("xox") || text.contains("client-secret"));
    }

    @Test
    void removed_from_one_firm_it_forgets_that_one_and_stays_with_the_other() {
        at.north.installs(at.botAddress);
        at.south.installs(at.botAddress);
        at.north.types(ANNA, HERE, "Angebot raus <@U0BEN|ben> bis 06.03.2099");
        at.south.types(ANNA, HERE, "hier an");

        at.north.does("uninstall", Map.of());

        assertThat(StoredTexts.keys(at.redis)).noneMatch(key -> key.matches(".*T0NORD:(s|inst|due|set|m).*"));
        at.south.says(BEN, HERE, VAGUE);
        assertThat(prompts(at.south)).hasSize(1);
    }

    @Test
    void removed_and_installed_again_it_works_again() {
        at.north.installs(at.botAddress);
        at.north.does("uninstall", Map.of());
        at.north.installs(at.botAddress);
        at.north.types(ANNA, HERE, "hier an");
        at.north.says(BEN, HERE, VAGUE);

        assertThat(prompts(at.north)).hasSize(1);
    }

    @Test
    void a_whole_organisation_may_install_it_at_once() {
        at.close();
        at = new TwoFirms(
                SlackApp.toBeInstalled("T0NORD", "client-1", "client-secret-1").organisationWide("E0KONZERN"));
        at.north.installs(at.botAddress);
        at.north.types(ANNA, HERE, "hier an");
        at.north.says(BEN, HERE, VAGUE);

        assertThat(prompts(at.north)).hasSize(1);
        assertThat(StoredTexts.keys(at.redis)).anyMatch(key -> key.endsWith("E0KONZERN:inst"));
        at.north.does("uninstall", Map.of());
        assertThat(StoredTexts.keys(at.redis))
                .noneMatch(key -> key.matches(".*(E0KONZERN|T0NORD):(inst|org|teams|s|due).*"));
    }

    @Test
    void who_says_no_in_slack_installs_nothing() {
        Firm.Visit visit = at.north.opensInstallPage(at.botAddress);

        HttpResponse<String> page = at.north.get(at.north.decides(visit, "cancel"), visit.cookie());

        assertThat(page.body()).contains("Du hast in Slack abgelehnt");
        assertThat(StoredTexts.keys(at.redis)).noneMatch(key -> key.endsWith(":inst"));
    }

    @Test
    void the_way_back_counts_in_the_same_browser_and_once() {
        Firm.Visit visit = at.north.opensInstallPage(at.botAddress);
        Firm.Visit another = at.north.opensInstallPage(at.botAddress);
        URI back = at.north.decides(visit, "allow");

        assertThat(at.north.get(back, "").statusCode()).isEqualTo(400);
        assertThat(at.north.get(back, another.cookie()).statusCode()).isEqualTo(400);
        assertThat(StoredTexts.keys(at.redis)).noneMatch(key -> key.endsWith(":inst"));
        assertThat(at.north.get(back, visit.cookie()).statusCode()).isEqualTo(200);
        assertThat(at.north.get(back, visit.cookie()).statusCode()).isEqualTo(400);
    }

    @Test
    void a_made_up_code_or_state_brings_nothing() {
        Firm.Visit visit = at.north.opensInstallPage(at.botAddress);
        URI redirect = at.botAddress.resolve("/slack/oauth_redirect");

        assertThat(at.north.get(redirect, "").statusCode()).isEqualTo(400);
        assertThat(at.north
                        .get(URI.create(redirect + "?code=x&state=" + "0".repeat(64)), "0".repeat(64))
                        .statusCode())
                .isEqualTo(400);
        assertThat(at.north
                        .get(URI.create(redirect + "?code=x&state=%3Cscript%3E"), "%3Cscript%3E")
                        .body())
                .doesNotContain("<script>");
        HttpResponse<String> made =
                at.north.get(URI.create(redirect + "?code=T0NORD.made-up&state=" + visit.cookie()), visit.cookie());
        assertThat(made.statusCode()).isEqualTo(502);
        assertThat(made.body()).contains("Slack hat gerade nicht mitgespielt").doesNotContain("invalid_code");
        assertThat(StoredTexts.keys(at.redis)).noneMatch(key -> key.endsWith(":inst"));
    }

    @Test
    void a_step_of_one_firm_cannot_be_touched_from_the_other() {
        at.north.installs(at.botAddress);
        at.south.installs(at.botAddress);
        at.north.types(ANNA, HERE, "Angebot raus <@U0BEN|ben> bis 06.03.2099");
        at.north.does("open-home", Map.of("user", ANNA));
        String step = StoredTexts.keys(at.redis).stream()
                .filter(key -> key.contains("T0NORD:s:"))
                .map(key -> key.substring(key.lastIndexOf(':') + 1))
                .findFirst()
                .orElseThrow();
        List<String> before = StoredTexts.of(at.redis, "T0NORD:s:");

        for (String action :
                List.of(ActionId.STEP_DONE, ActionId.STEP_TAKE, ActionId.STEP_DROP, ActionId.STEP_POSTPONE)) {
            assertThat(at.wire().interaction(press(action, step)).statusCode()).isEqualTo(200);
        }

        assertThat(StoredTexts.of(at.redis, "T0NORD:s:")).isEqualTo(before);
    }

    private static String press(String action, String step) {
        return """
                {"type":"block_actions","team":{"id":"T0SUED"},"user":{"id":"U0BEN","team_id":"T0SUED"},
                "trigger_id":"t-%s","container":{"type":"message","message_ts":"1.1","channel_id":"C0WEBSITE"},
                "channel":{"id":"C0WEBSITE"},"state":{"values":{}},
                "actions":[{"type":"button","action_id":"%s","block_id":"b","value":"%s","action_ts":"1.2"}]}""".formatted(action, action, step);
    }

    private static List<JsonNode> prompts(Firm firm) {
        return firm.botWrote(HERE, BEN).stream()
                .filter(m -> m.has("ephemeral_to") && Seen.has(m, ActionId.TOPIC_TAKE))
                .toList();
    }
}
