package dev.konkret.nudge;

import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.LocalDate;

/** Counts what the bot has sent people of its own accord, so that everybody can see how much it was. */
public interface Received {

    /**
     * Notes a message; noting the same one again counts nothing.
     *
     * @param day the person's local day
     */
    void note(TeamId team, MemberId member, String messageId, LocalDate day);

    /** Returns how many messages the person got in the week, Monday to Sunday, of {@code day}. */
    int inWeekOf(TeamId team, MemberId member, LocalDate day);
}
