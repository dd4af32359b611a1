package dev.konkret.playground.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Slack refuses, by the limit that is broken, with the words and the place Slack names. */
class BlockKitTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Single quotes stand for double ones, so that the cases can be read. */
    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }

    private static String x(int length) {
        return "x".repeat(length);
    }

    private static String plain(int length) {
        return "{'type':'plain_text','text':'" + x(length) + "'}";
    }

    private static String list(int size, String item) {
        return "[" + String.join(",", Collections.nCopies(size, item)) + "]";
    }

    /** A list of items that differ in one number, written {@code #}. */
    private static String numbered(int size, String item) {
        return "["
                + String.join(
                        ",",
                        Stream.iterate(0, i -> i + 1)
                                .limit(size)
                                .map(i -> item.replace("#", "" + i))
                                .toList())
                + "]";
    }

    private static String actions(String element) {
        return "{'type':'actions','elements':[" + element + "]}";
    }

    private static String input(String element) {
        return "{'type':'input','label':{'type':'plain_text','text':'x'},'element':" + element + "}";
    }

    private static String button(String more) {
        return "{'type':'button','action_id':'a','text':" + plain(1) + more + "}";
    }

    private static String option(String more) {
        return "{'text':" + plain(1) + ",'value':'v'" + more + "}";
    }

    private static String select(String more) {
        return actions("{'type':'static_select','action_id':'a'" + more + "}");
    }

    private static String confirm(int title, int text, int confirm, int deny) {
        return actions(button(",'confirm':{'title':" + plain(title) + ",'text':" + plain(text) + ",'confirm':"
                + plain(confirm) + ",'deny':" + plain(deny) + "}"));
    }

    private static String rows(int rows, int columns) {
        return list(rows, list(columns, "{'type':'raw_text','text':'x'}"));
    }

    private static String chart(String chart) {
        return "{'type':'data_visualization','title':'t','chart':" + chart + "}";
    }

    private static String bars(String series, String axis) {
        return chart("{'type':'bar','series':" + series + ",'axis_config':" + axis + "}");
    }

    private static final String POINT = "{'label':'l','value':1}";
    private static final String SERIES = "[{'name':'n','data':[" + POINT + "]}]";
    private static final String AXIS = "{'categories':['c']}";

    static Stream<Arguments> brokenLimits() {
        String options = "'options':" + list(1, option(""));
        return Stream.of(
                arguments(
                        "text.min_length",
                        "{'type':'section','text':{'type':'mrkdwn','text':''}}",
                        "/blocks/0/text/text"),
                arguments(
                        "section.text.max_length",
                        "{'type':'section','text':{'type':'mrkdwn','text':'" + x(3001) + "'}}",
                        "/blocks/0/text/text"),
                arguments("section.content", "{'type':'section'}", "/blocks/0"),
                arguments(
                        "section.fields.max_items",
                        "{'type':'section','fields':" + list(11, plain(1)) + "}",
                        "/blocks/0/fields"),
                arguments(
                        "section.fields.item_max_length",
                        "{'type':'section','fields':[" + plain(2001) + "]}",
                        "/blocks/0/fields/0/text"),
                arguments(
                        "header.text.max_length", "{'type':'header','text':" + plain(151) + "}", "/blocks/0/text/text"),
                arguments(
                        "header.text.type",
                        "{'type':'header','text':{'type':'mrkdwn','text':'x'}}",
                        "/blocks/0/text/type"),
                arguments(
                        "context.elements.max_items",
                        "{'type':'context','elements':" + list(11, plain(1)) + "}",
                        "/blocks/0/elements"),
                arguments(
                        "context.elements",
                        "{'type':'context','elements':[" + button("") + "]}",
                        "/blocks/0/elements/0/type"),
                arguments(
                        "actions.elements.max_items",
                        "{'type':'actions','elements':"
                                + numbered(26, button("").replace("'a'", "'a#'")) + "}",
                        "/blocks/0/elements"),
                arguments("actions.elements.min_items", "{'type':'actions','elements':[]}", "/blocks/0/elements"),
                arguments(
                        "action_id.max_length",
                        actions(button("").replace("'a'", "'" + x(256) + "'")),
                        "/blocks/0/elements/0/action_id"),
                arguments(
                        "block_id.max_length", "{'type':'divider','block_id':'" + x(256) + "'}", "/blocks/0/block_id"),
                arguments(
                        "button.text.max_length",
                        actions("{'type':'button','action_id':'a','text':" + plain(76) + "}"),
                        "/blocks/0/elements/0/text/text"),
                arguments(
                        "button.url.max_length",
                        actions(button(",'url':'" + x(3001) + "'")),
                        "/blocks/0/elements/0/url"),
                arguments(
                        "button.value.max_length",
                        actions(button(",'value':'" + x(2001) + "'")),
                        "/blocks/0/elements/0/value"),
                arguments("button.style", actions(button(",'style':'default'")), "/blocks/0/elements/0/style"),
                arguments(
                        "button.accessibility_label.max_length",
                        actions(button(",'accessibility_label':'" + x(76) + "'")),
                        "/blocks/0/elements/0/accessibility_label"),
                arguments(
                        "confirmation.title.max_length",
                        confirm(101, 1, 1, 1),
                        "/blocks/0/elements/0/confirm/title/text"),
                arguments(
                        "confirmation.text.max_length",
                        confirm(1, 301, 1, 1),
                        "/blocks/0/elements/0/confirm/text/text"),
                arguments(
                        "confirmation.confirm.max_length",
                        confirm(1, 1, 31, 1),
                        "/blocks/0/elements/0/confirm/confirm/text"),
                arguments(
                        "confirmation.deny.max_length", confirm(1, 1, 1, 31), "/blocks/0/elements/0/confirm/deny/text"),
                arguments(
                        "option.text.max_length",
                        select(",'options':[{'text':" + plain(76) + ",'value':'v'}]"),
                        "/blocks/0/elements/0/options/0/text/text"),
                arguments(
                        "option.value.max_length",
                        select(",'options':[{'text':" + plain(1) + ",'value':'" + x(151) + "'}]"),
                        "/blocks/0/elements/0/options/0/value"),
                arguments(
                        "option.description.max_length",
                        select(",'options':[" + option(",'description':" + plain(76)) + "]"),
                        "/blocks/0/elements/0/options/0/description/text"),
                arguments(
                        "option.url.max_length",
                        actions("{'type':'overflow','action_id':'a','options':["
                                + option(",'url':'" + "\uD83C\uDF89".repeat(3001) + "'") + "]}"),
                        "/blocks/0/elements/0/options/0/url"),
                arguments(
                        "option.type",
                        select(",'options':[" + option(",'type':'option'") + "]"),
                        "/blocks/0/elements/0/options/0"),
                arguments(
                        "option_group.label.max_length",
                        select(",'option_groups':[{'label':" + plain(76) + "," + options + "}]"),
                        "/blocks/0/elements/0/option_groups/0/label/text"),
                arguments(
                        "option_group.options.min_items",
                        select(",'option_groups':[{'label':" + plain(1) + ",'options':[]}]"),
                        "/blocks/0/elements/0/option_groups/0/options"),
                arguments(
                        "option_group.options.max_items",
                        select(",'option_groups':[{'label':" + plain(1) + ",'options':" + list(101, option("")) + "}]"),
                        "/blocks/0/elements/0/option_groups/0/options"),
                arguments(
                        "select.placeholder.max_length",
                        select("," + options + ",'placeholder':" + plain(151)),
                        "/blocks/0/elements/0/placeholder/text"),
                arguments("select.options.min_items", select(",'options':[]"), "/blocks/0/elements/0/options"),
                arguments(
                        "select.options.max_items",
                        select(",'options':" + list(101, option(""))),
                        "/blocks/0/elements/0/options"),
                arguments(
                        "select.option_groups.max_items",
                        select(",'option_groups':" + list(101, "{'label':" + plain(1) + "," + options + "}")),
                        "/blocks/0/elements/0/option_groups"),
                arguments(
                        "static_select.choice_source",
                        select("," + options + ",'option_groups':[{'label':" + plain(1) + "," + options + "}]"),
                        "/blocks/0/elements/0"),
                arguments(
                        "overflow.options.min_items",
                        actions("{'type':'overflow','action_id':'a','options':[]}"),
                        "/blocks/0/elements/0/options"),
                arguments(
                        "overflow.options.max_items",
                        actions("{'type':'overflow','action_id':'a','options':" + list(6, option("")) + "}"),
                        "/blocks/0/elements/0/options"),
                arguments(
                        "checkboxes.options.min_items",
                        actions("{'type':'checkboxes','action_id':'a','options':[]}"),
                        "/blocks/0/elements/0/options"),
                arguments(
                        "checkboxes.options.max_items",
                        actions("{'type':'checkboxes','action_id':'a','options':" + list(11, option("")) + "}"),
                        "/blocks/0/elements/0/options"),
                arguments(
                        "radio_buttons.options.min_items",
                        actions("{'type':'radio_buttons','action_id':'a','options':[]}"),
                        "/blocks/0/elements/0/options"),
                arguments(
                        "radio_buttons.options.max_items",
                        actions("{'type':'radio_buttons','action_id':'a','options':" + list(11, option("")) + "}"),
                        "/blocks/0/elements/0/options"),
                arguments(
                        "datepicker.initial_date",
                        actions("{'type':'datepicker','action_id':'a','initial_date':'7.3.2025'}"),
                        "/blocks/0/elements/0/initial_date"),
                arguments(
                        "image.image_url.max_length",
                        "{'type':'image','alt_text':'x','image_url':'" + x(3001) + "'}",
                        "/blocks/0/image_url"),
                arguments(
                        "image.alt_text.max_length",
                        "{'type':'image','image_url':'x','alt_text':'" + x(2001) + "'}",
                        "/blocks/0/alt_text"),
                arguments(
                        "image.source",
                        "{'type':'image','alt_text':'x','image_url':'x','slack_file':{'id':'F1'}}",
                        "/blocks/0"),
                arguments(
                        "input.label.max_length",
                        "{'type':'input','label':" + plain(2001)
                                + ",'element':{'type':'plain_text_input','action_id':'a'}}",
                        "/blocks/0/label/text"),
                arguments(
                        "input.hint.max_length",
                        "{'type':'input','label':" + plain(1) + ",'hint':" + plain(2001)
                                + ",'element':{'type':'plain_text_input','action_id':'a'}}",
                        "/blocks/0/hint/text"),
                arguments("input.element", input(button("")), "/blocks/0/element/type"),
                arguments(
                        "plain_text_input.max_length.max",
                        input("{'type':'plain_text_input','action_id':'a','max_length':3001}"),
                        "/blocks/0/element/max_length"),
                arguments(
                        "file_input.max_files.min",
                        input("{'type':'file_input','action_id':'a','max_files':0}"),
                        "/blocks/0/element/max_files"),
                arguments(
                        "file_input.max_files.max",
                        input("{'type':'file_input','action_id':'a','max_files':11}"),
                        "/blocks/0/element/max_files"),
                arguments(
                        "number_input.range",
                        input(
                                "{'type':'number_input','action_id':'a','is_decimal_allowed':false,'min_value':'5','max_value':'4'}"),
                        "/blocks/0/element/min_value"),
                arguments("markdown.text.min_length", "{'type':'markdown','text':''}", "/blocks/0/text"),
                arguments(
                        "markdown.text.max_length", "{'type':'markdown','text':'" + x(12_001) + "'}", "/blocks/0/text"),
                arguments("table.rows.max_items", "{'type':'table','rows':" + rows(101, 1) + "}", "/blocks/0/rows"),
                arguments("table.columns.max_items", "{'type':'table','rows':" + rows(1, 21) + "}", "/blocks/0/rows/0"),
                arguments(
                        "table.row_shape",
                        "{'type':'table','rows':[" + list(2, "{'type':'raw_text','text':'x'}") + ","
                                + list(1, "{'type':'raw_text','text':'x'}") + "]}",
                        "/blocks/0/rows/1"),
                arguments(
                        "table.column_settings",
                        "{'type':'table','rows':" + rows(1, 1) + ",'column_settings':[{},{}]}",
                        "/blocks/0/column_settings"),
                arguments(
                        "table.content.max_length",
                        "{'type':'table','rows':" + list(4, "[{'type':'raw_text','text':'" + x(2600) + "'}]") + "}",
                        "/blocks/0/rows"),
                arguments(
                        "data_table.rows.min_items",
                        "{'type':'data_table','rows':" + rows(1, 1) + "}",
                        "/blocks/0/rows"),
                arguments(
                        "data_table.rows.max_items",
                        "{'type':'data_table','rows':" + rows(202, 1) + "}",
                        "/blocks/0/rows"),
                arguments("data_table.columns.min_items", "{'type':'data_table','rows':[[],[]]}", "/blocks/0/rows/0"),
                arguments(
                        "data_table.columns.max_items",
                        "{'type':'data_table','rows':" + rows(2, 21) + "}",
                        "/blocks/0/rows/0"),
                arguments(
                        "data_table.page_size.min",
                        "{'type':'data_table','page_size':0,'rows':" + rows(2, 1) + "}",
                        "/blocks/0/page_size"),
                arguments(
                        "data_table.page_size.max",
                        "{'type':'data_table','page_size':101,'rows':" + rows(2, 1) + "}",
                        "/blocks/0/page_size"),
                arguments(
                        "data_table.cell_text.min_length",
                        "{'type':'data_table','rows':" + list(2, "[{'type':'raw_text','text':''}]") + "}",
                        "/blocks/0/rows/0/0/text"),
                arguments(
                        "data_table.content.max_length",
                        "{'type':'data_table','rows':" + list(8, "[{'type':'raw_text','text':'" + x(2600) + "'}]")
                                + "}",
                        "/blocks/0/rows"),
                arguments(
                        "data_visualization.title.max_length",
                        "{'type':'data_visualization','title':'" + x(51) + "','chart':{'type':'pie','segments':["
                                + POINT + "]}}",
                        "/blocks/0/title"),
                arguments(
                        "data_visualization.segments.min_items",
                        chart("{'type':'pie','segments':[]}"),
                        "/blocks/0/chart/segments"),
                arguments(
                        "data_visualization.segments.max_items",
                        chart("{'type':'pie','segments':" + list(13, POINT) + "}"),
                        "/blocks/0/chart/segments"),
                arguments(
                        "data_visualization.segment.label.max_length",
                        chart("{'type':'pie','segments':[{'label':'" + x(21) + "','value':1}]}"),
                        "/blocks/0/chart/segments/0/label"),
                arguments(
                        "data_visualization.segment.value.exclusive_min",
                        chart("{'type':'pie','segments':[{'label':'l','value':0}]}"),
                        "/blocks/0/chart/segments/0/value"),
                arguments("data_visualization.series.min_items", bars("[]", AXIS), "/blocks/0/chart/series"),
                arguments(
                        "data_visualization.series.max_items",
                        bars(list(13, "{'name':'n','data':[" + POINT + "]}"), AXIS),
                        "/blocks/0/chart/series"),
                arguments(
                        "data_visualization.series_name.max_length",
                        bars("[{'name':'" + x(21) + "','data':[" + POINT + "]}]", AXIS),
                        "/blocks/0/chart/series/0/name"),
                arguments(
                        "data_visualization.data.min_items",
                        bars("[{'name':'n','data':[]}]", AXIS),
                        "/blocks/0/chart/series/0/data"),
                arguments(
                        "data_visualization.data.max_items",
                        bars("[{'name':'n','data':" + list(21, POINT) + "}]", AXIS),
                        "/blocks/0/chart/series/0/data"),
                arguments(
                        "data_visualization.point_label.max_length",
                        bars("[{'name':'n','data':[{'label':'" + x(21) + "','value':1}]}]", AXIS),
                        "/blocks/0/chart/series/0/data/0/label"),
                arguments(
                        "data_visualization.categories.min_items",
                        bars(SERIES, "{'categories':[]}"),
                        "/blocks/0/chart/axis_config/categories"),
                arguments(
                        "data_visualization.categories.max_items",
                        bars(SERIES, "{'categories':" + list(21, "'c'") + "}"),
                        "/blocks/0/chart/axis_config/categories"),
                arguments(
                        "data_visualization.category_label.max_length",
                        bars(SERIES, "{'categories':['" + x(21) + "']}"),
                        "/blocks/0/chart/axis_config/categories/0"),
                arguments(
                        "data_visualization.axis_label.max_length",
                        bars(SERIES, "{'categories':['c'],'x_label':'" + x(51) + "'}"),
                        "/blocks/0/chart/axis_config/x_label"),
                arguments("video.alt_text.min_length", video("''", 1, 1, 1, 1), "/blocks/0/alt_text"),
                arguments("video.alt_text.max_length", video("'" + x(201) + "'", 1, 1, 1, 1), "/blocks/0/alt_text"),
                arguments("video.title.max_length", video("'x'", 201, 1, 1, 1), "/blocks/0/title/text"),
                arguments("video.author_name.max_length", video("'x'", 1, 51, 1, 1), "/blocks/0/author_name"),
                arguments("video.description.max_length", video("'x'", 1, 1, 201, 1), "/blocks/0/description/text"),
                arguments("video.provider_name.max_length", video("'x'", 1, 1, 1, 51), "/blocks/0/provider_name"),
                arguments("alert.text.max_length", "{'type':'alert','text':" + plain(201) + "}", "/blocks/0/text/text"),
                arguments(
                        "card.title.max_length", "{'type':'card','title':" + plain(151) + "}", "/blocks/0/title/text"),
                arguments(
                        "card.subtitle.max_length",
                        "{'type':'card','title':" + plain(1) + ",'subtitle':" + plain(151) + "}",
                        "/blocks/0/subtitle/text"),
                arguments("card.body.max_length", "{'type':'card','body':" + plain(201) + "}", "/blocks/0/body/text"),
                arguments(
                        "card.actions.max_items",
                        "{'type':'card','actions':" + list(4, button("")) + "}",
                        "/blocks/0/actions"),
                arguments(
                        "card.subtext.max_length",
                        "{'type':'card','title':" + plain(1) + ",'subtext':" + plain(201) + "}",
                        "/blocks/0/subtext/text"),
                arguments("carousel.elements.min_items", "{'type':'carousel','elements':[]}", "/blocks/0/elements"),
                arguments(
                        "carousel.elements.max_items",
                        "{'type':'carousel','elements':" + list(11, "{'type':'card','title':" + plain(1) + "}") + "}",
                        "/blocks/0/elements"),
                arguments(
                        "container.title.max_length",
                        "{'type':'container','title':" + plain(151) + ",'child_blocks':[{'type':'divider'}]}",
                        "/blocks/0/title/text"),
                arguments(
                        "container.subtitle.max_length",
                        "{'type':'container','subtitle':{'type':'mrkdwn','text':'" + x(151)
                                + "'},'child_blocks':[{'type':'divider'}]}",
                        "/blocks/0/subtitle/text"),
                arguments(
                        "container.child_blocks.max_items",
                        "{'type':'container','child_blocks':" + list(11, "{'type':'divider'}") + "}",
                        "/blocks/0/child_blocks"),
                arguments(
                        "context_actions.elements.max_items",
                        "{'type':'context_actions','elements':" + numbered(6, icon("").replace("'a'", "'a#'")) + "}",
                        "/blocks/0/elements"),
                arguments(
                        "icon_button.visible_to_user_ids.max_items",
                        "{'type':'context_actions','elements':[" + icon(",'visible_to_user_ids':" + list(11, "'U1'"))
                                + "]}",
                        "/blocks/0/elements/0/visible_to_user_ids"),
                arguments(
                        "feedback_button.text.max_length",
                        feedback(76, 1, 1),
                        "/blocks/0/elements/0/positive_button/text/text"),
                arguments(
                        "feedback_button.value.max_length",
                        feedback(1, 2001, 1),
                        "/blocks/0/elements/0/positive_button/value"),
                arguments(
                        "feedback_button.accessibility_label.max_length",
                        feedback(1, 1, 76),
                        "/blocks/0/elements/0/positive_button/accessibility_label"),
                arguments("url_source.url.min_length", source(0), "/blocks/0/sources/0/url"),
                arguments("url_source.url.max_length", source(3001), "/blocks/0/sources/0/url"),
                arguments("block.type", "{'type':'sektion'}", "/blocks/0/type"),
                arguments("block.missing_type", "{'text':'x'}", "/blocks/0"),
                arguments("block.additional_property", "{'type':'divider','text':'x'}", "/blocks/0"));
    }

    private static String video(String alt, int title, int author, int description, int provider) {
        return "{'type':'video','thumbnail_url':'x','video_url':'x','alt_text':" + alt + ",'title':" + plain(title)
                + ",'author_name':'" + x(author) + "','description':" + plain(description) + ",'provider_name':'"
                + x(provider) + "'}";
    }

    private static String icon(String more) {
        return "{'type':'icon_button','action_id':'a','icon':'trash','text':" + plain(1) + more + "}";
    }

    private static String feedback(int text, int value, int label) {
        String fine = "{'text':" + plain(1) + ",'value':'v'}";
        return "{'type':'context_actions','elements':[{'type':'feedback_buttons','positive_button':{'text':"
                + plain(text) + ",'value':'" + x(value) + "','accessibility_label':'" + x(label)
                + "'},'negative_button':" + fine + "}]}";
    }

    private static String source(int url) {
        return "{'type':'task_card','task_id':'t','title':'x','sources':[{'type':'url','text':'x','url':'" + x(url)
                + "'}]}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenLimits")
    void a_broken_limit_is_refused_and_its_place_named(String limit, String block, String pointer) {
        Findings findings = BlockKit.checkMessage(json("[" + block + "]"));

        assertThat(findings.messages())
                .as(limit)
                .isNotEmpty()
                .anySatisfy(message ->
                        assertThat(message).startsWith("[ERROR] ").endsWith("[json-pointer:" + pointer + "]"));
    }

    @Test
    void the_words_are_slacks() {
        assertThat(BlockKit.checkMessage(json("[{'type':'section','text':{'type':'mrkdwn','text':'" + x(3001) + "'}}]"))
                        .messages())
                .containsExactly("[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]");
        assertThat(BlockKit.checkMessage(json(list(51, "{'type':'divider'}"))).messages())
                .containsExactly("[ERROR] no more than 50 items allowed [json-pointer:/blocks]");
        assertThat(BlockKit.checkMessage(json("[{'type':'header'}]")).messages())
                .containsExactly("[ERROR] missing required field: text [json-pointer:/blocks/0]");
    }

    @Test
    void what_is_just_within_the_limits_is_taken() {
        String full = "[{'type':'section','text':{'type':'mrkdwn','text':'" + x(3000) + "'},'accessory':"
                + button(",'value':'" + x(2000) + "','style':'primary'") + "},"
                + "{'type':'header','text':" + plain(150) + "},{'type':'divider'},"
                + "{'type':'actions','elements':" + numbered(25, button("").replace("'a'", "'a#'")) + "},"
                + "{'type':'context','elements':" + list(10, plain(1)) + "}]";

        assertThat(BlockKit.checkMessage(json(full)).messages()).isEmpty();
    }

    @Test
    void length_is_counted_in_code_points() {
        String emoji = "\uD83C\uDF89".repeat(150);

        assertThat(BlockKit.checkMessage(
                                json("[{'type':'header','text':{'type':'plain_text','text':'" + emoji + "'}}]"))
                        .messages())
                .isEmpty();
    }

    @Test
    void ids_are_unique_action_ids_in_a_block_and_block_ids_in_all() {
        String twice = "{'type':'actions','elements':" + list(2, button("")) + "}";
        assertThat(BlockKit.checkMessage(json("[" + twice + "]")).messages())
                .containsExactly("[ERROR] action_id a already exists [json-pointer:/blocks/0/elements/1/action_id]");

        assertThat(BlockKit.checkMessage(json(list(2, "{'type':'divider','block_id':'b'}")))
                        .messages())
                .containsExactly("[ERROR] block_id b already exists [json-pointer:/blocks/1/block_id]");

        assertThat(BlockKit.checkMessage(json("[" + actions(button("")) + "," + actions(button("")) + "]"))
                        .messages())
                .isEmpty();
    }

    private static List<String> modal(String more) {
        String view = "{'type':'modal','title':" + plain(24) + ",'blocks':[{'type':'divider'}]" + more + "}";
        return BlockKit.checkView(json(view), "modal").messages();
    }

    @Test
    void a_view_has_limits_of_its_own() {
        assertThat(modal("")).isEmpty();
        assertThat(modal(",'submit':" + plain(25)))
                .containsExactly("[ERROR] must be less than 25 characters [json-pointer:/view/submit/text]");
        assertThat(modal(",'close':" + plain(25))).hasSize(1);
        assertThat(modal(",'private_metadata':'" + x(3001) + "'")).hasSize(1);
        assertThat(modal(",'callback_id':'" + x(256) + "'")).hasSize(1);
        assertThat(modal(",'external_id':'" + x(256) + "'")).hasSize(1);
        assertThat(modal(",'colour':'red'"))
                .containsExactly("[ERROR] invalid additional property: colour [json-pointer:/view]");
        assertThat(BlockKit.checkView(json("{'type':'home','blocks':" + list(101, "{'type':'divider'}") + "}"), "home")
                        .messages())
                .containsExactly("[ERROR] no more than 100 items allowed [json-pointer:/view/blocks]");
        assertThat(BlockKit.checkView(json("{'type':'home','blocks':[]}"), "home")
                        .messages())
                .hasSize(1);
        assertThat(BlockKit.checkView(
                                json("{'type':'modal','title':" + plain(25) + ",'blocks':[{'type':'divider'}]}"),
                                "modal")
                        .messages())
                .hasSize(1);
        assertThat(BlockKit.checkView(json("{'type':'home','blocks':[{'type':'divider'}]}"), "modal")
                        .messages())
                .hasSize(1);
    }

    @Test
    void a_modal_with_a_field_needs_a_submit_button() {
        String view = "{'type':'modal','title':" + plain(1) + ",'blocks':["
                + input("{'type':'plain_text_input','action_id':'a'}") + "]}";

        assertThat(BlockKit.checkView(json(view), "modal").messages())
                .containsExactly("[ERROR] missing required field: submit [json-pointer:/view]");
    }

    @Test
    void some_blocks_are_for_messages_only() {
        assertThat(BlockKit.checkView(json("{'type':'home','blocks':[{'type':'markdown','text':'x'}]}"), "home")
                        .messages())
                .containsExactly("[ERROR] unsupported type: markdown [json-pointer:/view/blocks/0/type]");
    }
}
