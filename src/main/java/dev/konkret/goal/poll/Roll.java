package dev.konkret.goal.poll;

import dev.konkret.workspace.MemberId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who may vote: the people of each group. Who belongs to two groups stands in both, votes once and counts in both.
 *
 * @param members the people of each group, by the group's id
 */
public record Roll(Map<String, Set<MemberId>> members) {
    public Roll {
        Map<String, Set<MemberId>> copy = new LinkedHashMap<>();
        members.forEach((group, people) -> copy.put(group, Set.copyOf(people)));
        members = Map.copyOf(copy);
    }

    /** Returns the people of that group; nobody when there is no such group. */
    public Set<MemberId> of(String group) {
        return members.getOrDefault(group, Set.of());
    }

    /** Returns the ids of this person's groups. */
    public Set<String> groupsOf(MemberId member) {
        Set<String> groups = new HashSet<>();
        members.forEach((group, people) -> {
            if (people.contains(member)) groups.add(group);
        });
        return groups;
    }

    /** Returns everybody who may vote, each once. */
    public Set<MemberId> everybody() {
        Set<MemberId> all = new LinkedHashSet<>();
        members.values().forEach(all::addAll);
        return all;
    }
}
