package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Due;
import dev.konkret.goal.Act;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalOutcome;
import dev.konkret.goal.GoalText;
import dev.konkret.goal.Writing;
import dev.konkret.goal.outline.Days;
import dev.konkret.playground.team.DemoTeam;
import dev.konkret.redis.RedisGoals;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkingTime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A goal from the empty form to the celebration. */
class GoalStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private static final String TEXT = "Das Website-Team hat 40 Kunden auf das neue Portal umgezogen.";
    private static final WorkingTime WORKING = new WorkingTime(Nordlicht.BERLIN, WorkingHours.USUAL, day -> false);
    private final Nordlicht at = new Nordlicht();

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void from_the_empty_form_to_the_celebration() {
        at.anna.types(HERE, "ziel");
        assertThat(Seen.words(at.anna.form())).contains("Wann feiern wir?").contains("Wer genau?");
        at.anna.submits(Map.of(
                GoalAction.FIELD_WHEN, Fields.text("am 30. Juni beim Sommerfest"),
                GoalAction.FIELD_WHO, Fields.text("Anna und das Website-Team"),
                GoalAction.FIELD_DID, Fields.text("haben 40 Kunden auf das neue Portal umgezogen"),
                GoalAction.FIELD_THRILLED, Fields.text("weil keiner mehr Faxe abtippt")));

        JsonNode page = at.anna.form();
        assertThat(field(page, GoalAction.FIELD_TEXT, "initial_value"))
                .isEqualTo("Anna und das Website-Team haben 40 Kunden auf das neue Portal umgezogen.");
        assertThat(field(page, GoalAction.FIELD_DATE, "initial_date")).isEqualTo("2025-06-30");
        assertThat(field(page, GoalAction.FIELD_CHANNEL, "initial_conversation"))
                .isEqualTo(HERE);
        at.anna.submits(Map.of(
                GoalAction.FIELD_TEXT, Fields.text(TEXT),
                GoalAction.FIELD_MEASURE, Fields.text("40 Kunden"),
                GoalAction.FIELD_DATE, Fields.day("2025-06-30"),
                GoalAction.FIELD_CHANNEL, Fields.channel(HERE)));

        assertThat(Seen.words(at.anna.form()))
                .contains("Die Karte steht in")
                .contains("🟢")
                .contains("Messbar");
        assertThat(card()).contains("40 Kunden").contains("geschrieben").contains("30. Juni 2025");

        at.anna.clicksInForm(GoalAction.PLAN);
        addsLayer("Alle 40 Kunden haben zugesagt");
        addsLayer("Der Pilot mit fünf Kunden läuft");
        String plan = Seen.words(at.anna.form());
        assertThat(plan).contains("Der Pilot mit fünf Kunden läuft").contains("Alle 40 Kunden haben zugesagt");
        assertThat(plan.indexOf("zugesagt")).isLessThan(plan.indexOf("Pilot"));

        at.anna.clicksInForm(GoalAction.TURN);
        at.anna.submits(Map.of(
                GoalAction.FIELD_STEP_OWNER + 2, Fields.person(at.ben),
                GoalAction.FIELD_STEP_DUE + 2, Fields.day("2025-03-21")));
        assertThat(Seen.words(at.anna.form())).contains("wartet auf ein Ja, bis Fr 21.03.");
        at.anna.closesForms();
        assertThat(card()).contains("0 unterwegs, 1 ohne Ja");

        assertThat(at.ben.toldDirectly())
                .anySatisfy(asked -> assertThat(asked)
                        .contains("Sorgst du dafür?")
                        .contains("Für das Ziel:")
                        .contains("40 Kunden auf das neue Portal umgezogen"));
        at.ben.clicks(at.ben.direct(), ActionId.ANSWER_YES);
        assertThat(card()).contains("1 unterwegs, 0 ohne Ja").contains("unterwegs");
        assertThat(at.ben.sees(HERE))
                .anySatisfy(words -> assertThat(words).contains("📌").contains("Der Pilot"));

        at.moveTo("2025-06-30T10:00:00");
        at.anna.clicks(HERE, GoalAction.REACHED);
        assertThat(Seen.words(at.anna.form())).contains("weil keiner mehr Faxe abtippt");
        at.anna.submits(Map.of());

        assertThat(at.cem.sees(HERE).stream().filter(w -> w.contains("Geschafft!")))
                .singleElement()
                .asString()
                .contains("weil keiner mehr Faxe abtippt")
                .contains("3. März 2025");
        assertThat(card()).contains("erreicht");
    }

    @Test
    void turned_around_everybody_is_asked_or_nobody_and_the_plan_names_who_was_asked() {
        writes(TEXT);
        at.anna.clicks(HERE, GoalAction.PLAN);
        addsLayer("Alle 40 Kunden haben zugesagt");
        addsLayer("Der Pilot mit fünf Kunden läuft");
        at.anna.clicksInForm(GoalAction.TURN);
        Colleague holger = new Colleague(at, DemoTeam.HOLGER);

        assertThat(at.anna.triesToSubmit(turned(at.ben, holger)).toString()).contains("nicht mehr im Workspace");
        at.anna.submits(turned(at.dana, at.cem));

        assertThat(at.ben.toldDirectly()).noneSatisfy(w -> assertThat(w).contains("Sorgst du dafür?"));
        assertThat(at.dana.toldDirectly()).last().asString().contains("Sorgst du dafür?", "Der Pilot");
        assertThat(at.cem.toldDirectly()).last().asString().contains("Sorgst du dafür?", "40 Kunden");
        assertThat(Seen.words(at.anna.form()))
                .contains("<@U0DANA>", "<@U0CEM>", "wartet auf ein Ja")
                .doesNotContain("Dreh den Plan um");
        at.anna.closesForms();

        at.dana.clicks(at.dana.direct(), ActionId.ANSWER_YES);
        at.anna.clicks(HERE, GoalAction.PLAN);
        assertThat(Seen.words(at.anna.form())).contains("wartet auf ein Ja", "übernommen");
        at.anna.closesForms();

        at.cem.clicks(at.cem.direct(), ActionId.ANSWER_NO);
        at.cem.submits(Map.of());
        assertThat(card()).contains("1 unterwegs, 1 ohne Ja");
    }

    @Test
    void a_layer_whose_step_was_dropped_can_be_proposed_again() {
        writes(TEXT);
        at.anna.clicks(HERE, GoalAction.PLAN);
        addsLayer("Alle 40 Kunden haben zugesagt");
        addsLayer("Der Pilot mit fünf Kunden läuft");
        at.anna.clicksInForm(GoalAction.TURN);
        // One after the other: the card of the first layer is the last one in the channel.
        at.anna.submits(Map.of(
                GoalAction.FIELD_STEP_OWNER + 2, Fields.person(at.anna),
                GoalAction.FIELD_STEP_DUE + 2, Fields.day("2025-03-21")));
        at.anna.clicksInForm(GoalAction.TURN);
        at.anna.submits(Map.of(
                GoalAction.FIELD_STEP_OWNER + 1, Fields.person(at.anna),
                GoalAction.FIELD_STEP_DUE + 1, Fields.day("2025-04-25")));
        at.anna.closesForms();
        at.anna.chooses(HERE, ActionId.STEP_MORE, ActionId.CHOICE_DROP);
        at.anna.submits(Map.of(ActionId.FIELD_REASON, Fields.text("Kein Budget")));

        at.anna.clicks(HERE, GoalAction.PLAN);
        assertThat(Seen.words(at.anna.form())).contains("fallen gelassen").doesNotContain("Umdrehen");
        at.anna.choosesInForm(GoalAction.LAYER_MORE, GoalAction.CHOICE_LEAVE_OPEN);
        assertThat(Seen.words(at.anna.form())).doesNotContain("fallen gelassen").contains("Umdrehen");
        at.anna.clicksInForm(GoalAction.TURN);
        at.anna.submits(Map.of(
                GoalAction.FIELD_STEP_OWNER + 3, Fields.person(at.cem),
                GoalAction.FIELD_STEP_DUE + 3, Fields.day("2025-04-25")));

        assertThat(at.cem.toldDirectly()).last().asString().contains("Sorgst du dafür?");
        assertThat(card()).contains("1 unterwegs, 1 ohne Ja");
    }

    @Test
    void from_the_goal_just_written_the_way_to_plan_resources_and_needs_is_open() {
        at.anna.types(HERE, "ziel");
        at.anna.submits(Map.of(GoalAction.FIELD_WHO, Fields.text("Anna")));
        at.anna.submits(text(TEXT));

        at.anna.clicksInForm(GoalAction.PLAN);
        at.anna.clicksInForm(GoalAction.RESOURCES);
        at.anna.clicksInForm(GoalAction.NEED_ADD);
        at.anna.submits(Map.of(
                GoalAction.FIELD_NEED, Fields.text("Testgeräte"),
                GoalAction.FIELD_DEGREE, Fields.option("MISSING")));

        assertThat(Seen.words(at.anna.form())).contains("Bedarf hinzufügen", "Testgeräte");
    }

    @Test
    void a_day_that_has_passed_is_no_day_for_a_goal_but_one_that_passed_meanwhile_may_stay() {
        at.anna.types(HERE, "ziel");
        at.anna.submits(Map.of(GoalAction.FIELD_WHO, Fields.text("Anna")));
        Map<String, Object> yesterday = new HashMap<>(text(TEXT));
        yesterday.put(GoalAction.FIELD_DATE, Fields.day("2025-03-02"));
        assertThat(at.anna.triesToSubmit(yesterday).toString()).contains("Der Tag ist schon vorbei");
        assertThat(cards()).isEmpty();

        at.anna.submits(text(TEXT));
        at.anna.closesForms();
        at.moveTo("2025-07-07T10:00:00");
        more(at.anna, GoalAction.CHOICE_EDIT);
        at.anna.submits(version(TEXT.replace("40", "60")));
        assertThat(card()).contains("60 Kunden");
    }

    @Test
    void a_layer_is_given_to_nobody_who_has_left_and_a_saturday_is_told_as_one() {
        writes(TEXT);
        at.anna.clicks(HERE, GoalAction.PLAN);
        at.anna.clicksInForm(GoalAction.LAYER_ADD);
        Map<String, Object> layer = new HashMap<>(Map.of(
                GoalAction.FIELD_BEFORE, Fields.text("Der Pilot läuft"),
                GoalAction.FIELD_BY, Fields.day("2025-03-08"),
                GoalAction.FIELD_OWNER, Fields.person(new Colleague(at, DemoTeam.HOLGER))));
        assertThat(at.anna.triesToSubmit(layer).toString()).contains("nicht mehr im Workspace");

        layer.put(GoalAction.FIELD_OWNER, Fields.person(at.ben));
        at.anna.submits(layer);
        assertThat(Seen.words(at.anna.form()))
                .contains("Der Pilot läuft", "Sa 08.03. liegt am Wochenende. Der nächste Arbeitstag: Mo 10.03.");
    }

    private static Map<String, Object> turned(Colleague pilot, Colleague customers) {
        return Map.of(
                GoalAction.FIELD_STEP_OWNER + 2, Fields.person(pilot),
                GoalAction.FIELD_STEP_DUE + 2, Fields.day("2025-03-21"),
                GoalAction.FIELD_STEP_OWNER + 1, Fields.person(customers),
                GoalAction.FIELD_STEP_DUE + 1, Fields.day("2025-04-25"));
    }

    @Test
    void a_draft_outlives_the_closed_form_and_becomes_one_goal_however_often_it_is_sent() {
        at.anna.types(HERE, "goal");
        at.anna.enters(GoalAction.FIELD_WHO, "Anna und Ben");
        at.anna.closesForms();
        at.anna.opensHome();
        assertThat(at.anna.homeWords()).contains("Angefangen").contains("Anna und Ben");

        at.anna.clicksInHome(GoalAction.RESUME);
        assertThat(field(at.anna.form(), GoalAction.FIELD_WHO, "initial_value")).isEqualTo("Anna und Ben");
        at.anna.submits(Map.of(GoalAction.FIELD_WHO, Fields.text("Anna und Ben")));
        at.anna.enters(GoalAction.FIELD_TEXT, "Wir haben fünf Angebote verschickt.");
        at.anna.closesForms();

        at.anna.types(HERE, "ziel");
        assertThat(Seen.words(at.anna.form())).contains("zuletzt aufgehört");
        at.anna.submits(Map.of(GoalAction.FIELD_WHO, Fields.text("Anna und Ben")));
        assertThat(field(at.anna.form(), GoalAction.FIELD_TEXT, "initial_value"))
                .isEqualTo("Wir haben fünf Angebote verschickt.");
        Map<String, Object> sent = at.anna.submission(text("Wir haben fünf Angebote verschickt."));
        at.does("submit", sent);
        at.tries("submit", sent);

        assertThat(cards()).hasSize(1);
        at.anna.opensHome();
        assertThat(at.anna.homeWords()).contains("Unsere Ziele").doesNotContain("Angefangen");
    }

    @Test
    void a_new_version_shows_the_difference_and_one_that_came_in_between_is_not_overwritten() {
        writes(TEXT);
        more(at.anna, GoalAction.CHOICE_EDIT);
        at.anna.submits(version(TEXT.replace("40", "60")));
        assertThat(Seen.words(at.anna.form()))
                .contains("~40~ *60*", "Eure Feier erzählt noch: „Anna hat 40 Kunden umgezogen.“");
        assertThat(card()).contains("60 Kunden").contains("Fassung 2");
        at.anna.closesForms();

        more(at.anna, GoalAction.CHOICE_EDIT);
        at.anna.enters(GoalAction.FIELD_TEXT, "Wir haben 80 Kunden umgezogen.");
        Map<String, Object> stale = at.anna.submission(version("Wir haben 80 Kunden umgezogen."));
        at.restartBot();
        meanwhile(TEXT.replace("40", "70"));
        at.does("submit", stale);
        assertThat(Seen.words(at.anna.form()))
                .contains("eine neue Fassung entstanden")
                .contains("~60~ *70*");
        assertThat(card()).contains("70 Kunden").contains("Fassung 3");

        at.anna.clicksInForm(GoalAction.RESUME);
        assertThat(field(at.anna.form(), GoalAction.FIELD_TEXT, "initial_value"))
                .isEqualTo("Wir haben 80 Kunden umgezogen.");
        at.anna.submits(version("Wir haben 80 Kunden umgezogen."));
        assertThat(card()).contains("80 Kunden").contains("Fassung 4");
        more(at.anna, GoalAction.CHOICE_HISTORY);
        assertThat(Seen.words(at.anna.form())).contains("Fassung 2").contains("~40~ *60*");
    }

    /** Anna's other window, or another process, stores a version of its own. */
    private void meanwhile(String words) {
        RedisGoals goals = new RedisGoals(at.redis());
        Goal goal = goals.find(new TeamId("T0NORDLICHT"), new GoalId(goalId())).orElseThrow();
        GoalText text = new GoalText(words, "40 Kunden", goal.text().text().date());
        Act act = new Act(new MemberId(at.anna.id), goal.writtenAt());
        Days days = new Days(LocalDate.of(2025, 3, 3), WORKING);
        GoalOutcome.Changed changed = (GoalOutcome.Changed) new Writing.Revise(text, days).applyTo(goal, act);
        assertThat(goals.save(
                        changed.goal(),
                        changed.event(),
                        List.of(new Due(
                                new Appointment(
                                        goal.team(),
                                        Appointment.Kind.GOAL_CARD,
                                        goal.id().value()),
                                act.at()))))
                .isPresent();
        at.advance("PT1M");
    }

    @Test
    void only_who_wrote_it_may_change_or_end_it_and_everybody_may_think_along() {
        writes(TEXT);

        more(at.ben, GoalAction.CHOICE_EDIT);
        assertThat(Seen.words(at.ben.lastPrivately(HERE)))
                .contains("Das entscheidet")
                .contains(at.anna.id);
        assertThat(at.ben.hasForm()).isFalse();
        more(at.ben, GoalAction.CHOICE_GIVE_UP);
        assertThat(at.ben.hasForm()).isFalse();
        more(at.ben, GoalAction.CHOICE_TAKE_OVER);
        assertThat(Seen.words(at.ben.lastPrivately(HERE))).contains("wenn die Person nicht mehr da ist");

        at.ben.clicks(HERE, GoalAction.RESOURCES);
        at.ben.clicksInForm(GoalAction.NEED_ADD);
        at.ben.submits(Map.of(
                GoalAction.FIELD_NEED, Fields.text("Testgeräte"),
                GoalAction.FIELD_NEEDED, Fields.text("5.000,50"),
                GoalAction.FIELD_UNIT, Fields.text("€")));
        assertThat(Seen.words(at.ben.form()))
                .contains("Gebraucht: 5.000,50 € · Da: 0 €")
                .contains("Noch kümmert sich niemand");
        assertThat(card()).contains("Eine Lücke ist offen");
    }

    @Test
    void a_gap_becomes_a_question_or_a_step_and_opens_again_when_the_step_is_dropped() {
        writes(TEXT);
        at.anna.clicks(HERE, GoalAction.RESOURCES);
        at.anna.clicksInForm(GoalAction.NEED_ADD);
        at.anna.submits(Map.of(
                GoalAction.FIELD_NEED, Fields.text("Budget"),
                GoalAction.FIELD_DEGREE, Fields.option("MISSING")));
        at.anna.choosesInForm(GoalAction.NEED_MORE, GoalAction.CHOICE_AS_QUESTION);
        at.anna.submits(Map.of(
                GoalAction.FIELD_ASKED, Fields.person(at.ben),
                GoalAction.FIELD_ASKED_WHAT, Fields.text("Wer gibt es frei?")));
        assertThat(at.ben.toldDirectly())
                .last()
                .asString()
                .contains("Wer gibt es frei?")
                .contains("Budget");
        assertThat(card()).contains("um jede Lücke kümmert sich jemand");

        at.anna.choosesInForm(GoalAction.NEED_MORE, GoalAction.CHOICE_AS_STEP);
        at.anna.submits(Map.of(
                ActionId.FIELD_WHAT, Fields.text("Budget beantragen"),
                ActionId.FIELD_WHO, Fields.person(at.anna),
                ActionId.FIELD_DUE, Fields.day("2025-03-10")));
        assertThat(Seen.words(at.anna.form())).contains("Ein Schritt kümmert sich darum");
        at.anna.closesForms();
        assertThat(card()).contains("unterwegs");

        at.anna.chooses(HERE, ActionId.STEP_MORE, ActionId.CHOICE_DROP);
        at.anna.submits(Map.of(ActionId.FIELD_REASON, Fields.text("Kein Geld da")));
        assertThat(card()).contains("Eine Lücke ist offen");
    }

    @Test
    void a_step_may_serve_a_goal_from_the_start() {
        writes(TEXT);
        at.ben.types(HERE, "");
        at.ben.submits(Map.of(
                ActionId.FIELD_WHAT, Fields.text("Anleitung schreiben"),
                ActionId.FIELD_WHO, Fields.person(at.ben),
                ActionId.FIELD_DUE, Fields.day("2025-03-10"),
                GoalAction.FIELD_GOAL, Fields.chosen(goalId())));

        assertThat(card()).contains("1 unterwegs").contains("unterwegs");
        at.cem.types(Nordlicht.MARKETING, "");
        assertThat(field(at.cem.form(), GoalAction.FIELD_GOAL, "type"))
                .as("Cem is not in the channel of the goal")
                .isEmpty();
    }

    @Test
    void thirty_layers_fit_one_view_and_what_no_longer_fits_before_today_is_said_at_once() {
        writes(TEXT);
        at.anna.clicks(HERE, GoalAction.PLAN);
        for (int i = 1; i <= 30; i++) addsLayer("Schicht " + i);
        JsonNode plan = at.anna.form();
        assertThat(Seen.words(plan))
                .contains("Schicht 1 ")
                .contains("Schicht 30")
                .doesNotContain("nicht mehr zwischen");
        assertThat(plan.path("blocks")).hasSizeLessThanOrEqualTo(100);

        at.anna.choosesInForm(GoalAction.LAYER_MORE, GoalAction.CHOICE_DOWN);
        String moved = Seen.words(at.anna.form());
        assertThat(moved.indexOf("Schicht 2 ")).isLessThan(moved.indexOf("Schicht 1 "));
        at.anna.choosesInForm(GoalAction.LAYER_MORE, GoalAction.CHOICE_REMOVE);
        assertThat(Seen.words(at.anna.form())).doesNotContain("Schicht 2 ");
        at.anna.closesForms();

        more(at.anna, GoalAction.CHOICE_EDIT);
        Map<String, Object> sooner = new HashMap<>(version(TEXT));
        sooner.put(GoalAction.FIELD_DATE, Fields.day("2025-03-14"));
        at.anna.submits(sooner);
        assertThat(card()).contains("passen nicht mehr zwischen heute und die Feier");
    }

    @Test
    void topics_grow_from_a_template_and_by_hand() {
        writes(TEXT);
        more(at.anna, GoalAction.CHOICE_TOPICS);
        at.anna.clicksInForm(GoalAction.TEMPLATE);
        assertThat(Seen.words(at.anna.form())).contains("Story und Mission").contains("└ Suche");
        at.anna.clicksInForm(GoalAction.BRANCH_ADD);
        at.anna.submits(Map.of(
                GoalAction.FIELD_BRANCH, Fields.text("Messen"),
                GoalAction.FIELD_BRANCH_ON, Fields.option("0")));
        assertThat(Seen.words(at.anna.form())).contains("*Messen*");
    }

    @Test
    void silence_is_pointed_out_once_and_a_goal_is_given_up_with_a_reason() {
        writes(TEXT);
        at.anna.clicks(HERE, GoalAction.START);
        at.moveTo("2025-03-10T08:59:00");
        assertThat(at.anna.toldDirectly()).noneSatisfy(w -> assertThat(w).contains("ersten Schritt"));
        at.moveTo("2025-04-30T12:00:00");
        assertThat(at.anna.toldDirectly().stream().filter(w -> w.contains("Noch ohne ersten Schritt")))
                .singleElement()
                .asString()
                .contains("Das Ziel gilt seit Montag, dem 3. März 2025. Was ist der erste?");

        more(at.anna, GoalAction.CHOICE_GIVE_UP);
        at.anna.submits(Map.of(GoalAction.FIELD_REASON, Fields.text("Der Markt hat sich gedreht")));
        assertThat(card()).contains("aufgegeben").contains("Der Markt hat sich gedreht");
        at.anna.clicks(HERE, GoalAction.MORE, Map.of("selected_option", Map.of("value", "history|" + goalId())));
        assertThat(Seen.words(at.anna.form())).contains("Der Markt hat sich gedreht");
    }

    private String writes(String text) {
        at.anna.types(HERE, "ziel");
        at.anna.submits(Map.of(
                GoalAction.FIELD_WHO, Fields.text("Anna"),
                GoalAction.FIELD_DID, Fields.text("hat 40 Kunden umgezogen")));
        at.anna.submits(text(text));
        at.anna.closesForms();
        return goalId();
    }

    private static Map<String, Object> version(String words) {
        Map<String, Object> fields = new HashMap<>(text(words));
        fields.remove(GoalAction.FIELD_CHANNEL);
        return fields;
    }

    private static Map<String, Object> text(String words) {
        return Map.of(
                GoalAction.FIELD_TEXT, Fields.text(words),
                GoalAction.FIELD_MEASURE, Fields.text("40 Kunden"),
                GoalAction.FIELD_DATE, Fields.day("2025-06-30"),
                GoalAction.FIELD_CHANNEL, Fields.channel(HERE));
    }

    private void addsLayer(String before) {
        at.anna.clicksInForm(GoalAction.LAYER_ADD);
        at.anna.submits(Map.of(GoalAction.FIELD_BEFORE, Fields.text(before)));
    }

    private void more(Colleague who, String choice) {
        who.clicksOn(
                HERE,
                cards().get(0),
                GoalAction.MORE,
                Map.of("selected_option", Map.of("value", choice + "|" + goalId())));
    }

    private String goalId() {
        String value = Seen.option(cards().get(0), GoalAction.MORE, GoalAction.CHOICE_HISTORY);
        return value.substring(value.indexOf('|') + 1);
    }

    private List<JsonNode> cards() {
        return at.messages(HERE, at.anna.id).stream()
                .filter(m -> Seen.has(m, GoalAction.MORE))
                .toList();
    }

    private String card() {
        return Seen.words(cards().get(0));
    }

    private static String field(JsonNode form, String actionId, String name) {
        for (JsonNode block : form.path("blocks")) {
            JsonNode element = block.path("element");
            if (element.path("action_id").asString("").equals(actionId))
                return element.path(name).asString("");
        }
        return "";
    }
}
