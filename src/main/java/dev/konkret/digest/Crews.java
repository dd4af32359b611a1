package dev.konkret.digest;

import dev.konkret.agenda.Due;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Optional;

/** Where teams are kept. */
public interface Crews {

    /** Returns the team as it is now. */
    Optional<Crew> find(TeamId team, CrewId id);

    /**
     * Stores a new or changed team and what follows from it, all at once or not at all.
     *
     * @param crew version 0 for a new one, else the version that was read
     * @return the team under its new version; empty when somebody else changed it meanwhile
     */
    Optional<Crew> save(Crew crew, List<Due> later);

    /** Returns every team of the workspace, by name. */
    List<Crew> all(TeamId team);

    /** Forgets the team with its digests. */
    void erase(TeamId team, CrewId id);
}
