package dev.konkret.hearing;

import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where open topics are kept: what was heard and waits for an answer, and the collecting basket. */
public interface Topics {

    /** How long an open topic waits before it is forgotten. */
    Duration KEPT = Duration.ofDays(7);

    /** What became of something that was heard. */
    enum Heard {
        /** The author is to be asked; the question is on the agenda. */
        ASK,
        /** The budget is used up; it waits in the basket. */
        BASKET,
        /** The same event was heard before; nothing was changed. */
        SEEN_BEFORE
    }

    /**
     * Keeps what was heard, unless the event was heard before, and decides by the budget whether the author is asked.
     * All of it happens at once: topic, mark of the event, budget, {@code PROMPT} (due now) or basket, {@code TOPIC_END}
     * (due after {@link #KEPT}).
     *
     * @param eventId Slack's id of the event, the same for every delivery of it
     */
    Heard hear(OpenTopic topic, String eventId, Budget budget);

    /** Returns the topic while it is open. */
    Optional<OpenTopic> find(TeamId team, TopicId id);

    /** Lays the topic aside: it waits in the basket from now on. */
    void toBasket(TeamId team, TopicId id);

    /** Closes the topic because it became a step, and counts that for its frame. Closing it twice counts once. */
    void taken(TeamId team, TopicId id);

    /** Forgets the topic without counting. */
    void forget(TeamId team, TopicId id);

    /** Returns this person's topics in the basket, the oldest first. */
    List<OpenTopic> basketOf(TeamId team, MemberId author);

    /** Returns this channel's topics in the basket, the oldest first. */
    List<OpenTopic> basketIn(TeamId team, ChannelId channel);

    /** Returns the figures of every frame that was ever asked about in this workspace. */
    Map<String, FrameFigures> figures(TeamId team);
}
