package dev.konkret.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.nextstep.Horizon;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterWordsTest {
    private static final MemberId ME = new MemberId("UME");
    private static final MemberId ANNA = new MemberId("U0ANNA");
    private static final ChannelId HERE = new ChannelId("C0HERE");
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    @Test
    void a_person_overdue_since_a_day() {
        assertThat(read("<@U0ANNA|anna> überfällig seit 1.11."))
                .contains(new Filter(Set.of(ANNA), Set.of(), Filter.Which.OVERDUE, LocalDate.of(2026, 11, 1), null));
        assertThat(read("overdue since Nov 1 of <@U0ANNA>"))
                .contains(new Filter(Set.of(ANNA), Set.of(), Filter.Which.OVERDUE, LocalDate.of(2026, 11, 1), null));
    }

    @Test
    void without_anybody_and_anywhere_it_is_mine() {
        assertThat(read("überfällig")).contains(new Filter(Set.of(ME), Set.of(), Filter.Which.OVERDUE, null, null));
        assertThat(read("meine")).contains(new Filter(Set.of(ME), Set.of(), Filter.Which.OPEN, null, null));
        assertThat(read("alle langfristig"))
                .contains(new Filter(Set.of(), Set.of(), Filter.Which.OPEN, null, Horizon.LONG));
    }

    @Test
    void a_goal_by_its_words_and_then_anybodys() {
        Filter anybodys = new Filter(Set.of(), Set.of(), Filter.Which.OVERDUE, null, null);
        for (String words : new String[] {
            "ziel:website überfällig",
            "überfällig Goal: website",
            "überfällig ziel:„website“",
            "ziel:\"website\" überfällig"
        }) {
            assertThat(FilterWords.goalIn(words)).as(words).contains("website");
            assertThat(read(words)).as(words).contains(anybodys);
        }
        assertThat(FilterWords.goalIn("ziel:\"neue Website\" <@U0ANNA>")).contains("neue Website");
        assertThat(read("ziel:\"neue Website\" <@U0ANNA>"))
                .contains(new Filter(Set.of(ANNA), Set.of(), Filter.Which.OPEN, null, null));
        assertThat(FilterWords.goalIn("überfällig")).isEmpty();
        assertThat(read("ziel: website fertigstellen bis Freitag")).isEmpty();
    }

    @Test
    void channels_by_name_or_here() {
        assertThat(read("hier, erledigt")).contains(new Filter(Set.of(), Set.of(HERE), Filter.Which.DONE, null, null));
        assertThat(read("in <#C0WEBSITE|website> von <@U0ANNA> schnell"))
                .contains(new Filter(
                        Set.of(ANNA), Set.of(new ChannelId("C0WEBSITE")), Filter.Which.OPEN, null, Horizon.QUICK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "der Kunden schicken <@U0ANNA> bis Freitag",
                "website",
                "überfällig seit",
                "seit 31.2.",
                "seit Nimmerlein",
                "@anna",
                "seit 99999 Tagen"
            })
    void what_is_none_of_our_words_is_about_something_else(String words) {
        assertThat(read(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "heute, 2026-11-21",
        "gestern, 2026-11-20",
        "yesterday, 2026-11-20",
        "Montag, 2026-11-16",
        "Samstag, 2026-11-21",
        "letztem Samstag, 2026-11-14",
        "last Monday, 2026-11-16",
        "letzter Woche, 2026-11-09",
        "last month, 2026-10-01",
        "1.11., 2026-11-01",
        "1.12., 2025-12-01",
        "1.12.2024, 2024-12-01",
        "3.1.25, 2025-01-03",
        "29.2., 2024-02-29",
        "1. November, 2026-11-01",
        "dem 1. November, 2026-11-01",
        "November, 2026-11-01",
        "Dez, 2025-12-01",
        "Jänner, 2026-01-01",
        "3 Tagen, 2026-11-18",
        "2 Wochen, 2026-11-07",
        "2 months, 2026-09-21",
        "2026-10-05, 2026-10-05",
        "November 3rd, 2026-11-03"
    })
    void days_behind_us(String words, LocalDate day) {
        assertThat(read("seit " + words)).map(Filter::since).contains(day);
    }

    private static Optional<Filter> read(String words) {
        return new FilterWords(ME, HERE, SATURDAY).read(words);
    }
}
