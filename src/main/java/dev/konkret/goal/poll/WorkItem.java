package dev.konkret.goal.poll;

import dev.konkret.workspace.MemberId;
import org.jspecify.annotations.Nullable;

/** One thing to work on before the next version of a goal. */
public sealed interface WorkItem {

    /**
     * Somebody does not carry it.
     *
     * @param by null in an anonymous poll
     */
    record Objection(String words, @Nullable MemberId by) implements WorkItem {}

    /**
     * Somebody carries it with concerns.
     *
     * @param by null in an anonymous poll
     */
    record Concern(String words, @Nullable MemberId by) implements WorkItem {}

    /** Too few of a group have voted. */
    record QuorumMissed(Turnout turnout) implements WorkItem {}

    /** People do not understand it. */
    record NotUnderstood(int people) implements WorkItem {}

    /** People miss something. */
    record Lacking(Lack lack, int people) implements WorkItem {}

    /** Returns whether this person said so under their name. */
    default boolean isBy(MemberId member) {
        return (this instanceof Objection o && member.equals(o.by()))
                || (this instanceof Concern c && member.equals(c.by()));
    }
}
