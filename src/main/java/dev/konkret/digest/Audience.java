package dev.konkret.digest;

import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.Optional;
import java.util.Set;

/** Who may read where, as it is at this moment. */
public interface Audience {

    /**
     * Returns those of the channels this person may read: those they are in, and for full members public ones. One the bot cannot
     * look into is left out. Empty when it cannot be found out just now; then nothing may be shown.
     */
    Optional<Set<ChannelId>> readableBy(TeamId team, MemberId person, Set<ChannelId> channels);

    /** Returns those of the channels everybody in {@code where} may read: public ones, and that one. Empty as above. */
    Optional<Set<ChannelId>> readableIn(ChannelId where, Set<ChannelId> channels);
}
