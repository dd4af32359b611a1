package dev.konkret.goal;

import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.util.HashSet;
import java.util.Set;

/**
 * People a goal concerns, and how many of them must have voted.
 *
 * @param id unique among the goal's groups and the same in every version
 * @param name how people call it: "Produkt", "Technischer Service", "Außendienst"
 * @param quorum percent of the group that must have voted, 1 to 100
 */
public record Group(String id, String name, Source source, int quorum) {

    /** More groups do not fit a poll's message. */
    public static final int MOST_GROUPS = 10;

    /** Longer names do not fit a picture. */
    public static final int LONGEST_NAME = 60;

    /** Where the group's people come from; who belongs to it is looked up anew, so people can join and leave. */
    public sealed interface Source {

        /** A Slack user group, such as {@code S0614TZR7}. */
        record UserGroup(String id) implements Source {}

        /** Everybody in a channel. */
        record InChannel(ChannelId channel) implements Source {}

        /** People named one by one, without those who had their data erased. */
        record Named(Set<MemberId> members) implements Source {
            public Named {
                members = MemberId.present(members);
            }
        }
    }

    public Group {
        if (id.isBlank() || name.isBlank()) throw new IllegalArgumentException("a group without a name");
        if (GoalText.longer(name, LONGEST_NAME)) throw new IllegalArgumentException("the group's name is too long");
        if (quorum < 1 || quorum > 100) throw new IllegalArgumentException("quorum of " + quorum + " percent");
    }

    /** Returns whether this person is named one by one. */
    boolean names(MemberId member) {
        return source instanceof Source.Named named && named.members().contains(member);
    }

    /** Returns the group without this person, should they be named in it. */
    public Group without(MemberId member) {
        if (!(source instanceof Source.Named named) || !named.members().contains(member)) return this;
        Set<MemberId> others = new HashSet<>(named.members());
        others.remove(member);
        return new Group(id, name, new Source.Named(others), quorum);
    }
}
