package dev.konkret;

import dev.konkret.cli.FileTrouble;
import dev.konkret.cli.ImportFile;
import dev.konkret.ledger.Intake;
import dev.konkret.redis.RedisLedger;
import dev.konkret.workspace.TeamId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code konkret import}: takes in what {@code konkret export} wrote, all of it or nothing. */
@Command(
        name = "import",
        description = "Takes in the JSON Lines of an export. Checks every line before it writes anything.",
        mixinStandardHelpOptions = true)
final class Import implements Callable<Integer> {
    @Mixin
    private final StoreFlags flags = new StoreFlags();

    @Parameters(paramLabel = "FILE", description = "What konkret export wrote.")
    private @Nullable Path file;

    @Option(names = "--dry-run", description = "Only check.")
    private boolean dryRun;

    private final World world;

    Import(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Configuration configuration = flags.over(world.settings().get());
        ImportFile lines = new ImportFile(file == null ? Path.of("") : file);
        try (Store store = forWhatIsThere(lines, configuration)) {
            RedisLedger ledger = new RedisLedger(store.connection());
            Intake intake = ledger.intake();
            List<String> problems = lines.check(intake);
            for (String problem : problems) System.err.println(problem);
            if (!problems.isEmpty()) {
                System.err.println("Nothing was written.");
                return 1;
            }
            if (dryRun) {
                world.out().println(lines.count() + " lines are good for " + store.place() + "; nothing was written.");
                return 0;
            }
            // Somebody who forgot REDIS_URL reads it here.
            String others = ledger.workspaces().stream()
                    .filter(other -> !other.equals(intake.team()))
                    .map(TeamId::value)
                    .collect(Collectors.joining(", "));
            store.connection().prepare();
            lines.write(intake);
            world.out()
                    .println(lines.count() + " lines were taken in for workspace " + intake.team() + ", by "
                            + store.place() + (others.isEmpty() ? "." : ", which also holds " + others + "."));
            return 0;
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file + ": " + FileTrouble.of(e), e);
        }
    }

    /** Where nothing can be read, no folder for data is made, and till all is found good nothing is written. */
    private Store forWhatIsThere(ImportFile lines, Configuration configuration) throws IOException {
        lines.mustBeReadable();
        return Store.toLookAt(configuration, world.randomName());
    }
}
