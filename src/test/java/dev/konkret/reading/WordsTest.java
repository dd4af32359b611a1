package dev.konkret.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void folds_case_umlauts_and_accents() {
        assertThat(folded("Wir MÜSSTEN Straße naïve Cafés Øre"))
                .containsExactly("wir", "muessten", "strasse", "naive", "cafes", "ore");
    }

    @Test
    void a_decomposed_umlaut_is_the_same_word() {
        Words words = Words.of("mu\u0308ssten müssten");

        assertThat(words.folded(0)).isEqualTo("muessten");
        assertThat(words.hash(0)).isEqualTo(words.hash(1));
        assertThat(words.end(0)).isEqualTo(8);
    }

    @Test
    void apostrophes_and_dashes_have_one_form() {
        assertThat(folded("wär’s I'll — 3–5 „ja“"))
                .containsExactly("waer's", "i'll", "-", "3", "-", "5", "\"", "ja", "\"");
    }

    @Test
    void slack_references_are_one_token_each() {
        assertThat(kinds("<@U1> <!here> <!subteam^S1|@x> <#C1|raum> <https://a.b/c|das Wiki>"
                        + " <mailto:a@b.c|a@b.c> http://x.de/y."))
                .containsExactly(
                        Kind.MENTION,
                        Kind.MENTION,
                        Kind.MENTION,
                        Kind.CHANNEL,
                        Kind.LINK,
                        Kind.LINK,
                        Kind.LINK,
                        Kind.PUNCTUATION);
    }

    @Test
    void quotes_code_and_emoji_are_marked() {
        assertThat(kinds("&gt; muss\n> soll\nja `muss` ```a\nb``` :sweat_smile: :+1: 👩🏽‍🔧🎉 10:30:00"))
                .containsExactly(
                        Kind.QUOTE,
                        Kind.NEWLINE,
                        Kind.QUOTE,
                        Kind.NEWLINE,
                        Kind.WORD,
                        Kind.CODE,
                        Kind.CODE,
                        Kind.EMOJI,
                        Kind.EMOJI,
                        Kind.EMOJI,
                        Kind.NUMBER,
                        Kind.PUNCTUATION,
                        Kind.NUMBER,
                        Kind.PUNCTUATION,
                        Kind.NUMBER);
    }

    @Test
    void three_signs_quote_everything_that_follows() {
        assertThat(kinds("ja\n&gt;&gt;&gt; a\nb\nc")).containsExactly(Kind.WORD, Kind.NEWLINE, Kind.QUOTE);
    }

    @Test
    void entities_keep_the_offsets_of_the_original() {
        Words words = Words.of("A &amp; B &lt; C");

        assertThat(folded("A &amp; B &lt; C")).containsExactly("a", "&", "b", "<", "c");
        assertThat(words.text(1)).isEqualTo("&amp;");
        assertThat(words.start(2)).isEqualTo(8);
        assertThat(words.isSign(1, '&')).isTrue();
    }

    @Test
    void letters_and_digits_are_apart() {
        Words words = Words.of("KW17 3pm 10th 2026");

        assertThat(folded("KW17 3pm 10th 2026")).containsExactly("kw", "17", "3", "pm", "10", "th", "2026");
        assertThat(words.touchesPrevious(1)).isTrue();
        assertThat(words.touchesPrevious(2)).isFalse();
        assertThat(words.number(6)).isEqualTo(2026);
        assertThat(words.number(0)).isEqualTo(-1);
    }

    @Test
    void invisible_signs_do_not_split_a_word() {
        assertThat(folded("Müll\u00adton\u200bne")).containsExactly("muelltonne");
    }

    @Test
    void a_lexicon_finds_words_in_every_spelling() {
        Lexicon lexicon = new Lexicon(Map.of("müsste", 1L, "über", 2L));
        Words words = Words.of("MÜSSTE muesste Über nichts 👍");

        assertThat(lexicon.of(words, 0)).isEqualTo(1);
        assertThat(lexicon.of(words, 1)).isEqualTo(1);
        assertThat(lexicon.of(words, 2)).isEqualTo(2);
        assertThat(lexicon.of(words, 3)).isZero();
        assertThat(lexicon.of(words, 4)).isZero();
    }

    @Property(tries = 2000)
    void tokens_are_in_order_and_never_overlap(@ForAll String text) {
        Words words = Words.of(text);

        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            assertThat(words.start(i)).isGreaterThanOrEqualTo(end);
            assertThat(words.end(i)).isGreaterThan(words.start(i));
            assertThat(words.text(i)).isEqualTo(text.substring(words.start(i), words.end(i)));
            end = words.end(i);
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Property(tries = 2000)
    void the_hash_is_that_of_the_folded_word(@ForAll String text) {
        Words words = Words.of(text);

        for (int i = 0; i < words.size(); i++) {
            if (words.hash(i) != 0) assertThat(words.hash(i)).isEqualTo(Folding.hash(words.folded(i)));
        }
    }

    private static List<String> folded(String text) {
        Words words = Words.of(text);
        List<String> folded = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) folded.add(words.folded(i));
        return folded;
    }

    private static List<Kind> kinds(String text) {
        Words words = Words.of(text);
        List<Kind> kinds = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) kinds.add(words.kind(i));
        return kinds;
    }

    @Test
    void a_lexicon_grows_with_its_words_and_joins_their_properties() {
        Lexicon.Builder builder = new Lexicon.Builder(1);
        for (int i = 0; i < 500; i++) builder.add("wort" + (char) ('a' + i % 26) + (char) ('a' + i / 26), 1);
        builder.add("Wortab", 4);
        Lexicon lexicon = builder.build();

        Words words = Words.of("wortab WORTZA wort");

        assertThat(lexicon.of(words, 0)).isEqualTo(5);
        assertThat(lexicon.of(words, 1)).isEqualTo(1);
        assertThat(lexicon.of(words, 2)).isZero();
    }

    @Test
    void a_token_is_compared_in_folded_spelling() {
        Words words = Words.of("Über 12, öfter!");

        assertThat(words.is(0, "ueber")).isTrue();
        assertThat(words.is(0, "uber")).isFalse();
        assertThat(words.is(1, "12")).isTrue();
        assertThat(words.is(3, "oefter")).isTrue();
        assertThat(words.is(5, "oefter")).isFalse();
        assertThat(words.is(-1, "oefter")).isFalse();
    }

    @Test
    void tokens_can_be_left_out_while_the_others_keep_their_places() {
        Words words = Words.of("Könntest du, wenn du magst, die Bücher mitbringen?");
        Words read = words.without(2, 7);

        assertThat(read.size()).isEqualTo(words.size() - 5);
        assertThat(read.folded(2)).isEqualTo("die");
        assertThat(read.text(3)).isEqualTo("Bücher");
        assertThat(read.span(2, 4).of(read.original())).isEqualTo("die Bücher mitbringen");
        assertThat(words.folded(2)).isEqualTo(",");
    }

    @Test
    void a_word_can_be_read_as_another_and_keeps_its_text() {
        Words words = Words.of("how abt nxt week");

        Words read = words.readAs((all, i) -> i == 1 ? "about" : null);

        assertThat(read.is(1, "about")).isTrue();
        assertThat(read.folded(1)).isEqualTo("about");
        assertThat(read.text(1)).isEqualTo("abt");
        assertThat(words.is(1, "about")).isFalse();
    }

    @Test
    void a_word_and_its_digit_can_be_read_as_one_word() {
        Words words = Words.of("can any1 help any1");
        assertThat(words.folded(3)).isEqualTo("help");

        Words read = words.joined((all, i) -> all.is(i, "any") ? "anyone" : null);

        assertThat(read.size()).isEqualTo(words.size() - 2);
        assertThat(read.text(3)).isEqualTo("any1");
        assertThat(read.is(3, "anyone")).isTrue();
        assertThat(read.is(1, "anyone")).isTrue();
        assertThat(read.text(1)).isEqualTo("any1");
        assertThat(read.folded(2)).isEqualTo("help");
        assertThat(read.is(2, "help")).isTrue();
    }
}
