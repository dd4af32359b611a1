package dev.konkret.goal.poll;

import dev.konkret.goal.Group;

/**
 * How many of a group have voted. Who has voted is no secret, not even in an anonymous poll.
 *
 * @param entitled people of the group who may vote, or voted while they could
 */
public record Turnout(Group group, int voted, int entitled) {

    /** Returns how many of the group must vote, rounded up: 50 percent of five are three. */
    public int needed() {
        return (entitled * group.quorum() + 99) / 100;
    }

    /** Returns whether enough have voted. A group without people has nobody to wait for. */
    public boolean reachedQuorum() {
        return voted >= needed();
    }
}
