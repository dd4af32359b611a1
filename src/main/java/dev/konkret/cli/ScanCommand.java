package dev.konkret.cli;

import dev.konkret.duedate.DueDates;
import dev.konkret.intention.Label;
import dev.konkret.text.Language;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code scan}: what the bot would have caught in a Slack export, channel by channel, in constant memory. */
@Command(
        name = "scan",
        mixinStandardHelpOptions = true,
        description = "Reads a Slack export (zip or folder) and reports what the bot would have caught.")
public final class ScanCommand implements Callable<Integer> {
    // The array goes on behind every entry that is read.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String MEMBERS = "users.json";
    private static final List<String> CONVERSATIONS = List.of("channels.json", "groups.json", "mpims.json", "dms.json");

    private final PrintStream out;
    private final PrintStream err;
    private final boolean watched;
    private final ZoneId zone;
    private final Predicate<LocalDate> holiday;
    private final Language language;

    @Parameters(paramLabel = "EXPORT", description = "The zip file or the unpacked folder.")
    private @Nullable Path export;

    @ArgGroup(exclusive = true)
    private @Nullable Format format;

    @Option(
            names = "--without-names",
            description = "Leave out who wrote, who is mentioned, and every name in the export's list of members.")
    private boolean withoutNames;

    /** At most one of the two. */
    static final class Format {
        @Option(names = "--json", description = "Write JSON Lines.")
        private boolean json;

        @Option(names = "--html", description = "Write a page for the browser.")
        private boolean html;
    }

    /**
     * Makes the command.
     *
     * @param watched true when {@code err} is a terminal, where the progress is shown
     * @param zone where the messages were written
     * @param holiday tells whether a day is a public holiday
     * @param language the language of the report
     */
    public ScanCommand(
            PrintStream out,
            PrintStream err,
            boolean watched,
            ZoneId zone,
            Predicate<LocalDate> holiday,
            Language language) {
        this.out = out;
        this.err = err;
        this.watched = watched;
        this.zone = zone;
        this.holiday = holiday;
        this.language = language;
    }

    /** Runs the command; 0 when all of the export was read, 1 when not, or without the list of names that must be left out. */
    @Override
    public Integer call() {
        Path path = export == null ? Path.of("") : export;
        try (ScanSource source = ScanSource.open(path)) {
            if (source.names().stream().noneMatch(name -> name.indexOf('/') > 0)) {
                err.println("scan: no channels in " + path + ", is it a Slack export?");
                return 1;
            }
            List<ScanBroken> broken = new ArrayList<>();
            ScanNames names = new ScanNames(withoutNames);
            if (source.names().contains(MEMBERS)) each(source, MEMBERS, broken, names::addMember);
            // The report would be handed on as one without names, and hold them all.
            if (withoutNames && (names.knowsNobody() || !broken.isEmpty())) {
                err.println("scan: no names can be left out: the list of members (" + MEMBERS + ") in " + path
                        + " is missing, broken or empty");
                return 1;
            }
            PrintStream buffered = new PrintStream(new BufferedOutputStream(out), false, StandardCharsets.UTF_8);
            scan(source, report(buffered), names, broken, path);
            buffered.flush();
            return broken.isEmpty() ? 0 : 1;
        } catch (IOException e) {
            err.println("scan: cannot read " + path + ": " + FileTrouble.of(e));
            return 1;
        }
    }

    private ScanReport report(PrintStream stream) {
        ScanTexts texts = new ScanTexts(language);
        if (format != null && format.json) return new ScanJson(stream);
        return format != null && format.html ? new ScanHtml(stream, texts) : new ScanText(stream, texts);
    }

    private void scan(ScanSource source, ScanReport report, ScanNames names, List<ScanBroken> broken, Path path) {
        for (String list : CONVERSATIONS) {
            if (source.names().contains(list)) each(source, list, broken, names::add);
        }
        ScanMessages messages = new ScanMessages(new DueDates(holiday), names, zone);
        List<ScanTotals> totals = new ArrayList<>();
        report.begin(String.valueOf(path.getFileName()));
        int read = 0;
        for (String file : source.names()) {
            int slash = file.indexOf('/');
            if (slash < 0) continue;
            String channel = names.channel(file.substring(0, slash));
            if (totals.isEmpty() || !totals.get(totals.size() - 1).channel().equals(channel))
                totals.add(new ScanTotals(channel));
            ScanTotals total = totals.get(totals.size() - 1);
            each(source, file, broken, message -> take(messages, channel, message, total, report));
            if (watched) err.print("\r" + ++read + "/" + source.names().size());
        }
        if (watched) err.println();
        broken.replaceAll(file -> new ScanBroken(names.file(file.file()), file.read()));
        report.end(totals, broken);
        // The report has its reader's language, the command line has one.
        broken.forEach(file -> err.println("scan: " + new ScanTexts(Language.EN).broken(file)));
    }

    private static void take(
            ScanMessages messages, String channel, JsonNode message, ScanTotals total, ScanReport report) {
        if (!ScanMessages.isHeard(message)) return;
        ScanFinding finding = messages.read(channel, message);
        if (finding == null) return;
        total.count(finding.label());
        if (finding.label() != Label.NONE) report.finding(finding);
    }

    /**
     * Hands on the objects of a JSON array one at a time; whatever else stands between them is no message and passed over. Of
     * a broken file it is noted how far it could be read.
     */
    private static void each(ScanSource source, String file, List<ScanBroken> broken, Consumer<JsonNode> entry) {
        long read = 0;
        try (InputStream in = source.read(file);
                JsonParser parser = JSON.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                broken.add(new ScanBroken(file, 0));
                return;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                JsonNode node = JSON.readTree(parser);
                if (node.isObject()) entry.accept(node);
                read++;
            }
        } catch (IOException | JacksonException e) {
            broken.add(new ScanBroken(file, read));
        }
    }
}
