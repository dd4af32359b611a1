package dev.konkret.workspace;

import dev.konkret.text.Language;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A person as far as the bot must know them. Names stay in Slack: messages mention people by id.
 *
 * @param zone null when Slack tells none, as for external people
 */
public record Member(MemberId id, Kind kind, @Nullable ZoneId zone, Language language) {

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
