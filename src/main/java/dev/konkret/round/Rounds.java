package dev.konkret.round;

import dev.konkret.agenda.Due;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where rounds are kept, with what they parked and when they are wanted. */
public interface Rounds {

    /** Returns the latest round of this channel, running, paused or ended. */
    Optional<Round> find(TeamId team, ChannelId channel);

    /**
     * Stores a new or changed round and what follows from it, all at once or not at all. A new round takes the place of the one
     * before.
     *
     * @param round under the version that was read; 0 when the channel never had one
     * @return the round under its new version; empty when somebody else changed it meanwhile
     */
    Optional<Round> save(Round round, List<Due> later);

    /** Lays a topic aside; doing so twice is doing it once. */
    void park(ParkedTopic topic);

    /** Forgets a parked topic. */
    void unpark(TeamId team, ChannelId channel, String id);

    /** Forgets the channel's parked topics whose day is so long ago that none is waiting for a round any more. */
    void forgetParked(TeamId team, ChannelId channel, LocalDate today);

    /** Returns the channel's parked topics whose day is {@code today} or earlier and not too long ago, the earliest first. */
    List<ParkedTopic> parked(TeamId team, ChannelId channel, LocalDate today);

    /** Returns when the channel wants its round every week; empty when it does not. */
    Optional<RoundPlan> plan(TeamId team, ChannelId channel);

    /** Keeps when the channel wants its round; null for never. */
    void setPlan(TeamId team, ChannelId channel, @Nullable RoundPlan plan);
}
