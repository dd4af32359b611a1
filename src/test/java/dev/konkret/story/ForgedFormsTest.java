package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import dev.konkret.goal.GoalFixtures;
import dev.konkret.goal.Outlining;
import dev.konkret.goal.outline.Need.Coverage;
import dev.konkret.goal.outline.Takes;
import dev.konkret.playground.team.DemoTeam;
import dev.konkret.redis.StoredTexts;
import dev.konkret.slack.view.AccessActions;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.DigestActions;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.PollAction;
import dev.konkret.slack.view.RoundActions;
import java.lang.reflect.Field;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every form and every button, well signed and sent by who may use it, with details the bot never wrote: each is answered, none is
 * an error in the log, and whoever is at the keyboard reads a sentence.
 */
class ForgedFormsTest {
    private static final String HERE = Nordlicht.WEBSITE;

    /** What stands where an id, a number, a day or a word of a closed list should. */
    private static final List<String> ODD = List.of(
            "", " ", "x", "-1", "2147483648", "|", "|x", "a|b|c", "0/0", "2025-13-40", "\u0000", "ß".repeat(300));

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Nordlicht at = new Nordlicht();
    private final Wire wire = new Wire(at.botPort(), Nordlicht.SECRET);
    private final Set<String> names = new TreeSet<>();
    private String step = "";
    private String topic = "";
    private String round = "";
    private final Random random = new Random(7);
    private int tried;

