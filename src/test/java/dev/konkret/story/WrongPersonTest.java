package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.GoalId;
import dev.konkret.goal.Group;
import dev.konkret.redis.StoredTexts;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.DigestActions;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.PictureAction;
import dev.konkret.slack.view.PollAction;
import dev.konkret.slack.view.RoundActions;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.lang.reflect.Modifier;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Everything somebody could press or send off, tried by the wrong person of the wrong workspace: with real ids, well signed, as
 * Slack itself would deliver it. Nothing of what belongs to others changes, and nothing of it is told.
 */
class WrongPersonTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private static final String SECRET_WORDS = "Geheimes Angebot";
    private TwoFirms at;
    private final List<String> ids = new ArrayList<>();
    private List<String> before = List.of();

    @BeforeEach
    void one_firm_has_steps_and_topics() {
        at = new TwoFirms();
        at.north.installs(at.botAddress);
        at.south.installs(at.botAddress);
        at.north.types("U0ANNA", HERE, "hier an");
        at.north.types("U0BEN", HERE, SECRET_WORDS + " <@U0BEN|ben> bis 06.03.2099");
        at.north.types("U0ANNA", HERE, SECRET_WORDS + " zwei <@U0BEN|ben> bis 06.03.2099");
        at.north.says("U0DANA", HERE, "Wir müssten mal das geheime Angebot überarbeiten.");
        ids.add(oneOf("s"));
        ids.add(oneOf("q"));
        ids.addAll(goalAndPoll());
        before = ofNorth();
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void no_button_of_one_workspace_reaches_into_another() {
        int tried = 0;
        for (String action : names()) {
            for (String id : idsFor(action)) {
                for (String value : List.of(id, "drop|" + id)) {
                    HttpResponse<String> answer = at.wire().interaction(press(action, value, "p" + tried++));
                    assertThat(answer.statusCode()).as(action).isIn(200, 400);
                    assertThat(answer.body()).doesNotContain("Angebot");
                }
            }
        }

        assertThat(tried).isGreaterThan(200);
        nothingHappened();
    }

    @Test
    void no_form_of_one_workspace_reaches_into_another() {
        int tried = 0;
        for (String form : names()) {
            for (String id : idsFor(form)) {
                String metadata = """
                        {"step":"%1$s","part":"1","topic":"%1$s","goal":"%1$s","poll":"%1$s","based_on":"1"}""".formatted(id);
                HttpResponse<String> answer = at.wire().interaction(form(form, metadata, "f" + tried++));
                assertThat(answer.statusCode()).as(form).isIn(200, 400);
                assertThat(answer.body()).doesNotContain("Angebot");
            }
        }

        assertThat(tried).isGreaterThan(200);
        nothingHappened();
    }

    @Test
    void no_reaction_and_no_word_of_one_workspace_reaches_into_another() {
        at.south.types("U0BEN", HERE, "liste");
        at.south.says("U0BEN", "D0BEN", "erledigt");
        for (String key : StoredTexts.of(at.redis, "T0NORD:k:")) {
            for (String ts : key.replaceAll(".*\\{|\\}", "").split("[=,]")) {
                if (!ts.strip().matches("\\d{16}")) continue;
                at.wire().deliver(Wire.JSON, """
                        {"type":"event_callback","team_id":"T0SUED","event_id":"EvX%s","event":{"type":"reaction_added",
                        "user":"U0BEN","reaction":"white_check_mark","item":{"type":"message","channel":"C0WEBSITE",
                        "ts":"%s.%s"},"event_ts":"1.1"}}""".formatted(
                        ts.strip(), ts.strip().substring(0, 10), ts.strip().substring(10)));
            }
        }

        nothingHappened();
    }

    /** Names about goals are tried with a goal and a poll, the others with a step and a topic. */
    private List<String> idsFor(String name) {
        if (GoalRights.ROWS.containsKey(name)) return ids.subList(2, 4);
        // What is the name of a field or of an entry in a menu is never sent as the name of what was pressed.
        return StepRights.ROWS.containsKey(name) ? ids.subList(0, 2) : ids.subList(0, 1);
    }

    /** A goal people are voting on. */
    private List<String> goalAndPoll() {
        GoalInStory goal = new GoalInStory(at.redis, new TeamId("T0NORD"), at.now(), new GoalId("vgeheim"));
        MemberId anna = new MemberId("U0ANNA");
        Group team = new Group("people", "Team", new Group.Source.Named(Set.of(anna)), 60);
        goal.write(new ChannelId(HERE), SECRET_WORDS, anna, List.of(team));
        goal.asksPeople(LocalDate.of(2099, 3, 6));
        Awaitility.await()
                .until(() -> ofNorth().stream()
                                .filter(text -> text.contains(":go:vgeheim =") || text.contains(":p:vgeheim-p1 ="))
                                .filter(text -> text.contains("k=C0WEBSITE"))
                                .count()
                        == 2);
        return List.of("vgeheim", oneOf("p"));
    }

    private String oneOf(String kind) {
        return StoredTexts.keys(at.redis).stream()
                .filter(key -> key.contains("T0NORD:" + kind + ":"))
                .map(key -> key.substring(key.lastIndexOf(':') + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing of the kind " + kind));
    }

    private void nothingHappened() {
        assertThat(ofNorth()).isEqualTo(before);
        assertThat(at.south.botWrote(HERE, "U0BEN").toString()).doesNotContain("Angebot");
        assertThat(at.south.botWrote("D0BEN", "U0BEN").toString()).doesNotContain("Angebot");
        assertThat(at.south.everything()).doesNotContain("Geheim").doesNotContain("geheim");
    }

    /** What belongs to the people of the other firm; not what the clock moves by itself. */
    private List<String> ofNorth() {
        return StoredTexts.of(at.redis, "T0NORD:").stream()
                .filter(text -> text.matches("(?s).*T0NORD:(s|q|m|c|f|k|set|bm|bc|go|gl|gm|gc|dr|p[a-z]?|inst)[: ].*"))
                .toList();
    }

    private static Set<String> names() {
        return Stream.of(
                        ActionId.class,
                        GoalAction.class,
                        PollAction.class,
                        PictureAction.class,
                        RoundActions.class,
                        DigestActions.class)
                .flatMap(names -> Arrays.stream(names.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && Modifier.isPublic(field.getModifiers()))
                .flatMap(field -> {
                    try {
                        Object value = field.get(null);
                        return value instanceof List<?> list
                                ? list.stream().map(String::valueOf)
                                : Stream.of(String.valueOf(value));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.toSet());
    }

    private static String press(String action, String value, String trigger) {
        return """
                {"type":"block_actions","team":{"id":"T0SUED"},"user":{"id":"U0BEN","team_id":"T0SUED"},"trigger_id":"%s",
                "container":{"type":"message","message_ts":"1.1","channel_id":"C0WEBSITE"},"channel":{"id":"C0WEBSITE"},
                "state":{"values":{"due":{"topic_due":{"type":"datepicker","selected_date":"2099-01-01"}}}},
                "actions":[{"type":"static_select","action_id":"%s","block_id":"b","value":"%s","action_ts":"1.2",
                "selected_option":{"text":{"type":"plain_text","text":"x"},"value":"%s"}}]}""".formatted(trigger, action, value, value);
    }

    private static String form(String callback, String metadata, String trigger) {
        return """
                {"type":"view_submission","team":{"id":"T0SUED"},"user":{"id":"U0BEN","team_id":"T0SUED"},"trigger_id":"%s",
                "view":{"id":"V%s","type":"modal","callback_id":"%s","private_metadata":"%s","blocks":[],"state":{"values":{
                "what":{"what":{"type":"plain_text_input","value":"gekapert"}},
                "who":{"who":{"type":"users_select","selected_user":"U0BEN"}},
                "due":{"due":{"type":"datepicker","selected_date":"2098-01-02"}},
                "reason":{"reason":{"type":"plain_text_input","value":"darum"}},
                "goal_reason":{"goal_reason":{"type":"plain_text_input","value":"darum"}},
                "goal_words":{"goal_words":{"type":"plain_text_input","value":"gekapert"}},
                "layer_before":{"layer_before":{"type":"plain_text_input","value":"gekapert"}},
                "need_what":{"need_what":{"type":"plain_text_input","value":"gekapert"}},
                "branch_words":{"branch_words":{"type":"plain_text_input","value":"gekapert"}},
                "poll_close_on":{"poll_close_on":{"type":"datepicker","selected_date":"2098-01-02"}},
                "poll_stance":{"poll_stance":{"type":"radio_buttons","selected_option":{"value":"YES"}}}}}}}""".formatted(trigger, trigger, callback, metadata.replace("\"", "\\\""));
    }
}
