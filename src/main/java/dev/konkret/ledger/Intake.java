package dev.konkret.ledger;

import dev.konkret.workspace.TeamId;
import java.util.Optional;

/**
 * Takes one exported workspace in: first every line is checked, then every line is written. Until {@link #end} the bot does
 * nothing for the workspace. An import that was broken off is finished by doing all of it again.
 */
public interface Intake {

    /**
     * Returns what is wrong with this line, in a few words; empty when nothing is. Lines come in their order.
     *
     * @param number which line of the file it is, from 1
     */
    Optional<String> check(int number, Line line);

    /** Returns what is wrong with all of it, once the last line was checked; empty when nothing is. */
    Optional<String> checkWhole();

    /** Returns the workspace of the lines. For after the first one was found good. */
    TeamId team();

    /** Makes ready to write. For after everything was found good. */
    void begin();

    /** Writes a line that was checked. */
    void write(Line line);

    /** Lets the bot begin to work for the workspace. */
    void end();
}
