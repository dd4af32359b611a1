package dev.konkret.goal;

import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where drafts of goals outlive a closed form, a lost connection and a restart. Only their writer ever sees them. */
public interface Drafts {

    /** How long a draft that nobody touches is kept. */
    Duration KEPT = Duration.ofDays(30);

    /** Keeps the draft, in place of the one of the same person and goal, for {@link #KEPT} from now. */
    void keep(GoalDraft draft);

    /** Returns this person's draft for that goal. */
    Optional<GoalDraft> find(TeamId team, MemberId by, GoalId goal);

    /** Returns this person's drafts, the one touched last first. */
    List<GoalDraft> of(TeamId team, MemberId by);

    /** Throws the draft away, because it became a goal or nobody wants it. */
    void forget(TeamId team, MemberId by, GoalId goal);
}
