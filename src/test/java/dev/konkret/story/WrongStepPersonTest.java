package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.playground.team.DemoTeam;
import dev.konkret.redis.StoredTexts;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.PictureAction;
import dev.konkret.slack.view.PollAction;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Everything that can be pressed, sent off or typed about steps, topics, rounds and teams, tried by the wrong colleague with real
 * ids, well signed: somebody who is not in the channel, a guest, somebody who has left, somebody whose it is not.
 */
class WrongStepPersonTest {
    private static final String HERE = DemoTeam.LEITUNG;
    private static final String SECRET = "Geheimplan";
    private static final List<String> OUTSIDE = List.of(DemoTeam.CEM, DemoTeam.GUEL);
    private static final String OTHER_DAY = "2025-09-01";

    private final Nordlicht at = new Nordlicht();
    private final Wire wire = new Wire(at.botPort(), Nordlicht.SECRET);
    private final List<String> steps = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();
    private int tried;

    @BeforeEach
    void in_a_private_channel_much_is_going_on() {
        at.tries("invite", Map.of("channel", HERE, "user", DemoTeam.BOT, "as", DemoTeam.ANNA));
        command(DemoTeam.ANNA, HERE, "hier an");
        command(DemoTeam.ANNA, HERE, SECRET + " eins <@U0ANNA|anna> bis 14.03.2025");
        command(DemoTeam.ANNA, HERE, SECRET + " zwei <@U0DANA|dana> bis 14.03.2025");
        said(DemoTeam.DANA, "1741000000.000100");
        said(DemoTeam.FRIDA, "1741000000.000200");
        at.advance("PT1M");
        steps.addAll(idsOf("s"));
        topics.addAll(idsOf("q"));
        assertThat(steps).hasSize(2);
        assertThat(topics).hasSize(2);
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void every_name_agreed_on_with_slack_says_who_may() throws Exception {
        assertThat(StepRights.names()).isEqualTo(new TreeSet<>(StepRights.ROWS.keySet()));
        assertThat(Path.of("src/main/java/dev/konkret/slack/view")
                        .toFile()
                        .list((folder, name) -> name.matches(".*Actions?\\.java")))
                .as("files with names agreed on with Slack, each in one of the tables")
                .containsExactlyInAnyOrder(Stream.concat(
                                StepRights.HOLDERS.stream().filter(holder -> holder != ActionId.class),
                                Stream.of(GoalAction.class, PollAction.class, PictureAction.class))
                        .map(holder -> holder.getSimpleName() + ".java")
                        .toArray(String[]::new));
        Object[] words = Class.forName("dev.konkret.slack.listen.CommandWord").getEnumConstants();
        assertThat(Arrays.stream(words).map(String::valueOf).collect(Collectors.toSet()))
                .isEqualTo(StepRights.COMMANDS.keySet());
    }

    @Test
    void who_is_not_in_the_channel_neither_sees_nor_changes_anything() {
        List<String> before = stored();
        long calls = at.lastCall();

        for (String name : StepRights.names()) {
            // Each stays out for the same reason: one tries everything with what the other tries by its id alone.
            for (int i = 0; i < OUTSIDE.size(); i++) {
                String who = OUTSIDE.get(i);
                String there = "D0" + who.substring(2);
                for (String value : valuesFor(name, steps.get(i), topics.get(i))) press(who, there, name, value);
                press(who, there, name, steps.get(1 - i));
                for (String about : metadataFor(steps.get(i), topics.get(i))) form(who, name, about);
            }
        }

        assertThat(tried).isGreaterThan(1_000);
        at.advance("PT2M");
        assertThat(stored()).isEqualTo(before);
        toldNothingSince(calls);
    }

    @Test
    void whoever_sees_it_without_being_the_right_one_decides_nothing() {
        List<String> before = stored();
        // Frida is in the channel; only what was heard from her is hers.
        String hers = ofFrida();
        Set<String> notTheirs = StepRights.of(StepRights.OWNS, StepRights.ASKED, StepRights.SAID, StepRights.PROPOSED);

        for (String name : notTheirs) {
            for (int i = 0; i < 2; i++) {
                for (String value : valuesFor(name, steps.get(i), topics.get(i))) {
                    if (!value.contains(hers)) press(DemoTeam.FRIDA, HERE, name, value);
                }
                for (String about : metadataFor(steps.get(i), topics.get(i))) {
                    if (!about.contains(hers)) form(DemoTeam.FRIDA, name, about);
                }
            }
        }

        at.advance("PT2M");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void who_has_left_can_do_nothing_anywhere() {
        List<String> before = allButBookkeeping();

        for (String words : StepRights.COMMANDS.values()) command(DemoTeam.HOLGER, HERE, words);
        for (String name : StepRights.names()) {
            press(DemoTeam.HOLGER, HERE, name, steps.get(0));
            form(DemoTeam.HOLGER, name, "{}");
        }

        assertThat(allButBookkeeping()).isEqualTo(before);
    }

    /** Not what was counted once, the agenda, and who is known to Slack. */
    private List<String> allButBookkeeping() {
        return StoredTexts.of(at.redis(), "T0NORDLICHT:").stream()
                .filter(text -> !text.matches("(?s).*T0NORDLICHT:(1|due|u)[: ].*"))
                .toList();
    }

    @Test
    void nothing_typed_elsewhere_tells_what_is_in_a_private_channel() {
        long calls = at.lastCall();

        for (String who : List.of(DemoTeam.BEN, DemoTeam.GUEL)) {
            for (String words : StepRights.COMMANDS.values()) command(who, Nordlicht.MARKETING, words);
            command(who, Nordlicht.MARKETING, "suche " + SECRET.substring(0, 4));
            command(who, Nordlicht.MARKETING, "liste <@U0ANNA|anna>");
            command(who, Nordlicht.MARKETING, "liste <#" + HERE + "|leitung>");
            command(who, Nordlicht.MARKETING, "export");
            command(who, Nordlicht.MARKETING, "meine daten");
        }

        at.advance("PT2M");
        toldNothingSince(calls);
    }

    @Test
    void a_guest_neither_leads_nor_decides_a_round() {
        command(DemoTeam.ANNA, HERE, "runde");
        String round = idsOf("rd").get(0);
        List<String> before = stored();

        for (String name : StepRights.of(StepRights.DECIDES_IN_ROUND)) {
            press(DemoTeam.GUEL, HERE, name, round);
            form(DemoTeam.GUEL, name, "{\"channel\":\"" + HERE + "\",\"round\":\"" + round + "\"}");
        }
        command(DemoTeam.GUEL, HERE, "runde");
        command(DemoTeam.GUEL, HERE, "runde freitags 14:00");

        at.advance("PT2M");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void only_administrators_set_budgets_and_teams() {
        List<String> before = settingsOfAll();

        for (String who : List.of(DemoTeam.BEN, DemoTeam.GUEL)) {
            form(who, ActionId.SETTINGS_FORM, "{}");
            for (String name : StepRights.of(StepRights.MANAGES)) form(who, name, "{}");
        }

        assertThat(settingsOfAll()).isEqualTo(before);
        form(DemoTeam.FRIDA, ActionId.SETTINGS_FORM, "{}");
        assertThat(settingsOfAll()).as("the same form of an administrator").isNotEqualTo(before);
    }

    private String ofFrida() {
        return StoredTexts.of(at.redis(), "T0NORDLICHT:q:").stream()
                .filter(text -> text.contains("au=" + DemoTeam.FRIDA))
                .map(text -> text.substring(text.indexOf(":q:") + 3, text.indexOf(" = ")))
                .findFirst()
                .orElseThrow();
    }

    /** Every form of value the name is sent with about a step or a topic, and some it is never sent with. */
    private static List<String> valuesFor(String name, String step, String topic) {
        List<String> values = new ArrayList<>(List.of("", "|", HERE));
        switch (StepRights.ROWS.get(name)) {
            case SAID -> values.addAll(List.of(topic, "once|" + topic, "never|" + topic));
            case SEES, OWNS, ASKED, PROPOSED ->
                values.addAll(
                        List.of(step, OTHER_DAY + "|" + step, "0|" + step, ActionId.CHOICE_OTHER_DAY + "|" + step));
            default -> values.add(step);
        }
        if (!name.equals(ActionId.STEP_MORE)) return values;
        for (String choice : List.of(
                ActionId.CHOICE_DONE,
                ActionId.CHOICE_POSTPONE,
                ActionId.CHOICE_HAND_OVER,
                ActionId.CHOICE_HELP,
                ActionId.CHOICE_DECISION,
                ActionId.CHOICE_DROP,
                ActionId.CHOICE_REOPEN,
                ActionId.CHOICE_HISTORY,
                ActionId.CHOICE_REASSIGN)) {
            values.add(choice + "|" + step);
        }
        return values;
    }

    private static List<String> metadataFor(String step, String topic) {
        return List.of("{\"step\":\"" + step + "\"}", "{\"topic\":\"" + topic + "\",\"channel\":\"" + HERE + "\"}");
    }

    private void said(String who, String ts) {
        wire.deliver(Wire.JSON, """
                {"type":"event_callback","team_id":"T0NORDLICHT","event_id":"Ev%s","event":{"type":"message","user":"%s",
                "channel":"%s","channel_type":"group","ts":"%s","text":"Wir müssten mal den %s überarbeiten."}}""".formatted(ts, who, HERE, ts, SECRET));
    }

    private void command(String who, String channel, String words) {
        String form = "team_id=T0NORDLICHT&channel_id=" + channel + "&user_id=" + who + "&trigger_id=c" + tried++
                + "&command=%2Fkonkret&text=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        HttpResponse<String> answer = wire.deliver(Wire.FORM, form);
        assertThat(answer.statusCode()).as(words).isIn(200, 400);
    }

    private void press(String who, String channel, String action, String value) {
        HttpResponse<String> answer =
                wire.interaction("""
                {"type":"block_actions","team":{"id":"T0NORDLICHT"},"user":{"id":"%s","team_id":"T0NORDLICHT"},
                "trigger_id":"t%d","container":{"type":"message","message_ts":"1.1","channel_id":"%s"},"channel":{"id":"%s"},
                "state":{"values":{"due":{"topic_due":{"type":"datepicker","selected_date":"%s"}}}},
                "actions":[{"type":"button","action_id":"%s","block_id":"b","value":"%s","action_ts":"1.2"}]}""".formatted(who, tried++, channel, channel, OTHER_DAY, action, value));
        assertThat(answer.statusCode()).as(action).isIn(200, 400);
        assertThat(answer.body()).as(action).doesNotContain(SECRET);
    }

    private void form(String who, String callback, String metadata) {
        HttpResponse<String> answer = wire.interaction(
                """
                {"type":"view_submission","team":{"id":"T0NORDLICHT"},"user":{"id":"%s","team_id":"T0NORDLICHT"},
                "trigger_id":"f%d","view":{"id":"V%d","type":"modal","callback_id":"%s","private_metadata":"%s","blocks":[],
                "state":{"values":{
                "what":{"what":{"type":"plain_text_input","value":"gekapert"}},
                "who":{"who":{"type":"users_select","selected_user":"U0CEM"}},
                "due":{"due":{"type":"datepicker","selected_date":"%s"}},
                "reason":{"reason":{"type":"plain_text_input","value":"darum"}},
                "question":{"question":{"type":"plain_text_input","value":"Was?"}},
                "options":{"options":{"type":"plain_text_input","value":"A\\nB"}},
                "channel":{"channel":{"type":"conversations_select","selected_conversation":"C0MARKETING"}},
                "way":{"way":{"type":"radio_buttons","selected_option":{"value":"SMALLER"}}},
                "per_thread":{"per_thread":{"type":"static_select","selected_option":{"value":"5"}}},
                "per_channel":{"per_channel":{"type":"static_select","selected_option":{"value":"5"}}},
                "per_author":{"per_author":{"type":"static_select","selected_option":{"value":"8"}}},
                "usual_language":{"usual_language":{"type":"static_select","selected_option":{"value":"en"}}},
                "usual_zone":{"usual_zone":{"type":"static_select","selected_option":{"value":"UTC"}}},
                "usual_region":{"usual_region":{"type":"static_select","selected_option":{"value":"AT"}}},
                "from":{"from":{"type":"timepicker","selected_time":"09:00"}},
                "to":{"to":{"type":"timepicker","selected_time":"17:00"}},
                "days":{"days":{"type":"checkboxes","selected_options":[{"value":"MONDAY"}]}},
                "usual_from":{"usual_from":{"type":"timepicker","selected_time":"10:00"}},
                "usual_to":{"usual_to":{"type":"timepicker","selected_time":"11:00"}},
                "usual_days":{"usual_days":{"type":"checkboxes","selected_options":[{"value":"MONDAY"}]}},
                "team_name":{"team_name":{"type":"plain_text_input","value":"gekapert"}},
                "learned":{"learned":{"type":"plain_text_input","value":"nichts"}}}}}}""".formatted(who, tried++, tried, callback, metadata.replace("\"", "\\\""), OTHER_DAY));
        assertThat(answer.statusCode()).as(callback).isIn(200, 400);
        if (!DemoTeam.FRIDA.equals(who)) assertThat(answer.body()).as(callback).doesNotContain(SECRET);
    }

    private List<String> idsOf(String kind) {
        return StoredTexts.keys(at.redis()).stream()
                .filter(key -> key.contains("T0NORDLICHT:" + kind + ":"))
                .map(key -> key.substring(key.lastIndexOf(':') + 1))
                .toList();
    }

    /** What belongs to that channel and its steps and topics; not what people write down or choose for themselves. */
    private List<String> stored() {
        return StoredTexts.of(at.redis(), "T0NORDLICHT:").stream()
                .filter(text -> text.matches("(?s).*T0NORDLICHT:(s|q|m|c|f|k|bm|bc|rd|pk|rp|cw|cm)[: ].*"))
                .filter(text -> text.contains(HERE)
                        || Stream.concat(steps.stream(), topics.stream()).anyMatch(text::contains))
                .toList();
    }

    /** What is set for teams, channels and the workspace; not what people choose for themselves. */
    private List<String> settingsOfAll() {
        return StoredTexts.of(at.redis(), "T0NORDLICHT:").stream()
                .filter(text -> text.matches("(?s).*T0NORDLICHT:(set|cw|cm)[: ].*"))
                .map(text -> text.replaceAll("(p:U0[A-Z]+|~)=[^,}]*,? ?", ""))
                .toList();
    }

    private void toldNothingSince(long calls) {
        assertThat(at.callsSince(calls))
                .filteredOn(entry -> entry.contains(SECRET))
                .isEmpty();
    }
}
