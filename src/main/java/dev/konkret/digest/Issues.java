package dev.konkret.digest;

import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where digests are kept, with who was shown which line before. Only a team's latest digest is kept. */
public interface Issues {

    /** How long a digest nobody writes anew is kept. */
    Duration KEPT = Duration.ofDays(35);

    /** A line that is, or was, shown to its owner before anybody else reads it. */
    record Shown(MemberId owner, Optional<Instant> at) {}

    /** Returns the team's latest digest. */
    Optional<Issue> latest(TeamId team, CrewId crew);

    /** Keeps a digest, unless there is one of that week already. Returns the one that is kept. */
    Issue keep(Issue issue);

    /** Notes whose line each step will be; a line that was shown already stays as it is. */
    void propose(TeamId team, CrewId crew, String week, Map<NextStepId, MemberId> owners);

    /** Notes that these lines were shown to their owner. */
    void shown(TeamId team, CrewId crew, String week, MemberId owner, Set<NextStepId> steps, Instant at);

    /** Returns all lines of that week. */
    Map<NextStepId, Shown> lines(TeamId team, CrewId crew, String week);

    /** Returns whether this person wants a digest of their own. */
    boolean wantsOwn(TeamId team, MemberId person);

    /** Keeps whether this person wants a digest of their own. */
    void setWantsOwn(TeamId team, MemberId person, boolean wants);
}
