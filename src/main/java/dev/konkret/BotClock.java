package dev.konkret;

import java.time.Clock;
import java.util.function.LongSupplier;

/**
 * The time a bot lives in. How far its clock is ahead is handed in beside it: whoever reads two clocks one after the other
 * measures how long the machine paused in between.
 *
 * @param now the bot's time; movable in the playground
 * @param wall real time, for what others sign and keep
 * @param aheadMillis how far {@code now} is ahead of {@code wall}; 0 but in the playground
 */
public record BotClock(Clock now, Clock wall, LongSupplier aheadMillis) {
    /** The real time. */
    public static BotClock real(Clock wall) {
        return new BotClock(wall, wall, () -> 0);
    }
}
