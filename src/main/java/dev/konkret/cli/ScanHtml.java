package dev.konkret.cli;

import dev.konkret.text.Markup;
import java.io.PrintStream;
import java.util.List;

/** The report as one page that needs nothing but itself. */
final class ScanHtml implements ScanReport {
    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1d1c1d;background:#fff}
            h2{margin-top:2.5rem;border-bottom:1px solid #ddd}
            article{margin:1rem 0;padding:.6rem .9rem;border-left:4px solid #999;background:#f8f8f8}
            .vague{border-color:#b35c00}.commitment{border-color:#007a5a}.request{border-color:#1264a3}
            .label{font-weight:600}.meta{color:#555;font-size:.9rem}p{margin:.2rem 0;overflow-wrap:anywhere;white-space:pre-wrap}
            table{border-collapse:collapse}td{padding:.2rem .8rem .2rem 0}
            """;

    private final PrintStream out;
    private final ScanTexts texts;
    private String channel = "";

    ScanHtml(PrintStream out, ScanTexts texts) {
        this.out = out;
        this.texts = texts;
    }

    @Override
    public void begin(String export) {
        out.println("<!doctype html><html lang=\"" + texts.language().locale().getLanguage()
                + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>"
                + Markup.escaped(texts.get("title"))
                + "</title><style>" + STYLE + "</style></head><body><h1>" + Markup.escaped(texts.get("title"))
                + "</h1><p class=\"meta\">"
                + Markup.escaped(export) + "</p>");
    }

    @Override
    public void finding(ScanFinding finding) {
        if (!finding.channel().equals(channel)) {
            channel = finding.channel();
            out.println("<h2>#" + Markup.escaped(channel) + "</h2>");
        }
        String author = finding.author();
        out.println("<article class=\"" + finding.label().json() + "\"><span class=\"label\">"
                + Markup.escaped(texts.label(finding.label())) + "</span> <span class=\"meta\">"
                + (author == null ? "" : Markup.escaped(author) + ", ")
                + Markup.escaped(texts.date(finding.at())) + "</span><p>" + Markup.escaped(finding.text()) + "</p>"
                + details(finding)
                + "</article>");
    }

    private String details(ScanFinding finding) {
        StringBuilder line = new StringBuilder();
        for (ScanTexts.Detail detail : texts.details(finding)) {
            line.append(detail.name())
                    .append(": <b>")
                    .append(Markup.escaped(detail.value()))
                    .append("</b> ");
        }
        return line.length() == 0 ? "" : "<div class=\"meta\">" + line + "</div>";
    }

    @Override
    public void end(List<ScanTotals> totals, List<ScanBroken> broken) {
        out.println("<h2>" + texts.get("figures") + "</h2><table>");
        for (ScanTotals one : totals) row("#" + one.channel(), one);
        if (totals.size() > 1) row(texts.get("together"), ScanTotals.of(totals));
        out.println("</table>");
        for (ScanBroken file : broken) out.println("<p>" + Markup.escaped(texts.broken(file)) + "</p>");
        out.println("</body></html>");
    }

    private void row(String name, ScanTotals figures) {
        out.println(
                "<tr><td>" + Markup.escaped(name) + "</td><td>" + Markup.escaped(texts.sum(figures)) + "</td></tr>");
    }
}
