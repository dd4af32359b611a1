package dev.konkret.workspace;

import dev.konkret.text.Language;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A person as far as the bot must know them. Names stay in Slack: messages mention people by id.
 *
 * @param zone null when Slack tells none, as for external people
 * @param vacation the holiday their status in Slack tells of; null when it tells of none that ends
 */
public record Member(
        MemberId id,
        Kind kind,
        @Nullable ZoneId zone,
        Language language,
        @Nullable Vacation vacation) {

    /**
     * A status that says "on holiday".
     *
     * @param since when it was set, or changed last
     * @param until when Slack takes it away
     */
    public record Vacation(Instant since, Instant until) {}

    /** What kind of account it is; only a full member can own a next step. */
    public enum Kind {
        FULL,
        GUEST,
        EXTERNAL,
        BOT,
        DEACTIVATED
    }

    /** Returns whether this person can be asked to own a next step. */
    public boolean canOwnSteps() {
        return kind == Kind.FULL;
    }
}
