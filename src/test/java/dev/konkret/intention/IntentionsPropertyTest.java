package dev.konkret.intention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.reading.Span;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntentionsPropertyTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> PIECES = List.of(
            "wir",
            "müssten",
            "mal",
            "die",
            "Küche",
            "putzen",
            ",",
            ".",
            "?",
            ":",
            " ",
            " ",
            " ",
            " ",
            "\n",
            "ich",
            "mach",
            "bitte",
            "kannst",
            "du",
            "<@U1>",
            "<!here>",
            "bis",
            "Freitag",
            "wenn",
            "sollte",
            "jemand",
            "„",
            "“",
            "\"",
            "(",
            ")",
            "`",
            "```",
            "&gt; ",
            "&amp;",
            "<",
            ">",
            "we",
            "should",
            "please",
            "I'll",
            "🎉",
            ":tada:",
            "nicht",
            "gehört",
            "gestrichen",
            "werden",
            "TODO",
            "someone",
            "don't",
            "müsst",
            "ma",
            "\u0308",
            "\u200d",
            "\ud83d",
            "wäre",
            "gut",
            "zu",
            "vergiss",
            "am",
            "3",
            "-",
            "—",
            "um",
            "Uhr",
            "hat",
            "Lust",
            "wer");

    private final Intentions intentions = new Intentions();

    @Property(tries = 2000)
    void any_text_is_understood(@ForAll String text) {
        check(text);
    }

    @Property(tries = 5000)
    void any_mixture_of_cues_is_understood(@ForAll("mixtures") String text) {
        check(text);
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join(" ", pieces));
    }

    private void check(String text) {
        Understanding heard = intentions.understand(text);
        Span topic = heard.topic();

        if (topic != null) assertThat(heard.topicText()).isEqualTo(topic.of(text));
        if (heard.dateText() != null) assertThat(text).contains(heard.dateText());
        if (heard.label() == Label.NONE) assertThat(heard.topicText()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wir müssten mal die Küche putzen ",
                "wir müssten, ",
                "müsste ",
                "bitte ",
                "<",
                "`",
                "„",
                "(",
                ":",
                "ich mach ",
                "wer ",
                "bis ",
                "Karla, ",
                "<@U1> ",
                "wenn ",
                "we should ",
                "please, ",
                "someone ",
                "hat jemand Lust, ",
                "du ",
                "a",
                "👩‍🔧",
                "vergessen: ",
                "nicht ",
                "I'll ",
                "abt ",
                "any1 ",
                "we cd do ",
                "wat mutt ik ",
                "morgen um ",
                "agreed ",
                "sure ",
                "overdue ",
                "one thing is overdue ",
                "agreed, "
            })
    void ten_times_the_length_takes_about_ten_times_as_long(String piece) {
        takesTenTimesAsLong(piece.repeat(4_000 / piece.length()), piece.repeat(40_000 / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"time ", "need ", "einfach ", "noch "})
    void so_do_words_turns_are_found_by_among_many_different_others(String key) {
        takesTenTimesAsLong(amongOthers(key, 4_000), amongOthers(key, 40_000));
    }

    private static String amongOthers(String key, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append(key)
                    .append(Integer.toString(i, 4)
                            .replace('0', 'a')
                            .replace('1', 'e')
                            .replace('2', 'i')
                            .replace('3', 'o'))
                    .append(' ');
        }
        return text.toString();
    }

    private void takesTenTimesAsLong(String small, String large) {
        best(small);

        assertThat(best(large)).isLessThan(40 * best(small) + 5_000_000L);
    }

    /** Computing time of this thread: what else the machine does must not count. */
    private long best(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 7; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            intentions.understand(text);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
