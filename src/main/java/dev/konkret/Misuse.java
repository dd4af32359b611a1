package dev.konkret;

import dev.konkret.finding.Typos;
import java.util.Collection;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the way a command was called. */
final class Misuse implements IParameterExceptionHandler {
    /** How many slips of a finger. */
    private static final int NEAR = 2;

    private final Consumer<String> say;

    /** @param say where the line goes */
    Misuse(Consumer<String> say) {
        this.say = say;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        String wrong = e instanceof UnmatchedArgumentException unmatched
                ? unknown(unmatched, command)
                : String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        say.accept(wrong + " (" + command.qualifiedName() + " --help says what there is)");
        return CommandLine.ExitCode.USAGE;
    }

    private static String unknown(UnmatchedArgumentException e, CommandSpec command) {
        String typed = e.getUnmatched().get(0);
        if (e.isUnknownOption()) {
            String name = typed.contains("=") ? typed.substring(0, typed.indexOf('=')) : typed;
            return "There is no option " + name
                    + meant(name, command.optionsMap().keySet());
        }
        if (command.subcommands().isEmpty()) return "\"" + typed + "\" does not belong there";
        return "There is no command " + typed
                + meant(typed, command.subcommands().keySet());
    }

    private static String meant(String typed, Collection<String> known) {
        return Typos.nearest(typed, known, NEAR)
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }
}
