package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.GoalFixtures;
import dev.konkret.goal.Outlining;
import dev.konkret.goal.outline.Need.Coverage;
import dev.konkret.goal.outline.Takes;
import dev.konkret.playground.team.DemoTeam;
import dev.konkret.redis.StoredTexts;
import dev.konkret.slack.view.GoalAction;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Everything that can be pressed or sent off about a goal and its poll, tried by the wrong colleague with real ids, well signed:
 * somebody who is not in the channel, a guest, somebody who is not in charge, somebody who is not asked.
 */
class WrongGoalPersonTest {
    private static final String SECRET = "Geheimplan";
    private static final String POLL = "vgeheim-p1";
    private static final String DAY = "2025-03-03";

    /** The menus of a goal's parts. */
    private static final Set<String> PARTS =
            Set.of(GoalAction.LAYER_MORE, GoalAction.BRANCH_MORE, GoalAction.NEED_MORE);

    private final Nordlicht at = new Nordlicht();
    private final Wire wire = new Wire(at.botPort(), Nordlicht.SECRET);
    private int tried;

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void every_name_agreed_on_with_slack_says_who_may() {
        assertThat(GoalRights.names()).isEqualTo(new TreeSet<>(GoalRights.ROWS.keySet()));
    }

    @Test
    void who_is_not_in_the_channel_neither_sees_nor_changes_anything() {
        goalIn(DemoTeam.LEITUNG);
        List<String> before = stored();
        long calls = at.lastCall();

        for (String who : List.of(DemoTeam.CEM, DemoTeam.GUEL)) {
            for (String action : GoalRights.names()) {
                for (String value : valuesFor(action)) press(who, "D0" + who.substring(2), action, value);
            }
        }

        assertThat(tried).isGreaterThan(500);
        at.advance("PT1M");
        assertThat(stored()).isEqualTo(before);
        toldNothingSince(calls);
    }

