package dev.konkret;

import dev.konkret.cli.ScanCommand;
import dev.konkret.cli.UnderstandCommand;
import dev.konkret.redis.StartFailure;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.InitializationException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line, and the only place that looks at the wall clock, at chance and at the environment. Exit code 0 when it
 * worked, 1 when it failed, 2 for wrong usage; a failure is one line on standard error.
 */
@Command(
        name = "konkret",
        description = "Turns \"Wir müssten mal …\" into an owned, dated next step and follows it through.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Serve.class,
            Playground.class,
            Check.class,
            ManifestCommand.class,
            Rehearsal.class,
            UnderstandCommand.class,
            ScanCommand.class,
            Export.class,
            Import.class,
            HelpCommand.class
        })
public final class Main implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(Main.class);

    private static final String[] PLAIN_SERVE = {"serve"};
    private static final String[] PLAIN_PLAYGROUND = {"playground"};

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before anything runs.
    private CommandSpec spec;

    /** Runs the command named first. */
    public static void main(String[] args) {
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(run(System.getenv(), args));
    }

    /** Runs the command named first and returns its exit code. */
    static int run(Map<String, String> environment, String... args) {
        // What Java 23 and later do: dates are written alike on all, and a server that asks for every locale gets them
        // in a moment.
        System.setProperty("java.locale.providers", "CLDR");
        StandardOutput out = new StandardOutput();
        World world = new World(
                Clock.systemUTC(),
                new SecureRandom(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                isAtTerminal(),
                () -> settings(environment));
        Consumer<String> say = saying(environment, args);
        if (Arrays.equals(args, PLAIN_SERVE)) return plainly(new Serve(world), say);
        if (Arrays.equals(args, PLAIN_PLAYGROUND)) return plainly(new Playground(world), say);
        for (String argument : args) if (isGarbled(argument)) return failed(garbled(argument), say);
        int code = new Asked(new Commands(world))
                .setOut(new PrintWriter(world.out(), true, StandardCharsets.UTF_8))
                .setErr(err())
                .setParameterExceptionHandler(new Misuse(say))
                .setExecutionExceptionHandler((failure, line, parsed) -> failed(failure, say))
                .execute(args);
        // A report or a backup that was cut short must not count as a good one.
        return out.trouble()
                .map(why ->
                        failed(new IllegalStateException("Cannot write everything to standard output: " + why), say))
                .orElse(code);
    }

    /** Java has put this sign where the locale could not read what was typed: the umlaut is gone before anything runs. */
    private static boolean isGarbled(String argument) {
        return argument.indexOf('\uFFFD') >= 0;
    }

    private static WrongUsage garbled(String argument) {
        return new WrongUsage("\"" + argument + "\" has lost its umlauts on the way here, because the locale of this"
                + " shell is not UTF-8: type export LC_ALL=C.UTF-8 and try again (" + Guidance.PAGE + "#umlaute)");
    }

    private static PrintWriter err() {
        return new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for example konkret playground");
    }

    /** The usual start goes past the command line library, which takes longer to load than half of the rest. */
    private static int plainly(Callable<Integer> command, Consumer<String> say) {
        try {
            return command.call();
        } catch (Exception e) {
            return failed(e, say);
        }
    }

    private static Map<String, String> settings(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(DotEnv.read(Path.of(".env")));
        all.putAll(environment);
        return SecretFiles.read(all);
    }

    /** Newer Java versions have a console even where nobody is; only the older kind tells. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isAtTerminal() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    /** Whoever collects the bot's log as JSON would drop the one line that says why it does not start. */
    private static Consumer<String> saying(Map<String, String> environment, String... args) {
        boolean bot = args.length > 0 && args[0].equals(PLAIN_SERVE[0]);
        boolean json = bot && LogSetup.isJsonWanted(environment.get("KONKRET_LOG"), Path.of(".env"));
        return json ? line -> log.error("{}", line) : err()::println;
    }

    private static int failed(Exception failure, Consumer<String> say) {
        if (failure instanceof WrongUsage) {
            say.accept(Guidance.with(String.valueOf(failure.getMessage())));
            return CommandLine.ExitCode.USAGE;
        }
        if (isMeantForTheOperator(failure)) {
            say.accept(Guidance.with(String.valueOf(failure.getMessage())));
        } else {
            log.debug("unexpected", failure);
            say.accept(unexpected(failure));
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** One line like every failure; since no trace follows, it says where in our code it was, for whoever mends it. */
    static String unexpected(Exception failure) {
        Throwable root = failure;
        while (root.getCause() != null) root = root.getCause();
        String why = root == failure ? "" : ", because of " + root;
        String where = Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(Main.class.getPackageName()))
                .findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse("");
        String line = "Konkret stopped unexpectedly: " + failure + why;
        return line.lines().collect(Collectors.joining(" ")) + where;
    }

    private static boolean isMeantForTheOperator(Exception failure) {
        return failure.getMessage() != null
                && (failure instanceof WrongSetting
                        || failure instanceof StartFailure
                        || failure instanceof IllegalStateException);
    }

    /** Some commands are made with the settings they need: a wrong one ends like any other failure, not in a trace. */
    private static final class Asked extends CommandLine {
        Asked(Commands commands) {
            super(new Main(), commands);
        }

        @Override
        public ParseResult parseArgs(String... args) {
            try {
                return super.parseArgs(args);
            } catch (InitializationException e) {
                throw new ExecutionException(this, String.valueOf(e.getMessage()), e.getCause());
            }
        }
    }

    /** Says which version this is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"Konkret " + (version == null ? "(from source)" : version)};
        }
    }
}
