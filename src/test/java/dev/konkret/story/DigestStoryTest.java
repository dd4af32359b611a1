package dev.konkret.story;

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

/** A manager gets one honest page a week, and nobody is surprised by what it says. */
class DigestStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private Nordlicht at;
    private Colleague frida;

    @BeforeEach
    void frida_sets_up_a_team() {
        at = new Nordlicht();
        frida = new Colleague(at, "U0FRIDA");
        frida.types("C0ALLGEMEIN", "team");
        frida.clicksInForm(DigestActions.TEAM_NEW);
        frida.submits(team(Map.of()));
        assertThat(frida.toldDirectly()).last().asString().contains("Team *Website* ist gespeichert");
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void owners_see_their_line_a_working_day_before_the_manager_does() {
        takes(at.ben, "Doku aufräumen", "2025-03-05");

        at.moveTo("2025-03-06T08:59:00");
        assertThat(previews(at.ben)).isEmpty();
        at.moveTo("2025-03-06T09:01:00");
        assertThat(previews(at.ben))
                .singleElement()
                .asString()
                .contains("Doku aufräumen")
                .contains("Mo 10.03.");
        assertThat(digests(frida)).isEmpty();

        at.moveTo("2025-03-10T08:31:00");
        assertThat(digests(frida))
                .singleElement()
                .asString()
                .contains("Wochenbericht Website, Stand Mo 10.03.")
                .contains("*1* überfällig")
                .contains("seit 5 Tagen");
        assertThat(at.ben.sees(HERE))
                .filteredOn(m -> m.contains("Wochenbericht Website"))
                .hasSize(1);
        at.restartBot();
        at.moveTo("2025-03-10T12:00:00");
        assertThat(digests(frida)).hasSize(1);
    }

    @Test
    void the_preview_and_the_reminder_of_a_day_are_one_message() {
        takes(at.ben, "Doku aufräumen", "2025-03-06");
        takes(at.ben, "Angebot schicken", "2025-03-04");

        at.moveTo("2025-03-06T17:00:00");

        List<String> thursday = at.ben.toldDirectly().stream()
                .filter(m -> m.contains("👀") || m.contains("Heute ist der Tag"))
                .toList();
        assertThat(thursday)
                .singleElement()
                .asString()
                .contains("📅 Heute ist der Tag")
                .contains("Doku aufräumen*: fällig heute")
                .contains("Angebot schicken*: überfällig");
        at.moveTo("2025-03-10T08:31:00");
        assertThat(digests(frida)).singleElement().asString().contains("*2* überfällig");
    }

    @Test
    void whoever_works_until_wednesday_is_shown_their_line_by_then() {
        at.ben.types(HERE, "einstellungen");
        List<Map<String, String>> days =
                List.of(Map.of("value", "MONDAY"), Map.of("value", "TUESDAY"), Map.of("value", "WEDNESDAY"));
        at.ben.submits(Map.of(
                ActionId.FIELD_DAYS,
                Map.of("type", "checkboxes", "selected_options", days),
                ActionId.FIELD_LANGUAGE,
                Fields.chosen(Seen.option(at.ben.form(), ActionId.FIELD_LANGUAGE, "de"))));
        takes(at.ben, "Doku aufräumen", "2025-03-03");

        at.moveTo("2025-03-04T17:00:00");

        assertThat(previews(at.ben)).singleElement().asString().contains("Doku aufräumen");
    }

    @Test
    void a_line_is_mended_with_one_tap_before_anybody_reads_it() {
        takes(at.ben, "Doku aufräumen", "2025-03-05");
        at.moveTo("2025-03-06T16:01:00");
        JsonNode preview = at.ben.withAction(at.ben.direct(), ActionId.STEP_DONE);
        at.ben.clicksOn(at.ben.direct(), preview, ActionId.STEP_DONE, Map.of());
        if (at.ben.hasForm()) at.ben.submits(Map.of());

        at.moveTo("2025-03-10T08:31:00");

        assertThat(digests(frida))
                .singleElement()
                .asString()
                .contains("nichts überfällig")
                .contains("*1* geschafft");
    }

    @Test
    void a_line_its_owner_was_not_shown_in_time_is_not_sent() {
        at.moveTo("2025-03-07T14:00:00");
        everybodyAgreesToNames();
        takes(at.ben, "Doku aufräumen", "2025-03-07");

        at.moveTo("2025-03-10T08:31:00");

        assertThat(digests(frida))
                .singleElement()
                .asString()
                .doesNotContain("Doku")
                .contains("Eine Zeile fehlt");
    }

    @Test
    void without_the_agreement_of_all_there_are_numbers_only() {
        asksForNames();
        agrees(at.ben, true);
        agrees(at.dana, true);
        takes(at.ben, "Doku aufräumen", "2025-03-05");

        at.moveTo("2025-03-10T08:31:00");

        assertThat(digests(frida))
                .singleElement()
                .asString()
                .contains("<#C0WEBSITE>")
                .contains("*1* überfällig")
                .doesNotContain("Doku")
                .doesNotContain("U0BEN");
        assertThat(allPages(frida)).doesNotContain("Doku").doesNotContain("U0BEN");
    }

    @Test
    void with_the_agreement_of_all_it_says_who_and_what_and_who_takes_it_back_ends_that_at_once() {
        everybodyAgreesToNames();
        takes(at.ben, "Doku aufräumen", "2025-03-05");
        at.moveTo("2025-03-10T08:31:00");
        assertThat(digests(frida))
                .singleElement()
                .asString()
                .contains("Doku aufräumen")
                .contains("<@U0BEN>");
        frida.types("C0ALLGEMEIN", "bericht");
        assertThat(frida.lastPrivately("C0ALLGEMEIN").toString()).contains("Doku aufräumen");

        at.dana.types("C0ALLGEMEIN", "team");
        at.dana.clicksInForm(DigestActions.AGREE_NO);

        frida.types("C0ALLGEMEIN", "bericht");
        assertThat(frida.lastPrivately("C0ALLGEMEIN").toString())
                .doesNotContain("Doku")
                .doesNotContain("U0BEN");
        assertThat(allPages(frida)).doesNotContain("Doku").doesNotContain("U0BEN");
    }

    @Test
    void a_monday_off_moves_it_to_the_next_working_day() {
        takes(at.ben, "Doku aufräumen", "2025-04-15");

        // The notice lies before Good Friday, and the digest after Easter Monday.
        at.moveTo("2025-04-16T09:01:00");
        assertThat(previews(at.ben)).singleElement().asString().contains("Doku aufräumen");
        at.moveTo("2025-04-21T12:00:00");
        assertThat(digests(frida)).isEmpty();
        at.moveTo("2025-04-22T08:31:00");
        assertThat(digests(frida)).singleElement().asString().contains("*1* überfällig");
    }

    @Test
    void a_week_without_news_says_nothing_or_one_line_as_set() {
        at.moveTo("2025-03-10T12:00:00");
        assertThat(digests(frida)).isEmpty();

        frida.types("C0ALLGEMEIN", "team");
        frida.clicksInForm(DigestActions.TEAM_EDIT);
        frida.submits(team(Map.of(DigestActions.FIELD_EMPTY, Fields.option("line"))));
        at.moveTo("2025-03-17T12:00:00");
        assertThat(digests(frida)).singleElement().asString().contains("Nichts überfällig");
    }

    @Test
    void reasons_help_and_decisions_stand_in_it() {
        everybodyAgreesToNames();
        takes(at.ben, "Doku aufräumen", "2025-03-10");
        at.ben.clicks(HERE, ActionId.STEP_POSTPONE);
        at.ben.submits(Map.of(
                ActionId.FIELD_DUE, Fields.day("2025-03-20"), ActionId.FIELD_REASON, Fields.text("Zahlen fehlen.")));
        takes(at.dana, "Katalog drucken", "2025-03-20");
        at.dana.chooses(HERE, ActionId.STEP_MORE, ActionId.CHOICE_DECISION);
        at.dana.submits(Map.of(
                ActionId.FIELD_WHO, Fields.person(at.anna),
                ActionId.FIELD_QUESTION, Fields.text("Farbe oder schwarzweiß?"),
                ActionId.FIELD_OPTIONS, Fields.text("Farbe\nSchwarzweiß")));

        at.moveTo("2025-03-10T08:31:00");

        assertThat(digests(frida))
                .singleElement()
                .asString()
                .contains("Katalog drucken")
                .contains("Farbe oder schwarzweiß?");
        assertThat(allPages(frida)).contains("Doku aufräumen").contains("Zahlen fehlen.");
    }

    @Test
    void a_person_gets_a_week_of_their_own_if_they_want_it() {
        takes(at.ben, "Doku aufräumen", "2025-03-12");
        at.ben.types(HERE, "bericht mir an");
        at.moveTo("2025-03-10T08:31:00");
        assertThat(at.ben.toldDirectly())
                .filteredOn(m -> m.contains("Deine Woche"))
                .singleElement()
                .asString()
                .contains("Doku aufräumen");

        at.ben.types(HERE, "bericht mir aus");
        at.moveTo("2025-03-17T12:00:00");
        assertThat(at.ben.toldDirectly())
                .filteredOn(m -> m.contains("Deine Woche"))
                .hasSize(1);
    }

    @Test
    void who_is_asked_for_two_things_is_asked_once_and_can_answer_each_by_itself() {
        frida.types("C0ALLGEMEIN", "team");
        frida.clicksInForm(DigestActions.TEAM_EDIT);
        frida.submits(team(Map.of(
                DigestActions.FIELD_MATTERS,
                Map.of(
                        "type",
                        "checkboxes",
                        "selected_options",
                        List.of(Map.of("value", "NAMES"), Map.of("value", "MIRROR"))))));
        at.advance("PT3H");

        assertThat(at.ben.toldDirectly())
                .filteredOn(told -> told.contains("Es gilt erst, wenn alle"))
                .singleElement()
                .asString()
                .contains("Namen und Schritte", "Alibi-Aktionismus-Spiegel");
        at.ben.types(HERE, "team");
        assertThat(Seen.words(at.ben.form()))
                .contains("Bericht montags um 8:30 Uhr (Berlin)", "Ja, einverstanden | Nein")
                .doesNotContain("Doch zustimmen");
        at.ben.closesForms();
        agrees(at.ben, false);
        String asked = at.ben.toldDirectly().get(at.ben.toldDirectly().size() - 1);
        assertThat(asked).contains("Alles klar, es bleibt dabei", "Doch zustimmen", "Ja, einverstanden | Nein");
        agrees(at.ben, true);
        assertThat(at.ben.toldDirectly()).last().asString().contains("Du hast zugestimmt");
    }

    @Test
    void a_channel_the_bot_is_not_in_cannot_be_where_the_digest_is_read() {
        frida.types("C0ALLGEMEIN", "team");
        frida.clicksInForm(DigestActions.TEAM_NEW);
        String nobody = Nordlicht.SALES;
        JsonNode refused = frida.triesToSubmit(team(nobody, List.of(), List.of("U0BEN"), List.of("U0FRIDA"), Map.of()));

        assertThat(refused.path("errors").path(DigestActions.FIELD_HOME).asString(""))
                .contains("In diesem Channel bin ich nicht", "/invite @Konkret");
    }

    private Map<String, Object> team(Map<String, ?> more) {
        return DigestStoryTest.team(HERE, List.of(), List.of("U0BEN", "U0DANA", "U0EMMA"), List.of("U0FRIDA"), more);
    }

    static Map<String, Object> team(
            String home, List<String> channels, List<String> members, List<String> managers, Map<String, ?> more) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(DigestActions.FIELD_NAME, Fields.text("Website"));
        fields.put(DigestActions.FIELD_HOME, Fields.channel(home));
        if (!channels.isEmpty()) {
            fields.put(
                    DigestActions.FIELD_CHANNELS,
                    Map.of("type", "multi_conversations_select", "selected_conversations", channels));
        }
        fields.put(DigestActions.FIELD_MEMBERS, Map.of("type", "multi_users_select", "selected_users", members));
        fields.put(DigestActions.FIELD_MANAGERS, Map.of("type", "multi_users_select", "selected_users", managers));
        fields.putAll(more);
        return fields;
    }

    private void asksForNames() {
        frida.types("C0ALLGEMEIN", "team");
        frida.clicksInForm(DigestActions.TEAM_EDIT);
        frida.submits(team(Map.of(
                DigestActions.FIELD_MATTERS,
                Map.of("type", "checkboxes", "selected_options", List.of(Map.of("value", "NAMES"))))));
    }

    private void everybodyAgreesToNames() {
        asksForNames();
        at.advance("PT3H");
        for (Colleague member : List.of(at.ben, at.dana, at.emma)) agrees(member, true);
    }

    private void agrees(Colleague member, boolean yes) {
        member.clicks(member.direct(), yes ? DigestActions.AGREE_YES : DigestActions.AGREE_NO);
    }

    static void takes(Nordlicht at, Colleague who, String channel, String what, String due) {
        who.types(channel, what + " <@" + who.id + "> bis " + due);
    }

    private void takes(Colleague who, String what, String due) {
        takes(at, who, HERE, what, due);
    }

    static List<String> previews(Colleague who) {
        return who.toldDirectly().stream().filter(m -> m.contains("👀")).toList();
    }

    static List<String> digests(Colleague who) {
        return who.toldDirectly().stream()
                .filter(m -> m.contains("Wochenbericht ") && m.contains("📬") || m.contains("🌤️"))
                .toList();
    }

    private String allPages(Colleague who) {
        return allPages(at, who);
    }

    static String allPages(Nordlicht at, Colleague who) {
        who.clicks(who.direct(), DigestActions.DIGEST_ALL);
        StringBuilder all = new StringBuilder(Seen.words(who.form()));
        while (Seen.has(who.form(), DigestActions.PAGE_NEXT)) {
            who.clicksInForm(DigestActions.PAGE_NEXT);
            all.append(Seen.words(who.form()));
        }
        at.does("close", Map.of("user", who.id, "view_id", who.form().path("id").asString("")));
        return all.toString();
    }
}
