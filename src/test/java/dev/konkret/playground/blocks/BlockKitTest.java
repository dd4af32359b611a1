package dev.konkret.playground.blocks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Slack refuses, by the limit that is broken, with the words and the place Slack names. */
class BlockKitTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern REPEAT = Pattern.compile("«(,?)(\\d+)\\*([^«»]*)»");
    private static final String TEXT = "{'type':'plain_text','text':'x'}";
    private static final String BUTTON = "{'type':'button','action_id':'a','text':" + TEXT + "}";

    record BrokenLimit(String name, String pointer, String block) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<BrokenLimit> brokenLimits() throws IOException {
        try (var in = BlockKitTest.class.getResourceAsStream("broken-limits.txt")) {
            return new String(in.readAllBytes(), UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split(" \\| ", 3))
                            .map(part -> new BrokenLimit(part[0], part[1], part[2]))
                            .toList()
                            .stream();
        }
    }

    /** Single quotes stand for double ones, and {@code «3*x»} for {@code xxx}. */
    private static JsonNode json(String written) {
        String text = written.replace('\'', '"');
        for (Matcher m = REPEAT.matcher(text); m.find(); m = REPEAT.matcher(text)) {
            List<String> items = new ArrayList<>();
            for (int i = 0; i < Integer.parseInt(m.group(2)); i++)
                items.add(m.group(3).replace("#", "" + i));
            text = text.substring(0, m.start()) + String.join(m.group(1), items) + text.substring(m.end());
        }
        return JSON.readTree(text);
    }

    private static List<String> message(String... blocks) {
        return BlockKit.checkMessage(json("[" + String.join(",", blocks) + "]")).messages();
    }

    private static List<String> view(String type, String view) {
        return BlockKit.checkView(json(view), type).messages();
    }

    private static List<String> modal(String more) {
        return view("modal", "{'type':'modal','title':" + TEXT + ",'blocks':[{'type':'divider'}]" + more + "}");
    }

    @ParameterizedTest
    @MethodSource("brokenLimits")
    void a_broken_limit_is_refused_and_its_place_named(BrokenLimit limit) {
        assertThat(message(limit.block()))
                .isNotEmpty()
                .anySatisfy(message ->
                        assertThat(message).startsWith("[ERROR] ").endsWith("[json-pointer:" + limit.pointer() + "]"));
    }

    @Test
    void the_words_are_slacks() {
        assertThat(message("{'type':'section','text':{'type':'mrkdwn','text':'«3001*x»'}}"))
                .containsExactly("[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]");
        assertThat(message("«,51*{'type':'divider'}»"))
                .containsExactly("[ERROR] no more than 50 items allowed [json-pointer:/blocks]");
        assertThat(message("{'type':'header'}"))
                .containsExactly("[ERROR] missing required field: text [json-pointer:/blocks/0]");
        assertThat(message("{'type':'sektion'}"))
                .containsExactly("[ERROR] unsupported type: sektion [json-pointer:/blocks/0/type]");
    }

    @Test
    void what_is_just_within_the_limits_is_taken() {
        assertThat(message(
                        "{'type':'section','text':{'type':'mrkdwn','text':'«3000*x»'},'accessory':" + BUTTON + "}",
                        "{'type':'section','fields':[«,10*{'type':'mrkdwn','text':'x'}»]}",
                        "{'type':'header','text':{'type':'plain_text','text':'«150*x»'}}",
                        "{'type':'actions','elements':[«,25*" + BUTTON.replace("'a'", "'a#'") + "»]}",
                        "{'type':'context','elements':[«,10*" + TEXT + "»]}",
                        "{'type':'markdown','text':'«12000*x»'}",
                        "«,44*{'type':'divider'}»"))
                .isEmpty();
    }

    @Test
    void length_is_counted_in_code_points() {
        assertThat(message("{'type':'header','text':{'type':'plain_text','text':'«150*🎉»'}}"))
                .isEmpty();
        assertThat(message("{'type':'header','text':{'type':'plain_text','text':'«151*🎉»'}}"))
                .hasSize(1);
    }

    @Test
    void action_ids_are_unique_in_a_block_and_block_ids_in_all() {
        String buttons = "{'type':'actions','elements':[" + BUTTON + "," + BUTTON + "]}";
        assertThat(message(buttons))
                .containsExactly("[ERROR] action_id a already exists [json-pointer:/blocks/0/elements/1/action_id]");

        assertThat(message("«,2*{'type':'divider','block_id':'b'}»"))
                .containsExactly("[ERROR] block_id b already exists [json-pointer:/blocks/1/block_id]");

        assertThat(message("«,2*{'type':'actions','elements':[" + BUTTON + "]}»"))
                .isEmpty();
    }

    @Test
    void a_view_has_limits_of_its_own() {
        assertThat(modal("")).isEmpty();
        assertThat(modal(",'submit':{'type':'plain_text','text':'«25*x»'}"))
                .containsExactly("[ERROR] must be less than 25 characters [json-pointer:/view/submit/text]");
        assertThat(modal(",'close':{'type':'plain_text','text':'«25*x»'}")).hasSize(1);
        assertThat(modal(",'private_metadata':'«3001*x»'")).hasSize(1);
        assertThat(modal(",'callback_id':'«256*x»'")).hasSize(1);
        assertThat(modal(",'external_id':'«256*x»'")).hasSize(1);
        assertThat(modal(",'colour':'red'"))
                .containsExactly("[ERROR] invalid additional property: colour [json-pointer:/view]");
        assertThat(view("home", "{'type':'home','blocks':[«,101*{'type':'divider'}»]}"))
                .containsExactly("[ERROR] no more than 100 items allowed [json-pointer:/view/blocks]");
        assertThat(view("home", "{'type':'home','blocks':[]}")).hasSize(1);
        assertThat(view("modal", "{'type':'home','blocks':[{'type':'divider'}]}"))
                .hasSize(1);
        assertThat(view(
                        "modal",
                        "{'type':'modal','title':{'type':'plain_text','text':'«25*x»'},'blocks':[{'type':'divider'}]}"))
                .hasSize(1);
    }

    @Test
    void a_modal_with_a_field_needs_a_submit_button() {
        String field = "{'type':'input','label':" + TEXT + ",'element':{'type':'plain_text_input','action_id':'a'}}";

        assertThat(view("modal", "{'type':'modal','title':" + TEXT + ",'blocks':[" + field + "]}"))
                .containsExactly("[ERROR] missing required field: submit [json-pointer:/view]");
    }

    @Test
    void some_blocks_are_for_messages_only() {
        assertThat(view("home", "{'type':'home','blocks':[{'type':'markdown','text':'x'}]}"))
                .containsExactly("[ERROR] unsupported type: markdown [json-pointer:/view/blocks/0/type]");
    }
}
