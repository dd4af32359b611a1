package dev.konkret;

import dev.konkret.cli.FileTrouble;
import dev.konkret.cli.LedgerJson;
import dev.konkret.ledger.Ledger;
import dev.konkret.ledger.Spreadsheet;
import dev.konkret.ledger.StepSheet;
import dev.konkret.redis.PrivateFile;
import dev.konkret.redis.RedisLedger;
import dev.konkret.text.Texts;
import dev.konkret.workspace.TeamId;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code konkret export}: everything that is stored about a workspace, or its steps as a spreadsheet. */
@Command(
        name = "export",
        description = "Writes all data of a workspace as JSON Lines, or its steps as CSV.",
        mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {
    @Mixin
    private final StoreFlags flags = new StoreFlags();

    @Option(
            names = "--team",
            paramLabel = "ID",
            description = "The workspace, such as T024BE7LD; needed if there are several.")
    private @Nullable String team;

    @Option(names = "--csv", description = "Write the steps as CSV that opens right in a spreadsheet.")
    private boolean csv;

    @Option(names = "--timezone", paramLabel = "ZONE", description = "KONKRET_TIMEZONE, of the dates in CSV")
    private @Nullable String timezone;

    @Option(names = "--language", paramLabel = "de|en", description = "KONKRET_LANGUAGE, of the head of CSV")
    private @Nullable String language;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output if left out.")
    private @Nullable Path output;

    private final World world;

    Export(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        if (team != null && team.isBlank()) {
            throw new WrongUsage("--team is empty: name the workspace, such as T024BE7LD, or leave it out");
        }
        Path file = output == null ? null : replaceable(output);
        Map<String, String> settings = flags.laidOver(world.settings().get());
        Flags.put(settings, "KONKRET_TIMEZONE", timezone);
        Flags.put(settings, "KONKRET_LANGUAGE", language);
        Configuration configuration = Configuration.of(settings);
        try (Store store = Store.ofExisting(configuration, world.randomName())) {
            Ledger ledger = new RedisLedger(store.connection());
            TeamId workspace = team == null ? onlyOne(ledger, store.place()) : known(team, ledger, store.place());
            if (file == null) {
                write(ledger, workspace, configuration, world.out());
            } else {
                toFile(ledger, workspace, configuration, file);
                world.out()
                        .println("Workspace " + workspace + " was written to " + output + ", from " + store.place()
                                + ".");
            }
        }
        return 0;
    }

    /** A device that a file takes the place of is gone for the whole machine; a link is kept, and what it names replaced. */
    private static Path replaceable(Path file) throws IOException {
        if (!Files.exists(file)) return file;
        if (Files.isRegularFile(file)) return file.toRealPath();
        throw new IllegalStateException("Cannot write " + file.toAbsolutePath()
                + ": it is a folder or a device and no file; name another one, or leave out -o for standard output");
    }

    /** Written beside it first: an export that fails halfway must not look like one, nor take the place of an older one. */
    private void toFile(Ledger ledger, TeamId workspace, Configuration configuration, Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            // All that colleagues have said to the bot is in there.
            try (OutputStream out = Files.newOutputStream(PrivateFile.create(beside))) {
                write(ledger, workspace, configuration, out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot write " + file + ": " + FileTrouble.of(e), e);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void write(Ledger ledger, TeamId workspace, Configuration configuration, OutputStream to)
            throws IOException {
        PrintStream out = new PrintStream(new BufferedOutputStream(to), false, StandardCharsets.UTF_8);
        if (csv) {
            StepSheet sheet = new StepSheet(Texts.in(configuration.language()), configuration.zone());
            Spreadsheet rows = new Spreadsheet(configuration.language()).row(sheet.head());
            ledger.steps(workspace, step -> out.print(rows.row(sheet.row(step)).take()));
            out.print(rows.take());
        } else {
            ledger.export(workspace, line -> out.print(LedgerJson.write(line) + "\n"));
        }
        out.flush();
        if (out.checkError()) throw new IOException("not everything could be written");
    }

    private static TeamId onlyOne(Ledger ledger, String place) {
        Set<TeamId> workspaces = ledger.workspaces();
        if (workspaces.size() == 1) return workspaces.iterator().next();
        throw new WrongUsage(
                workspaces.isEmpty()
                        ? "No workspace was found in " + place + ". Is it the right one? If so, name it with --team"
                        : "There are several workspaces: name one with --team, of " + listed(workspaces));
    }

    /** A backup that was asked for under a wrong name would succeed every night, and hold nothing. */
    private static TeamId known(String named, Ledger ledger, String place) {
        TeamId workspace = new TeamId(named);
        if (ledger.has(workspace)) return workspace;
        Set<TeamId> there = ledger.workspaces();
        throw new IllegalStateException("Nothing is stored of workspace " + named + " in " + place
                + (there.isEmpty() ? "" : "; there are: " + listed(there)));
    }

    private static String listed(Set<TeamId> workspaces) {
        return workspaces.stream().map(TeamId::value).collect(Collectors.joining(", "));
    }
}
