package dev.konkret.cli;

import java.io.PrintStream;
import java.util.List;

/** The report as plain text for the terminal. */
final class ScanText implements ScanReport {
    private final PrintStream out;
    private final ScanTexts texts;
    private String channel = "";

    ScanText(PrintStream out, ScanTexts texts) {
        this.out = out;
        this.texts = texts;
    }

    @Override
    public void begin(String export) {
        out.println(texts.get("title") + ": " + printable(export));
    }

    @Override
    public void finding(ScanFinding finding) {
        if (!finding.channel().equals(channel)) {
            channel = finding.channel();
            out.println();
            out.println("#" + printable(channel));
        }
        String author = finding.author();
        out.println("  " + texts.date(finding.at()) + "  " + texts.label(finding.label()) + "  "
                + (author == null ? "" : printable(author) + ": ") + printable(finding.text()));
        StringBuilder line = new StringBuilder();
        for (ScanTexts.Detail detail : texts.details(finding)) {
            line.append("  ").append(detail.name()).append(": ").append(printable(detail.value()));
        }
        if (line.length() > 0) out.println("     →" + line);
    }

    @Override
    public void end(List<ScanTotals> totals, List<ScanBroken> broken) {
        out.println();
        for (ScanTotals one : totals) out.println("#" + printable(one.channel()) + ": " + texts.sum(one));
        if (totals.size() > 1) out.println(texts.get("together") + ": " + texts.sum(ScanTotals.of(totals)));
        for (ScanBroken file : broken) out.println(printable(texts.broken(file)));
    }

    /** One line without control characters: a message must not steer the terminal. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> printable.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return printable.toString().strip();
    }
}
