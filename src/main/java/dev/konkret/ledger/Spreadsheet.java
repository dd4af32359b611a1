package dev.konkret.ledger;

import dev.konkret.text.Language;
import java.util.List;

/**
 * Rows of text that open right in a spreadsheet: with the mark that says UTF-8, with the separator the language's spreadsheets
 * expect, and with nothing in them that would be calculated.
 */
public final class Spreadsheet {
    private static final String UTF_8 = "\uFEFF";
    private static final String END_OF_ROW = "\r\n";

    /** What makes a spreadsheet calculate, or look elsewhere, when a cell begins with it. */
    private static final String CALCULATES = "=+-@|%＝＋－＠";

    private final StringBuilder text = new StringBuilder(UTF_8);
    private final char separator;

    /** @param language German spreadsheets have the comma in numbers, and so a semicolon between cells */
    public Spreadsheet(Language language) {
        this.separator = language == Language.DE ? ';' : ',';
    }

    /** Adds a row. */
    public Spreadsheet row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) text.append(separator);
            text.append(cell(cells.get(i)));
        }
        text.append(END_OF_ROW);
        return this;
    }

    /** Returns what was added since it was last asked for, so that a long sheet need not be held whole. */
    public String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    private static String cell(String value) {
        String harmless = isHarmless(value) ? value : "'" + value;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    /** Spreadsheets skip blanks and what is not seen before they decide what a cell is; a tab or a new line is suspect by itself. */
    private static boolean isHarmless(String value) {
        String begins = value.replaceFirst("^[\\p{Z}\\p{Cf}]+", "");
        if (begins.isEmpty()) return true;
        char first = begins.charAt(0);
        return CALCULATES.indexOf(first) < 0 && !Character.isISOControl(first);
    }
}
