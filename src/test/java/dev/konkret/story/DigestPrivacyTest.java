package dev.konkret.story;

import static dev.konkret.story.DigestStoryTest.digests;
import static dev.konkret.story.DigestStoryTest.takes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.DigestActions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Everything is tried as the wrong person: who may not read in a channel reads nothing of it in a digest either. */
class DigestPrivacyTest {
    /** Private: Anna, Dana and Frida are in it. */
    private static final String PRIVATE = "C0LEITUNG";

    private static final String PUBLIC = Nordlicht.WEBSITE;
    private Nordlicht at;
    private Colleague frida;
    private Colleague guest;

    @BeforeEach
    void a_team_with_a_private_channel_two_managers_and_names_agreed() {
        at = new Nordlicht();
        frida = new Colleague(at, "U0FRIDA");
        guest = new Colleague(at, "U0GUEL");
        at.does("invite", Map.of("channel", PRIVATE, "user", "U0FRIDA", "invitee", "U0KONKRET"));
        frida.types("C0ALLGEMEIN", "team");
        frida.clicksInForm(DigestActions.TEAM_NEW);
        // Cem leads the team too, and is not in the private channel.
        frida.submits(team(List.of("U0FRIDA", "U0CEM")));
        at.dana.clicks(at.dana.direct(), DigestActions.AGREE_YES);
        at.ben.clicks(at.ben.direct(), DigestActions.AGREE_YES);
        takes(at, at.dana, PRIVATE, "Gehälter prüfen", "2025-03-05");
        takes(at, at.ben, PUBLIC, "Doku aufräumen", "2025-03-05");
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void steps_of_a_private_channel_reach_only_managers_who_are_in_it() {
        at.moveTo("2025-03-10T08:31:00");

        assertThat(digests(frida))
                .singleElement()
                .asString()
                .contains("Gehälter prüfen")
                .contains("*2* überfällig");
        assertThat(digests(at.cem))
                .singleElement()
                .asString()
                .contains("Doku aufräumen")
                .contains("*1* überfällig")
                .doesNotContain("Gehälter");
        assertThat(DigestStoryTest.allPages(at, at.cem))
                .doesNotContain("Gehälter")
                .doesNotContain(PRIVATE);
    }

    @Test
    void the_teams_copy_in_a_public_channel_says_nothing_of_the_private_one() {
        at.moveTo("2025-03-10T08:31:00");

        assertThat(at.ben.sees(PUBLIC))
                .filteredOn(m -> m.contains("Wochenbericht"))
                .singleElement()
                .asString()
                .contains("Doku aufräumen")
                .doesNotContain("Gehälter")
                .contains("*1* überfällig");
    }

    @Test
    void who_leaves_the_private_channel_before_it_is_sent_reads_nothing_of_it() {
        at.moveTo("2025-03-10T08:00:00");
        at.does("leave", Map.of("channel", PRIVATE, "user", "U0FRIDA"));

        at.moveTo("2025-03-10T08:31:00");

        assertThat(digests(frida))
                .singleElement()
                .asString()
                .doesNotContain("Gehälter")
                .contains("Doku aufräumen");
    }

    @Test
    void who_leaves_it_afterwards_sees_nothing_of_it_on_the_next_look() {
        at.moveTo("2025-03-10T08:31:00");
        at.does("leave", Map.of("channel", PRIVATE, "user", "U0FRIDA"));

        frida.types("C0ALLGEMEIN", "bericht");

        assertThat(Seen.words(frida.lastPrivately("C0ALLGEMEIN"))).doesNotContain("Gehälter");
        assertThat(DigestStoryTest.allPages(at, frida)).doesNotContain("Gehälter");
    }

    @Test
    void who_becomes_a_guest_reads_only_of_the_channels_they_are_in() {
        at.moveTo("2025-03-10T08:31:00");
        at.does("user", Map.of("user", "U0FRIDA", "is_restricted", true));

        frida.types("C0ALLGEMEIN", "bericht");

        assertThat(Seen.words(frida.lastPrivately("C0ALLGEMEIN")))
                .contains("Gehälter")
                .doesNotContain("Doku");
    }

    @Test
    void when_slack_does_not_say_who_is_in_it_nothing_is_sent_until_it_does() {
        at.moveTo("2025-03-10T08:29:00");
        at.fault(Map.of("method", "users.conversations", "kind", "500", "times", 2));
        at.moveTo("2025-03-10T08:30:30");
        assertThat(digests(frida).stream().filter(m -> m.contains("*1* überfällig")))
                .isEmpty();

        at.moveTo("2025-03-10T08:40:00");

        assertThat(digests(frida)).singleElement().asString().contains("Gehälter prüfen");
    }

    @Test
    void somebody_of_another_team_gets_nothing_and_cannot_open_it_by_another_way() {
        at.moveTo("2025-03-10T08:31:00");
        at.anna.types("C0ALLGEMEIN", "bericht");
        assertThat(Seen.words(at.anna.lastPrivately("C0ALLGEMEIN"))).contains("noch keinen Wochenbericht");

        // Anna is not in the team; its copy in the public channel has a button all the same.
        at.anna.clicks(PUBLIC, DigestActions.DIGEST_ALL);

        assertThat(Seen.words(at.anna.form())).doesNotContain("Doku").doesNotContain("Gehälter");
    }

    @Test
    void a_member_sees_in_it_what_they_may_read_and_no_more() {
        at.moveTo("2025-03-10T08:31:00");

        at.ben.types("C0ALLGEMEIN", "bericht");

        assertThat(Seen.words(at.ben.lastPrivately("C0ALLGEMEIN")))
                .contains("Doku aufräumen")
                .doesNotContain("Gehälter");
    }

    @Test
    void a_manager_who_is_none_any_more_gets_nothing() {
        at.moveTo("2025-03-07T12:00:00");
        frida.types("C0ALLGEMEIN", "team");
        frida.clicksInForm(DigestActions.TEAM_EDIT);
        frida.submits(team(List.of("U0FRIDA")));

        at.moveTo("2025-03-10T08:31:00");

        assertThat(digests(at.cem)).isEmpty();
        at.cem.types("C0ALLGEMEIN", "bericht");
        assertThat(Seen.words(at.cem.lastPrivately("C0ALLGEMEIN"))).contains("noch keinen Wochenbericht");
    }

    @Test
    void only_admins_and_managers_change_a_team_and_a_form_that_was_open_does_not_help() {
        at.ben.types("C0ALLGEMEIN", "team");
        assertThat(Seen.has(at.ben.form(), DigestActions.TEAM_NEW)).isFalse();
        assertThat(Seen.has(at.ben.form(), DigestActions.TEAM_EDIT)).isFalse();

        at.cem.types("C0ALLGEMEIN", "team");
        at.cem.clicksInForm(DigestActions.TEAM_EDIT);
        Map<String, Object> cems = at.cem.submission(team(List.of("U0CEM")));
        frida.types("C0ALLGEMEIN", "team");
        frida.clicksInForm(DigestActions.TEAM_EDIT);
        frida.submits(team(List.of("U0FRIDA")));
        at.does("submit", cems);

        assertThat(Seen.words(at.cem.form())).contains("Teams legt an, wer den Workspace verwaltet");
        frida.types("C0ALLGEMEIN", "team");
        assertThat(Seen.has(frida.form(), DigestActions.TEAM_EDIT)).isTrue();
    }

    @Test
    void guests_can_neither_lead_nor_belong_to_a_team() {
        frida.types("C0ALLGEMEIN", "team");
        frida.clicksInForm(DigestActions.TEAM_EDIT);

        JsonNode answer = frida.triesToSubmit(team(List.of("U0FRIDA", "U0GUEL")));

        assertThat(answer.toString()).contains("Gäste");
        guest.types(Nordlicht.MARKETING, "bericht");
        assertThat(Seen.words(guest.lastPrivately(Nordlicht.MARKETING))).contains("noch keinen Wochenbericht");
    }

    @Test
    void nobody_can_agree_for_somebody_else_or_to_something_nobody_asked() {
        // Cem is no member: his yes does not count, and does not make one.
        at.dana.types("C0ALLGEMEIN", "team");
        at.dana.clicksInForm(DigestActions.AGREE_NO);
        JsonNode danas = at.dana.withAction(at.dana.direct(), DigestActions.AGREE_NO);
        assertThat(Seen.words(danas)).isNotEmpty();
        at.cem.types("C0ALLGEMEIN", "team");
        assertThat(Seen.has(at.cem.form(), DigestActions.AGREE_YES)).isFalse();

        at.moveTo("2025-03-10T08:31:00");

        assertThat(digests(frida))
                .singleElement()
                .asString()
                .doesNotContain("Doku")
                .doesNotContain("Gehälter");
    }

    @Test
    void a_new_member_who_has_not_agreed_brings_the_numbers_back() {
        frida.types("C0ALLGEMEIN", "team");
        frida.clicksInForm(DigestActions.TEAM_EDIT);
        Map<String, Object> more = new LinkedHashMap<>(team(List.of("U0FRIDA")));
        more.put(
                DigestActions.FIELD_MEMBERS,
                Map.of("type", "multi_users_select", "selected_users", List.of("U0BEN", "U0DANA", "U0EMMA")));
        frida.submits(more);

        at.moveTo("2025-03-10T08:31:00");

        assertThat(digests(frida))
                .singleElement()
                .asString()
                .doesNotContain("Doku")
                .contains("*2* überfällig");
        assertThat(at.ben.toldDirectly()).filteredOn(m -> m.contains("🔎")).hasSize(1);
        assertThat(at.emma.toldDirectly()).anyMatch(m -> m.contains("🔎"));
    }

    @Test
    void steps_outside_of_the_teams_channels_never_appear() {
        takes(at, at.ben, Nordlicht.MARKETING, "Flyer nachdrucken", "2025-03-05");
        at.ben.writesToBot("Ich mach die Inventur bis 2025-03-05");
        at.moveTo("2025-03-10T08:31:00");

        assertThat(digests(frida))
                .singleElement()
                .asString()
                .doesNotContain("Flyer")
                .doesNotContain("Inventur");
        assertThat(at.ben.toldDirectly()).filteredOn(m -> m.contains("👀")).noneMatch(m -> m.contains("Flyer"));
    }

    @Test
    void who_takes_a_step_over_after_the_preview_has_not_seen_the_line_and_it_is_not_sent() {
        takes(at, at.ben, PUBLIC, "Katalog drucken", "2025-03-07");
        at.moveTo("2025-03-07T10:00:00");
        at.ben.chooses(PUBLIC, ActionId.STEP_MORE, ActionId.CHOICE_HAND_OVER);
        at.ben.submits(Map.of(ActionId.FIELD_WHO, Fields.person(at.dana)));
        at.dana.clicks(at.dana.direct(), ActionId.ANSWER_YES);

        at.moveTo("2025-03-10T08:31:00");

        assertThat(digests(at.cem))
                .singleElement()
                .asString()
                .doesNotContain("Katalog")
                .contains("Eine Zeile fehlt");
    }

    private static Map<String, Object> team(List<String> managers) {
        return DigestStoryTest.team(
                PUBLIC,
                List.of(PRIVATE),
                List.of("U0BEN", "U0DANA"),
                managers,
                Map.of(
                        DigestActions.FIELD_MATTERS,
                        Map.of("type", "checkboxes", "selected_options", List.of(Map.of("value", "NAMES")))));
    }
}
