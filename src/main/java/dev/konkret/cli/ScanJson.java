package dev.konkret.cli;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The report as JSON Lines: findings, then one line a channel, then one line a broken file. */
final class ScanJson implements ScanReport {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final PrintStream out;

    ScanJson(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begin(String export) {
        // Every line stands for itself.
    }

    @Override
    public void finding(ScanFinding finding) {
        ObjectNode line = JSON.createObjectNode();
        line.put("type", "finding");
        line.put("channel", finding.channel());
        line.put("at", finding.at().toOffsetDateTime().toString());
        line.put("author", finding.author());
        line.put("label", finding.label().json());
        line.put("text", finding.text());
        line.put("topic", finding.what());
        line.put("owner", finding.owner());
        line.put("due", written(finding.due()));
        line.put("time", written(finding.time()));
        write(line);
    }

    @Override
    public void end(List<ScanTotals> totals, List<ScanBroken> broken) {
        for (ScanTotals one : totals) {
            ObjectNode line = JSON.createObjectNode();
            line.put("type", "channel");
            line.put("channel", one.channel());
            line.put("messages", one.messages());
            line.put("vague", one.vague());
            line.put("commitment", one.commitments());
            line.put("request", one.requests());
            write(line);
        }
        for (ScanBroken one : broken) {
            ObjectNode line = JSON.createObjectNode();
            line.put("type", "broken");
            line.put("file", one.file());
            line.put("read", one.read());
            write(line);
        }
    }

    private void write(ObjectNode line) {
        out.print(JSON.writeValueAsString(line) + "\n");
    }

    private static @Nullable String written(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