    @BeforeEach
    void much_is_going_on() {
        names.addAll(StepRights.names());
        names.addAll(GoalRights.names());
        at.listeningIn(HERE);
        at.ben.types(HERE, "Angebot raus <@U0BEN|ben> bis 14.03.2025");
        at.ben.says(HERE, "Wir müssten mal die Website überarbeiten.");
        at.dana.says(HERE, "Wir müssten mal das Impressum erneuern.");
        at.dana.clicks(HERE, ActionId.TOPIC_LATER);
        GoalInStory goal =
                new GoalInStory(at, "v1", HERE, "Wir sind fertig.", at.ben, GoalInStory.group("Team", 60, at.ben));
        goal.acts(new Outlining.Provide(
                r -> r.add(Takes.Kind.MONEY, "Geld", new Coverage.Judged(Coverage.Degree.MISSING))));
        goal.acts(new Outlining.Plan(plan -> plan.add(GoalFixtures.layer("davor"), 0, goal.days())));
        goal.acts(new Outlining.Branch(map -> map.add(0, "Thema")));
        goal.asksPeople(LocalDate.of(2025, 3, 12));
        at.advance("PT2M");
        at.ben.types(HERE, "runde");
        step = idOf("s");
        topic = idOf("q");
        round = idOf("rd");
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void evening() {
        root.detachAppender(log);
        at.close();
    }

    @Test
    void forms_that_remember_what_they_never_were_told() {
        for (String name : names) {
            if (!name.endsWith("_form")) continue;
            for (String about : List.of("", "{", "[]", "null", "{}", "{\"step\":{}}")) form(name, about, "x");
            for (String key : all("").propertyNames()) {
                form(name, genuine().put(key, odd()).toString(), "x");
                ObjectNode without = genuine();
                without.remove(key);
                form(name, without.toString(), "x");
            }
            for (String odd : ODD) form(name, genuine().toString(), odd);
            form(name, all(odd()).toString(), odd());
        }
        nothingBroke();
    }

    @Test
    void buttons_that_carry_what_they_never_were_given() {
        List<String> ids = List.of(step, topic, round, "v1", "v1-p1", "v1/1");
        for (String name : names) {
            press(name, odd());
            for (String id : ids) {
                press(name, odd() + "|" + id);
                press(name, id + odd());
            }
        }
        nothingBroke();
    }

    @Test
    void who_sends_it_reads_a_sentence_and_the_log_has_one_line_without_their_words() {
        HttpResponse<String> answer = form("finish_form", "{\"step\":\"\",\"note\":\"geheim\"}", "geheim");

        assertThat(answer.body())
                .contains("\"update\"", "Dieses Formular kenne ich so nicht")
                .doesNotContain("geheim");
        assertThat(log.list).hasSize(1).allSatisfy(line -> {
            assertThat(line.getFormattedMessage())
                    .contains("view_submission of finish_form", "\"step\"")
                    .doesNotContain("geheim");
            assertThat(line.getThrowableProxy()).isNull();
        });
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }

    private void nothingBroke() {
        at.advance("PT1M");
        assertThat(tried).isGreaterThan(500);
        Set<String> broke = new TreeSet<>();
        for (ILoggingEvent line : log.list) {
            if (!line.getLevel().isGreaterOrEqual(Level.WARN)) continue;
            IThrowableProxy thrown = line.getThrowableProxy();
            if (line.getLevel() == Level.ERROR || thrown != null) broke.add(line.getFormattedMessage() + where(thrown));
        }
        assertThat(broke).isEmpty();
    }

    private static String where(IThrowableProxy thrown) {
        if (thrown == null) return "";
        StringBuilder where = new StringBuilder(" ")
                .append(thrown.getClassName())
                .append(": ")
                .append(String.valueOf(thrown.getMessage()).replaceAll("\".*\"|\\d+", "…"));
        int shown = 0;
        for (var frame : thrown.getStackTraceElementProxyArray()) {
            if (frame.getSTEAsString().contains("dev.konkret") && shown++ < 4)
                where.append("\n    ").append(frame.getSTEAsString());
        }
        return where.toString();
    }

    private ObjectNode genuine() {
        return all("").put("step", step)
                .put("topic", topic)
                .put("goal", "v1")
                .put("poll", "v1-p1")
                .put("round", round)
                .put("channel", HERE)
                .put("part", "1")
                .put("place", "1")
                .put("based_on", "1")
                .put("layers", "1")
                .put("number", "1")
                .put("item", step);
    }

    private static ObjectNode all(String value) {
        ObjectNode about = JsonNodeFactory.instance.objectNode();
        for (String key : List.of(
                "step",
                "topic",
                "goal",
                "poll",
                "round",
                "item",
                "number",
                "channel",
                "part",
                "place",
                "based_on",
                "layers",
                "crew",
                "offered",
                "said_in",
                "ts",
                "thread_ts",
                "due",
                "reason",
                "on",
                "from",
                "response_url",
                "insists",
                "asked")) about.put(key, value);
        return about;
    }

    private HttpResponse<String> form(String callback, String metadata, String odd) {
        ObjectNode payload = person("view_submission");
        ObjectNode view = payload.putObject("view")
                .put("id", "V" + tried)
                .put("type", "modal")
                .put("callback_id", callback)
                .put("private_metadata", metadata);
        view.putArray("blocks").addObject().put("type", "input").put("block_id", "b");
        ObjectNode values = view.putObject("state").putObject("values");
        for (String field : FIELDS) {
            String word = random.nextInt(3) > 0 ? odd : "x";
            String day = random.nextInt(3) > 0 ? "2025-09-01" : odd;
            String who = random.nextInt(3) > 0 ? DemoTeam.ANNA : odd;
            String where = random.nextInt(3) > 0 ? HERE : odd;
            ObjectNode value = values.putObject(field)
                    .putObject(field)
                    .put("type", "plain_text_input")
                    .put("value", word)
                    .put("selected_date", day)
                    .put("selected_time", odd)
                    .put("selected_user", who)
                    .put("selected_conversation", where);
            value.putObject("selected_option").put("value", odd);
            value.putArray("selected_options").addObject().put("value", odd);
            value.putArray("selected_users").add(who);
            value.putArray("selected_conversations").add(where);
        }
        return answered(callback, wire.interaction(payload.toString()));
    }

    private static final Set<String> FIELDS = fields();

    private static Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        for (Class<?> holder : List.of(
                ActionId.class,
                RoundActions.class,
                DigestActions.class,
                AccessActions.class,
                GoalAction.class,
                PollAction.class)) {
            for (Field field : holder.getDeclaredFields()) {
                try {
                    field.setAccessible(true);
                    if (field.getName().startsWith("FIELD_")) fields.add((String) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return fields;
    }

    private void press(String action, String value) {
        ObjectNode payload = person("block_actions");
        payload.putObject("channel").put("id", HERE);
        payload.putObject("container")
                .put("type", "message")
                .put("message_ts", "1.1")
                .put("channel_id", HERE);
        ObjectNode pressed = payload.putArray("actions")
                .addObject()
                .put("type", "button")
                .put("action_id", action)
                .put("block_id", "b")
                .put("value", value)
                .put("action_ts", "1.2");
        assertThat(pressed.isObject()).isTrue();
        answered(action, wire.interaction(payload.toString()));
    }

    private ObjectNode person(String type) {
        ObjectNode payload =
                JsonMapper.shared().createObjectNode().put("type", type).put("trigger_id", "t" + tried++);
        payload.putObject("team").put("id", "T0NORDLICHT");
        payload.putObject("user").put("id", DemoTeam.BEN).put("team_id", "T0NORDLICHT");
        return payload;
    }

    private static HttpResponse<String> answered(String name, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(name).isIn(200, 400);
        return answer;
    }

    private String idOf(String kind) {
        List<String> ids = new ArrayList<>();
        for (String key : StoredTexts.keys(at.redis()))
            if (key.contains("T0NORDLICHT:" + kind + ":")) ids.add(key.substring(key.lastIndexOf(':') + 1));
        assertThat(ids).as(kind).isNotEmpty();
        return ids.get(0);
    }
}
