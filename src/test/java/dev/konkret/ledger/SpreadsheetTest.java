package dev.konkret.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.text.Language;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what a spreadsheet reads, judged by somebody else's parser. */
class SpreadsheetTest {

    @Test
    void german_spreadsheets_expect_a_semicolon_and_english_ones_a_comma() {
        assertThat(new Spreadsheet(Language.DE).row(List.of("a", "b")).take()).isEqualTo("\uFEFF\"a\";\"b\"\r\n");
        assertThat(new Spreadsheet(Language.EN).row(List.of("a", "b")).take()).isEqualTo("\uFEFF\"a\",\"b\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30 1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00A0=HYPERLINK(\"x\")",
                "|calc",
                "%0A",
                "\uFF1D1+1",
                "\uFF201",
                "\u2003=1",
                "\u200B=1",
                "\u0000=1"
            })
    void nothing_is_calculated(String cell) throws IOException {
        assertThat(read(Language.DE, List.of(cell))).containsExactly("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "die Website; überarbeiten", "\"Zitat\"", "zwei\nZeilen", "2026-11-27", "🙈"})
    void what_is_harmless_stays_as_it_is(String cell) throws IOException {
        assertThat(read(Language.DE, List.of(cell))).containsExactly(cell);
    }

    @Property(tries = 300)
    void every_row_is_read_as_it_was(@ForAll @Size(min = 1, max = 5) List<String> cells, @ForAll Language language)
            throws IOException {
        List<String> read = read(language, cells);

        assertThat(read).hasSameSizeAs(cells);
        for (int i = 0; i < cells.size(); i++) assertThat(read.get(i)).isIn(cells.get(i), "'" + cells.get(i));
    }

    private static List<String> read(Language language, List<String> cells) throws IOException {
        String text = new Spreadsheet(language).row(cells).row(List.of("end")).take();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(language == Language.DE ? ';' : ',')
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
            var rows = parser.getRecords();
            assertThat(rows).hasSize(2);
            return rows.get(0).toList();
        }
    }
}
