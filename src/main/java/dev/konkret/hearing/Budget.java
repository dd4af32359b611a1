package dev.konkret.hearing;

import java.time.Duration;
import java.time.LocalDate;

/**
 * How many questions may still be asked before the bot becomes a nuisance.
 *
 * @param perThread questions in one thread, at most
 * @param perChannelAndDay questions in one channel on {@code day}, at most
 * @param perAuthor time that must pass until the same author is asked again
 * @param day the channel's local day
 */
public record Budget(int perThread, int perChannelAndDay, Duration perAuthor, LocalDate day) {

    /** Nobody is asked; what is heard waits in the basket. */
    public static final Budget NO_QUESTIONS = new Budget(0, 0, Duration.ZERO, LocalDate.EPOCH);
}
