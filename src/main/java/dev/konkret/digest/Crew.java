package dev.konkret.digest;

import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.TeamId;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A team as people mean it; the workspace is {@link TeamId}. Its steps are those that were said in its channels.
 *
 * @param home one of the channels, where the team reads its digest
 * @param channels the home first, the others as they were chosen; the digest keeps to that order
 * @param members without those who had their data erased; so are the managers
 * @param at when the digest comes on Mondays, in {@code zone}
 * @param region whose holidays move it to the next working day
 * @param quiet a week in which nothing happened says nothing; else one line
 * @param agreements what the members have agreed to; a matter that is not in it is {@link Agreement#NONE}
 * @param version goes up by one with every stored change; the store refuses a change to an older one
 */
public record Crew(
        CrewId id,
        TeamId team,
        String name,
        ChannelId home,
        Set<ChannelId> channels,
        Set<MemberId> members,
        Set<MemberId> managers,
        LocalTime at,
        ZoneId zone,
        Region region,
        boolean quiet,
        Map<Matter, Agreement> agreements,
        long version) {

    /** When the digest comes unless somebody wants it otherwise. */
    public static final LocalTime USUAL_TIME = LocalTime.of(8, 30);

    /** More than that is no team. */
    public static final int MOST_MEMBERS = 100;

    /** A digest is about a few channels, not about a company. */
    public static final int MOST_CHANNELS = 20;

    /** Longer names do not fit into a line. */
    public static final int LONGEST_NAME = 60;

    public Crew {
        if (name.isBlank()) throw new IllegalArgumentException("name is blank");
        Set<ChannelId> withHome = new LinkedHashSet<>();
        withHome.add(home);
        withHome.addAll(channels);
        channels = Collections.unmodifiableSet(withHome);
        members = MemberId.present(members);
        managers = MemberId.present(managers);
        agreements = Map.copyOf(agreements);
    }

    /** Returns what the members say to this matter. */
    public Agreement agreement(Matter matter) {
        return agreements.getOrDefault(matter, Agreement.NONE);
    }

    /** Returns whether every member has agreed to this matter. */
    public boolean hasAgreedTo(Matter matter) {
        return agreement(matter).holdsFor(members);
    }

    /** Returns whether a digest may say that a step belongs to this person. People outside of the team never agreed. */
    public boolean mayName(MemberId owner) {
        return members.contains(owner) && hasAgreedTo(Matter.NAMES);
    }

    /** Returns whether this person reads the digest: a manager or a member. */
    public boolean isReadBy(MemberId person) {
        return members.contains(person) || managers.contains(person);
    }

    /** Returns the same team as stored under {@code newVersion}. */
    public Crew atVersion(long newVersion) {
        return new Crew(
                id, team, name, home, channels, members, managers, at, zone, region, quiet, agreements, newVersion);
    }

    Crew agreeing(Map<Matter, Agreement> changed) {
        return new Crew(id, team, name, home, channels, members, managers, at, zone, region, quiet, changed, version);
    }
}
