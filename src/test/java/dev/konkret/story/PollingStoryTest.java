package dev.konkret.story;

import static dev.konkret.story.GoalInStory.WORDS;
import static dev.konkret.story.GoalInStory.channel;
import static dev.konkret.story.GoalInStory.group;
import static dev.konkret.story.GoalInStory.userGroup;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.GoalState;
import dev.konkret.goal.GoalText;
import dev.konkret.goal.Group;
import dev.konkret.goal.Writing;
import dev.konkret.goal.outline.Days;
import dev.konkret.playground.team.DemoTeam;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.PollAction;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkingTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whether people carry a goal, from the button on its card to the outcome in the channel. */
class PollingStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private static final String CLOSES = "2025-03-10";
    private Nordlicht at;
    private GoalInStory goal;

    @BeforeEach
    void morning() {
        at = new Nordlicht();
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void everybody_carries_it_and_the_outcome_is_posted_with_a_day_to_look_again() {
        goal = new GoalInStory(
                at, at.anna, userGroup("Produkt", 100, "S0PRODUKT"), group("Technik", 50, at.emma, at.cem));
        asksWithNames();

        assertThat(at.ben.toldDirectly()).last().asString().contains("Trägst du dieses Ziel mit?", WORDS, "40 Kunden");
        assertThat(at.emma.toldDirectly()).last().asString().contains("are you behind this goal?");
        assertThat(at.anna.toldDirectly()).noneMatch(words -> words.contains("Trägst du dieses Ziel mit?"));

        at.ben.clicks(at.ben.direct(), PollAction.YES);
        at.dana.clicks(at.dana.direct(), PollAction.YES);
        votes(at.emma, "WITH_CONCERNS", "Who maintains it?");
        assertThat(at.ben.toldDirectly()).last().asString().contains("Gezählt", "Ja");
        at.moveTo(CLOSES + "T15:05:00");

        assertThat(goal.now().state()).isInstanceOf(GoalState.Accepted.class);
        assertThat(at.cem.sees(HERE))
                .as("the picture of it may come before or after")
                .anySatisfy(words -> assertThat(words)
                        .contains(
                                "Angenommen",
                                "2 Ja · 🤔 1 mit Bedenken",
                                "Who maintains it?",
                                "Am Montag, dem 7. April 2025, schauen wir"));
        assertThat(card()).contains("Alle Gruppen tragen dieses Ziel").doesNotContain("Abstimmen …");
        assertThat(count("Angenommen.")).isEqualTo(1);
    }

    @Test
    void whoever_is_asked_finds_the_goal_in_their_home_before_and_after_they_have_voted() {
        goal = new GoalInStory(at, at.anna, userGroup("Vertrieb", 100, "S0VERTRIEB"));
        at.cem.opensHome();
        assertThat(at.cem.homeWords()).doesNotContain(WORDS);
        asksWithNames();

        at.cem.opensHome();
        assertThat(at.cem.homeWords()).contains("🎯 *" + WORDS);
        assertThat(at.cem.asks(at.cem.direct(), "ziele")).contains(WORDS);
        at.cem.clicks(at.cem.direct(), PollAction.YES);
        at.cem.opensHome();
        assertThat(at.cem.homeWords()).contains("🎯 *" + WORDS);
    }

    @Test
    void an_objection_means_not_yet_and_becomes_a_work_list_from_which_steps_are_made() {
        goal = new GoalInStory(at, at.anna, group("Technik", 50, at.ben, at.cem));
        asksWithNames();
        at.ben.clicks(at.ben.direct(), PollAction.YES);
        at.cem.clicks(at.cem.direct(), PollAction.NO);

        assertThat(at.cem
                        .triesToSubmit(Map.of(PollAction.FIELD_STANCE, Fields.option("NO")))
                        .toString())
                .contains("Sag kurz, warum nicht");
        at.cem.submits(ballot("NO", "Der Preis stimmt nicht.", "MONEY", "TIME"));
        at.moveTo(CLOSES + "T15:05:00");

        assertThat(goal.now().state()).isInstanceOf(GoalState.NeedsRework.class);
        assertThat(at.dana.sees(HERE))
                .anySatisfy(words -> assertThat(words)
                        .contains("Noch nicht.", "<@U0CEM>: „Der Preis stimmt nicht.“", "Es fehlt: Geld")
                        .doesNotContain("Geld 1"));
        at.anna.clicks(HERE, PollAction.WORK);
        assertThat(Seen.words(at.anna.form())).contains("Einwände zuerst", "Der Preis stimmt nicht.");
        at.does(
                "click",
                Map.of(
                        "user",
                        at.anna.id,
                        "view_id",
                        at.anna.form().path("id").asString(""),
                        "action_id",
                        PollAction.AS_STEP,
                        "block_id",
                        "work:0"));
        at.anna.submits(Map.of(ActionId.FIELD_DUE, Fields.day("2025-03-14")));
        assertThat(at.anna.sees(HERE)).last().asString().contains("Einwand klären: Der Preis stimmt nicht.");
    }

    @Test
    void a_text_written_anew_after_a_no_leads_to_asking_everybody_again() {
        goal = new GoalInStory(at, at.anna, group("Technik", 50, at.ben, at.cem));
        asksWithNames();
        at.cem.clicks(at.cem.direct(), PollAction.NO);
        at.cem.submits(ballot("NO", "Das sind zu viele."));
        at.ben.clicks(at.ben.direct(), PollAction.YES);
        at.moveTo(CLOSES + "T15:05:00");

        at.anna.clicks(HERE, GoalAction.EDIT);
        at.anna.submits(Map.of(
                GoalAction.FIELD_TEXT,
                Fields.text("Der Technische Service hat 30 Kunden auf das neue Portal umgezogen."),
                GoalAction.FIELD_MEASURE,
                Fields.text("30 Kunden"),
                GoalAction.FIELD_DATE,
                Fields.day("2025-06-30"),
                GoalAction.FIELD_GROUP_PEOPLE,
                Map.of("type", "multi_users_select", "selected_users", List.of(at.ben.id, at.cem.id))));
        assertThat(Seen.words(at.anna.form()))
                .contains("Frag noch einmal alle", "*Was sich geändert hat*", "~40~ *30* Kunden")
                .contains("Wen es betrifft: <@U0BEN>, <@U0CEM>");

        at.anna.clicksInForm(PollAction.OPEN);
        at.anna.submits(opening("named", 50));
        at.advance("PT1M");
        assertThat(goal.now().state()).isInstanceOf(GoalState.Voting.class);
        assertThat(at.cem.toldDirectly()).anyMatch(words -> words.contains("Das Ziel hat einen neuen Text"));
    }

    @Test
    void asking_again_with_the_same_text_says_so() {
        goal = new GoalInStory(at, at.anna, group("Technik", 50, at.ben, at.cem));
        asksWithNames();
        at.cem.clicks(at.cem.direct(), PollAction.NO);
        at.cem.submits(ballot("NO", "Das sind zu viele."));
        at.ben.clicks(at.ben.direct(), PollAction.YES);
        at.moveTo(CLOSES + "T15:05:00");

        at.anna.clicks(HERE, PollAction.OPEN);
        at.anna.submits(opening("named", 50));
        at.advance("PT1M");

        assertThat(at.cem.toldDirectly())
                .last()
                .asString()
                .contains("fragt noch einmal, der Text ist derselbe", "Es bleibt dabei: Nein")
                .doesNotContain("neuen Text");
    }

    @Test
    void who_has_not_voted_is_reminded_once_and_missing_votes_extend_it_once() {
        goal = new GoalInStory(at, at.anna, group("Technik", 100, at.ben, at.cem));
        asksWithNames();
        at.ben.clicks(at.ben.direct(), PollAction.YES);

        at.moveTo("2025-03-07T12:00:00");
        assertThat(at.cem.toldDirectly()).last().asString().contains("Deine Stimme fehlt noch");
        assertThat(at.ben.toldDirectly()).noneMatch(words -> words.contains("Deine Stimme fehlt noch"));

        at.moveTo(CLOSES + "T15:05:00");
        assertThat(card()).contains("läuft die Abstimmung einmal weiter", "1 von 2 hat abgestimmt, nötig sind 2");
        assertThat(goal.now().state()).isInstanceOf(GoalState.Voting.class);
        assertThat(at.cem.toldDirectly())
                .as("both questions and the news that it goes on")
                .hasSize(3)
                .allMatch(words -> words.contains("auch deine") && words.contains("Do 13.03."));
        assertThat(at.ben.toldDirectly()).noneMatch(words -> words.contains("auch deine"));
        assertThat(at.dana.sees(HERE))
                .as("the goal's own card knows the new day too")
                .anySatisfy(words -> assertThat(words).contains("in Abstimmung bis Donnerstag, 13. März"));

        at.moveTo("2025-03-13T15:05:00");
        assertThat(goal.now().state()).isInstanceOf(GoalState.NeedsRework.class);
        assertThat(at.dana.sees(HERE))
                .anySatisfy(words -> assertThat(words).contains("Noch nicht.", "1 von 2 hat abgestimmt"))
                .anySatisfy(picture -> assertThat(picture).contains("Technik: 1 Ja", "1 ohne Stimme"));
        assertThat(at.cem.toldDirectly())
                .hasSize(3)
                .allMatch(words -> words.contains("Abgestimmt: noch nicht") && !words.contains("Ja, trage ich mit"));
        at.moveTo("2025-03-20T12:00:00");
        assertThat(count("Noch nicht.")).isEqualTo(1);
        assertThat(at.cem.toldDirectly()).hasSize(3);
    }

    @Test
    void a_vote_answers_the_reminder_as_well() {
        goal = new GoalInStory(at, at.anna, group("Technik", 100, at.ben, at.cem));
        asksWithNames();
        JsonNode first = at.cem.withAction(at.cem.direct(), PollAction.YES);
        at.moveTo("2025-03-07T12:00:00");
        at.cem.clicksOn(at.cem.direct(), first, PollAction.YES, Map.of());

        assertThat(at.cem.toldDirectly()).hasSize(2).allMatch(words -> words.contains("Gezählt"));
        assertThat(at.ben.toldDirectly()).noneMatch(words -> words.contains("Gezählt"));
    }

    @Test
    void anonymous_votes_are_counted_hidden_final_and_shown_in_the_end() {
        goal = new GoalInStory(at, at.anna, channel("Marketing", 50, Nordlicht.MARKETING));
        asks("anonymous");
        List<Colleague> all = List.of(at.anna, at.ben, at.cem, at.dana);
        for (Colleague one : all) {
            one.clicks(one.direct(), PollAction.VOTE);
            assertThat(Seen.words(one.form())).contains("Zahlen und Gründe speichere ich ohne Namen");
            one.submits(one == at.cem ? ballot("NO", "Der Preis stimmt nicht.") : ballot("YES", null));
        }

        assertThat(at.cem.toldDirectly())
                .last()
                .asString()
                .contains("Gezählt, ohne deinen Namen")
                .doesNotContain("Preis");
        at.cem.clicks(at.cem.direct(), PollAction.RESULT);
        assertThat(Seen.words(at.cem.form()))
                .contains("*4 von 5* haben abgestimmt", "wenn die Abstimmung zu Ende ist")
                .doesNotContain("Nein");
        at.ben.clicks(HERE, PollAction.VOTE);
        assertThat(Seen.words(at.ben.form())).contains("lässt sich nicht mehr ändern");

        at.moveTo(CLOSES + "T15:05:00");
        assertThat(goal.now().state()).isInstanceOf(GoalState.NeedsRework.class);
        assertThat(at.anna.sees(HERE))
                .anySatisfy(words -> assertThat(words)
                        .contains("Noch nicht.", "✋ „Der Preis stimmt nicht.“")
                        .doesNotContain("<@U0CEM>"));
    }

    @Test
    void closed_on_a_saturday_the_poll_and_the_goal_name_the_same_working_day() {
        goal = new GoalInStory(at, at.anna, group("Technik", 100, at.ben, at.cem));
        at.anna.clicks(HERE, PollAction.OPEN);
        Map<String, Object> saturday = opening("named", 100);
        saturday.put(PollAction.FIELD_CLOSE, Fields.day("2025-03-08"));
        at.anna.submits(saturday);
        at.advance("PT1M");

        assertThat(card()).contains("Abstimmen bis Mo 10.03.");
        assertThat(at.dana.sees(HERE))
                .anySatisfy(words -> assertThat(words).contains("in Abstimmung bis Montag, 10. März 2025"));
    }

    @Test
    void anonymous_needs_five_people_and_says_so() {
        goal = new GoalInStory(at, at.anna, group("Technik", 50, at.ben, at.cem));
        at.anna.clicks(HERE, PollAction.OPEN);
        assertThat(at.anna.triesToSubmit(opening("anonymous", 50)).toString())
                .contains("\"" + PollAction.FIELD_WAY + "\":\"Anonym geht erst ab 5 Leuten");
        assertThat(goal.now().state()).isInstanceOf(GoalState.Draft.class);

        at.anna.submits(opening("named", 50));
        assertThat(goal.now().state()).isInstanceOf(GoalState.Voting.class);
    }

    @Test
    void a_changed_text_asks_again_shows_the_difference_and_keeps_an_answer_with_one_tap() {
        goal = new GoalInStory(at, at.anna, group("Technik", 100, at.ben, at.cem));
        asksWithNames();
        at.ben.clicks(at.ben.direct(), PollAction.YES);
        rewrite("Der Technische Service hat 60 Kunden auf das neue Portal umgezogen.");

        assertThat(at.ben.toldDirectly())
                .last()
                .asString()
                .contains("Das Ziel hat einen neuen Text", "~40~ *60*", "Es bleibt dabei: Ja");
        assertThat(at.cem.toldDirectly())
                .first()
                .asString()
                .contains("Abgestimmt wird jetzt über den neuen")
                .doesNotContain("Ja, trage ich mit");
        at.ben.clicks(at.ben.direct(), PollAction.KEEP);
        at.cem.clicks(at.cem.direct(), PollAction.YES);
        at.moveTo(CLOSES + "T15:05:00");

        assertThat(goal.now().state()).isInstanceOf(GoalState.Accepted.class);
        assertThat(at.dana.sees(HERE)).anySatisfy(words -> assertThat(words).contains("Angenommen", "2 Ja"));
    }

    @Test
    void a_bot_that_was_away_over_the_closing_date_closes_once_when_it_is_back() {
        goal = new GoalInStory(at, at.anna, group("Technik", 100, at.ben, at.cem));
        asksWithNames();
        at.ben.clicks(at.ben.direct(), PollAction.YES);
        at.cem.clicks(at.cem.direct(), PollAction.YES);

        at.sleepUntil("2025-03-12T10:00:00");
        at.restartBot();
        at.advance("PT1M");

        assertThat(goal.now().state()).isInstanceOf(GoalState.Accepted.class);
        assertThat(count("Angenommen.")).isEqualTo(1);
    }

    @Test
    void strangers_do_not_vote_and_only_the_writer_asks() {
        goal = new GoalInStory(at, at.anna, group("Technik", 50, at.ben, at.cem));
        at.dana.clicks(HERE, PollAction.OPEN);
        assertThat(Seen.words(at.dana.form())).contains("<@U0ANNA>");

        asksWithNames();
        at.dana.clicks(HERE, PollAction.VOTE);
        assertThat(Seen.words(at.dana.form())).contains("zu keiner der gefragten Gruppen");
    }

    @Test
    void results_are_hidden_until_one_has_voted_and_a_double_click_counts_once() {
        goal = new GoalInStory(at, at.anna, channel("Website", 10, Nordlicht.WEBSITE));
        asksWithNames();
        JsonNode question = at.ben.withAction(at.ben.direct(), PollAction.YES);
        Map<String, Object> click = at.ben.click(at.ben.direct(), question, PollAction.YES, Map.of());
        at.does("click", click);
        at.tries("click", click);
        at.ben.clicks(at.ben.direct(), PollAction.RESULT);

        assertThat(Seen.words(at.ben.form())).contains("*1 von 4* hat abgestimmt", "1 Ja");
        at.dana.clicks(HERE, PollAction.RESULT);
        assertThat(Seen.words(at.dana.form())).contains("sobald du selbst abgestimmt hast");
    }

    @Test
    void a_channel_the_bot_may_not_see_is_said_in_one_sentence() {
        goal = new GoalInStory(at, at.anna, channel("Leitung", 50, DemoTeam.LEITUNG));
        at.anna.clicks(HERE, PollAction.OPEN);
        at.anna.submits(opening("named", 50));

        assertThat(Seen.words(at.anna.form())).contains("Ich sehe nicht, wer zu den Gruppen gehört");
        assertThat(goal.now().state()).isInstanceOf(GoalState.Draft.class);
    }

    @Test
    void each_group_has_its_own_quorum_chosen_when_the_vote_is_opened() {
        goal = new GoalInStory(at, at.anna, group("Technik", 50, at.ben, at.cem));
        at.anna.clicks(HERE, PollAction.OPEN);
        assertThat(at.anna.form().toString()).contains("mindestens 90 %", "\"alle\"");
        at.anna.submits(opening("named", 100));
        at.advance("PT1M");

        assertThat(goal.now().groups())
                .singleElement()
                .extracting(Group::quorum)
                .isEqualTo(100);
        assertThat(card()).contains("0 von 2 haben abgestimmt, nötig sind 2");
    }

    @Test
    void a_missing_vote_stands_in_home_until_it_is_given() {
        goal = new GoalInStory(at, at.anna, group("Technik", 50, at.ben, at.cem));
        asksWithNames();
        at.ben.opensHome();
        assertThat(at.ben.homeWords()).contains("Meine offenen Stimmen", WORDS);

        at.ben.clicksInHome(PollAction.VOTE);
        at.ben.submits(ballot("YES", null));

        assertThat(Seen.words(at.ben.form())).contains("1 Ja");
        at.ben.opensHome();
        assertThat(at.ben.homeWords()).doesNotContain("Meine offenen Stimmen");
        at.advance("PT2M");
        assertThat(card()).contains("1 von 2 hat abgestimmt");
    }

    @Test
    void confidence_is_asked_every_two_weeks_and_a_fall_asks_what_is_missing() {
        goal = new GoalInStory(at, at.anna, group("Technik", 50, at.ben, at.cem));
        asksWithNames();
        at.ben.clicks(at.ben.direct(), PollAction.YES);
        at.cem.clicks(at.cem.direct(), PollAction.YES);

        at.moveTo("2025-03-24T12:00:00");
        assertThat(at.ben.toldDirectly()).last().asString().contains("Wie sicher bist du");
        at.ben.clicks(at.ben.direct(), PollAction.CONFIDENCE.get(4));
        at.cem.clicks(at.cem.direct(), PollAction.CONFIDENCE.get(3));
        at.moveTo("2025-03-27T12:00:00");
        assertThat(at.dana.sees(HERE)).last().asString().contains("*4,5 von 5*").doesNotContain("Was fehlt uns?");

        at.moveTo("2025-04-07T12:00:00");
        at.ben.clicks(at.ben.direct(), PollAction.CONFIDENCE.get(1));
        at.cem.clicks(at.cem.direct(), PollAction.CONFIDENCE.get(3));
        at.moveTo("2025-04-10T12:00:00");
        assertThat(at.dana.sees(HERE)).last().asString().contains("1,5 weniger", "Was fehlt uns?");
        at.ben.clicks(HERE, "missing_time");
        assertThat(at.dana.sees(HERE)).last().asString().contains("Bisher: Zeit 1");
    }

    private void asksWithNames() {
        asks("named");
    }

    private void asks(String way) {
        at.anna.clicks(HERE, PollAction.OPEN);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(PollAction.FIELD_CLOSE, Fields.day(CLOSES));
        fields.put(PollAction.FIELD_WAY, Fields.option(way));
        at.anna.submits(fields);
        at.advance("PT1M");
    }

    private static Map<String, Object> opening(String way, int quorum) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(PollAction.FIELD_CLOSE, Fields.day(CLOSES));
        fields.put(PollAction.FIELD_WAY, Fields.option(way));
        fields.put(
                PollAction.FIELD_QUORUM + 0,
                Map.of("type", "static_select", "selected_option", Map.of("value", String.valueOf(quorum))));
        return fields;
    }

    private void votes(Colleague who, String stance, String reason) {
        who.clicks(who.direct(), PollAction.CONCERNS);
        who.submits(ballot(stance, reason));
    }

    private static Map<String, Object> ballot(String stance, String reason, String... lacks) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(PollAction.FIELD_STANCE, Fields.option(stance));
        if (reason != null) fields.put(PollAction.FIELD_REASON, Fields.text(reason));
        List<Map<String, String>> ticked =
                Arrays.stream(lacks).map(l -> Map.of("value", l)).toList();
        if (lacks.length > 0) {
            fields.put(PollAction.FIELD_LACKS, Map.of("type", "checkboxes", "selected_options", ticked));
        }
        return fields;
    }

    private void rewrite(String words) {
        WorkingTime time = new WorkingTime(Nordlicht.BERLIN, WorkingHours.USUAL, day -> false);
        goal.keeper.act(
                GoalInStory.TEAM,
                goal.id,
                new MemberId(at.anna.id),
                new Writing.Revise(
                        new GoalText(words, "40 Kunden", LocalDate.of(2025, 6, 30)),
                        new Days(LocalDate.of(2025, 3, 3), time)));
        at.advance("PT1M");
    }

    private String card() {
        return at.dana.sees(HERE).stream()
                .filter(words -> words.contains("🗳️") || words.contains("Abgestimmt"))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private long count(String words) {
        return at.dana.sees(HERE).stream().filter(w -> w.contains(words)).count();
    }
}
