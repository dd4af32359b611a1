package dev.konkret.slack.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The bricks everything else is made of. */
class BuildingBlocksTest {
    private final Texts texts = Texts.in(Language.DE);

    @Test
    void bold_words_stay_bold_to_their_end() {
        assertThat(Mrkdwn.bold("Alle Preise sind *geprüft* & da")).isEqualTo("*Alle Preise sind ∗geprüft∗ &amp; da*");
    }

    @Test
    void what_people_write_mentions_nobody() {
        assertThat(Mrkdwn.escape("<!channel> <@U0ANNA> R&D &lt;"))
                .isEqualTo("&lt;!channel&gt; &lt;@U0ANNA&gt; R&amp;D &amp;lt;");
        assertThat(Mrkdwn.mention(new MemberId("U0ANNA"))).isEqualTo("<@U0ANNA>");
    }

    @Test
    void every_line_of_a_quotation_is_quoted() {
        assertThat(Mrkdwn.quote("eins\r\nzwei\n\ndrei\n")).isEqualTo("> eins\n> zwei\n> \n> drei");
        assertThat(Mrkdwn.bold(" eins\n zwei ")).isEqualTo("*eins zwei*");
    }

    @Test
    void texts_are_cut_by_characters_people_see_not_by_halves() {
        assertThat(Cut.plain("🎉🎉🎉", 3)).isEqualTo("🎉🎉🎉");
        assertThat(Cut.plain("🎉🎉🎉🎉", 3)).isEqualTo("🎉🎉…");
        assertThat(Cut.plain(" \n", 3)).isEqualTo("–");
    }

    @Test
    void markup_is_cut_neither_within_an_escape_nor_within_a_mention() {
        assertThat(Cut.mrkdwn("ab &lt; cd", 6)).isEqualTo("ab…");
        assertThat(Cut.mrkdwn("hallo <@U0ANNA> und", 10)).isEqualTo("hallo…");
        assertThat(Cut.mrkdwn("<@U0ANNA> und mehr", 14)).isEqualTo("<@U0ANNA> und…");
    }

    @Test
    void a_message_never_has_more_than_fifty_blocks_and_says_what_it_leaves_out() {
        Message message = Surface.message(texts, sections(60, "x"));

        assertThat(message.blocks()).hasSize(50);
        assertThat(Seen.of(message).text()).endsWith("… und 11 weitere");
        assertThat(Surface.message(texts, sections(50, "x")).blocks()).hasSize(50);
        assertThat(Seen.of(Surface.message(texts, sections(50, "x"))).text()).doesNotContain("weitere");
    }

    @Test
    void a_message_never_carries_more_text_than_slack_takes() {
        Message message = Surface.message(texts, sections(40, "x".repeat(2_900)));

        assertThat(message.blocks().size()).isBetween(3, 5);
        assertThat(message.text().length()).isLessThanOrEqualTo(4_000);
        assertThat(BlockKitCheck.message(message)).isEmpty();
    }

    @Test
    void equal_block_ids_are_told_apart() {
        ObjectNode row = Blocks.actions("step:1", Elements.button("a", "A", ""));
        ObjectNode same = row.deepCopy();
        ObjectNode third = row.deepCopy();

        Message message = Surface.message(texts, Blocks.section("x"), row, same, third);

        assertThat(message.blocks().findValuesAsString("block_id")).containsExactly("step:1", "step:1.2", "step:1.3");
    }

    @Test
    void of_two_buttons_with_one_id_in_a_row_only_one_is_kept() {
        ObjectNode row = Blocks.actions("b", Elements.button("a", "A", ""), Elements.button("a", "B", ""));

        assertThat(row.path("elements")).hasSize(1);
    }

    @Test
    void nothing_without_a_choice_is_ever_offered() {
        assertThatThrownBy(() -> Options.overflow("a", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Options.select("a", List.of(), null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Blocks.actions("b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Blocks.context()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Blocks.fields(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void too_much_of_anything_is_left_out_or_shortened() {
        List<Options.Option> options = IntStream.range(0, 120)
                .mapToObj(i -> new Options.Option("o".repeat(100) + i, i + "v".repeat(200)))
                .toList();
        ObjectNode[] buttons = IntStream.range(0, 30)
                .mapToObj(i -> Elements.button("a" + i, "b".repeat(100), "v".repeat(3_000)))
                .toArray(ObjectNode[]::new);

        Message message = Surface.message(
                texts,
                Blocks.header("h".repeat(200)),
                Blocks.section("b".repeat(300), "s", Options.overflow("o", options)),
                Blocks.actions("1", Options.select("s", options, null)),
                Blocks.actions("2", Options.radio("r", options, null), Options.checkboxes("c", options, List.of())));

        assertThat(BlockKitCheck.message(message)).isEqualTo(List.of());
        assertThat(Blocks.actions("3", buttons).path("elements")).hasSize(25);
        assertThat(Cut.length(buttons[0].path("value").asString())).isEqualTo(2_000);
        assertThat(BlockKitCheck.message(Surface.message(
                        texts,
                        Blocks.fields(java.util.Collections.nCopies(20, "f".repeat(2_500))),
                        Blocks.section("x"))))
                .allMatch(f -> f.contains("too many characters"));
    }

    @Test
    void metadata_too_long_to_be_read_back_is_not_sent() {
        Form form = Form.shown("x", "Titel", texts).with(Blocks.section("x")).remember("a", "b".repeat(3_000));

        assertThatThrownBy(form::view).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_list_keeps_items_whole_and_counts_the_rest() {
        List<ObjectNode> blocks = Listing.ofBlocks(5).of(List.of(1, 2, 3), texts, i -> sections(2, "x" + i));
        List<ObjectNode> fitting = Listing.ofBlocks(6).of(List.of(1, 2, 3), texts, i -> sections(2, "x" + i));

        assertThat(blocks).hasSize(5);
        assertThat(blocks.get(4).toString()).contains("… und noch eins");
        assertThat(fitting).hasSize(6).noneMatch(b -> b.toString().contains("weitere"));
    }

    @Test
    void a_choice_travels_through_slack_and_back() {
        Choice choice = new Choice("once", "O1|x");

        assertThat(Choice.of(choice.value())).isEqualTo(choice);
        assertThat(Choice.of("S1")).isEqualTo(new Choice("", "S1"));
    }

    @Test
    void every_name_agreed_on_with_slack_is_its_own_and_short_enough() throws IllegalAccessException {
        List<String> names = new ArrayList<>(ActionId.DECIDE);
        for (Field field : ActionId.class.getFields()) {
            boolean menuEntry = field.getName().startsWith("CHOICE_");
            if (field.get(null) instanceof String name && !menuEntry) names.add(name);
        }

        assertThat(names).hasSizeGreaterThan(60).doesNotHaveDuplicates().allMatch(n -> n.length() <= 255);
    }

    private static List<ObjectNode> sections(int count, String text) {
        return IntStream.range(0, count).mapToObj(i -> Blocks.section(text)).toList();
    }
}
