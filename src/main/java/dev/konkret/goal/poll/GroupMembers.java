package dev.konkret.goal.poll;

import dev.konkret.goal.Group;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Knows who belongs to a group at the moment. */
@FunctionalInterface
public interface GroupMembers {

    /**
     * Returns the people of a group: colleagues who are still here, neither guests nor bots nor deactivated accounts. Empty
     * when the user group or channel is gone.
     *
     * @throws Hidden when the bot may not know who belongs to it
     */
    Set<MemberId> of(TeamId team, Group.Source source);

    /** The bot was not given the permission to see who belongs to a group. */
    final class Hidden extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** @param source what it may not look into */
        public Hidden(Group.Source source) {
            super("the people of " + source + " are hidden from the bot");
        }
    }

    /** Returns who may vote at the moment. */
    default Roll roll(TeamId team, List<Group> groups) {
        Map<String, Set<MemberId>> members = new TreeMap<>();
        for (Group group : groups) members.put(group.id(), of(team, group.source()));
        return new Roll(members);
    }
}