    @Test
    void who_sees_it_and_is_not_in_charge_decides_nothing() {
        goalIn(Nordlicht.WEBSITE);
        List<String> before = stored();

        for (String who : List.of(DemoTeam.CEM, DemoTeam.GUEL, DemoTeam.DANA)) {
            for (String id : GoalRights.of(GoalRights.DECIDES)) {
                press(who, Nordlicht.WEBSITE, id, "vgeheim");
                form(who, id, "{\"goal\":\"vgeheim\",\"based_on\":\"1\"}");
            }
            for (String choice :
                    List.of(GoalAction.CHOICE_EDIT, GoalAction.CHOICE_GIVE_UP, GoalAction.CHOICE_TAKE_OVER)) {
                press(who, Nordlicht.WEBSITE, GoalAction.MORE, choice + "|vgeheim");
            }
        }

        at.advance("PT1M");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void who_is_not_asked_has_no_vote_however_it_is_sent() {
        goalIn(Nordlicht.WEBSITE);
        List<String> before = stored();

        for (String who : List.of(DemoTeam.CEM, DemoTeam.GUEL, DemoTeam.HOLGER, "U0NOBODY")) {
            for (String id : GoalRights.of(GoalRights.VOTES)) {
                for (String value : valuesFor(id)) press(who, Nordlicht.WEBSITE, id, value);
                form(who, id, "{\"poll\":\"" + POLL + "\"}");
            }
        }

        at.advance("PT2M");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_forged_value_is_no_vote_even_from_who_is_asked() {
        goalIn(Nordlicht.WEBSITE);
        List<String> before = stored();

        for (String id : GoalRights.of(GoalRights.VOTES)) {
            for (String value :
                    List.of("vgeheim-p2", "vgeheim-p0", "vgeheim", "x", "|", "2025-13-40|vgeheim", "/", " ")) {
                press(DemoTeam.BEN, Nordlicht.WEBSITE, id, value);
            }
            form(DemoTeam.BEN, id, "{\"poll\":\"vgeheim-p2\"}");
            form(DemoTeam.BEN, id, "{}");
            form(DemoTeam.BEN, id, "");
        }
        wire.interaction(submission(DemoTeam.BEN, "poll_ballot_form", "{\"poll\":\"" + POLL + "\"}", "PERHAPS", "fx"));

        at.advance("PT2M");
        assertThat(stored()).isEqualTo(before);
    }

    /** Its words are secret, it is voted on by Ben and Dana, and something is missing. */
    private void goalIn(String channel) {
        GoalInStory goal = new GoalInStory(
                at, "vgeheim", channel, SECRET + " bis Juni.", at.anna, GoalInStory.group("Team", 60, at.ben, at.dana));
        goal.acts(new Outlining.Provide(
                r -> r.add(Takes.Kind.MONEY, SECRET, new Coverage.Judged(Coverage.Degree.MISSING))));
        goal.acts(new Outlining.Plan(plan -> plan.add(GoalFixtures.layer(SECRET), 0, goal.days())));
        goal.acts(new Outlining.Branch(map -> map.add(0, SECRET)));
        goal.asksPeople(LocalDate.of(2025, 3, 12));
        at.advance("PT10M");
    }

    /** Every form of value the name is sent with, and some it is never sent with. */
    private static List<String> valuesFor(String name) {
        List<String> values =
                new ArrayList<>(List.of("vgeheim", POLL, "0|" + POLL, DAY + "|vgeheim", "vgeheim/1", "x|vgeheim/1"));
        if (name.equals(GoalAction.MORE)) {
            for (String choice : List.of(
                    GoalAction.CHOICE_EDIT,
                    GoalAction.CHOICE_GIVE_UP,
                    GoalAction.CHOICE_HISTORY,
                    GoalAction.CHOICE_TAKE_OVER,
                    GoalAction.CHOICE_TOPICS,
                    GoalAction.CHOICE_RESOURCES)) {
                values.add(choice + "|vgeheim");
            }
        }
        if (PARTS.contains(name)) {
            for (String choice : List.of(
                    GoalAction.CHOICE_EDIT,
                    GoalAction.CHOICE_UP,
                    GoalAction.CHOICE_REMOVE,
                    GoalAction.CHOICE_AS_STEP,
                    GoalAction.CHOICE_AS_QUESTION,
                    GoalAction.CHOICE_LEAVE_OPEN)) {
                values.add(choice + "|vgeheim/1");
            }
        }
        return values;
    }

    private void press(String who, String channel, String action, String value) {
        HttpResponse<String> answer = wire.interaction("""
                {"type":"block_actions","team":{"id":"T0NORDLICHT"},"user":{"id":"%s","team_id":"T0NORDLICHT"},
                "trigger_id":"t%d","container":{"type":"message","message_ts":"1.1","channel_id":"%s"},"channel":{"id":"%s"},
                "actions":[{"type":"button","action_id":"%s","block_id":"b","value":"%s","action_ts":"1.2"}]}""".formatted(who, tried++, channel, channel, action, value));
        assertThat(answer.statusCode()).as(action).isIn(200, 400);
        assertThat(answer.body()).as(action).doesNotContain(SECRET);
    }

    private void form(String who, String callback, String metadata) {
        HttpResponse<String> answer = wire.interaction(submission(who, callback, metadata, "YES", "f" + tried++));
        assertThat(answer.statusCode()).as(callback).isIn(200, 400);
    }

    private static String submission(String who, String callback, String metadata, String stance, String id) {
        return """
                {"type":"view_submission","team":{"id":"T0NORDLICHT"},"user":{"id":"%s","team_id":"T0NORDLICHT"},
                "trigger_id":"%s","view":{"id":"V%s","type":"modal","callback_id":"%s","private_metadata":"%s","blocks":[],
                "state":{"values":{
                "goal_words":{"goal_words":{"type":"plain_text_input","value":"gekapert"}},
                "goal_date":{"goal_date":{"type":"datepicker","selected_date":"2025-09-01"}},
                "goal_reason":{"goal_reason":{"type":"plain_text_input","value":"darum"}},
                "poll_close_on":{"poll_close_on":{"type":"datepicker","selected_date":"2025-03-20"}},
                "poll_reason":{"poll_reason":{"type":"plain_text_input","value":"darum"}},
                "poll_stance":{"poll_stance":{"type":"radio_buttons","selected_option":{"value":"%s"}}}}}}}""".formatted(who, id, id, callback, metadata.replace("\"", "\\\""), stance);
    }

    private List<String> stored() {
        return StoredTexts.of(at.redis(), "T0NORDLICHT:").stream()
                .filter(text -> text.matches("(?s).*T0NORDLICHT:(go|gl|gm|gc|gs|p[a-z]?|ln|s)[: ].*"))
                .toList();
    }

    private void toldNothingSince(long calls) {
        assertThat(at.callsSince(calls))
                .filteredOn(entry -> entry.contains(SECRET))
                .isEmpty();
    }
}
