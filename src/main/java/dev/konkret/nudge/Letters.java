package dev.konkret.nudge;

import dev.konkret.nextstep.NextStep;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Optional;

/** Remembers where a person's last daily messages stand, so that buttons nobody should press any more can be taken away. */
public interface Letters {

    /**
     * A message about steps.
     *
     * @param steps the steps it has buttons for, each as it was when the message said so
     */
    record Standing(String channel, String ts, List<Shown> steps) {
        public Standing {
            steps = List.copyOf(steps);
        }
    }

    /** A step as it was shown. */
    record Shown(String step, long version) {
        /** Returns how the step is shown now. */
        public static Shown of(NextStep step) {
            return new Shown(step.id().value(), step.version());
        }
    }

    /** Notes the message a person got last; the one before it is stale from now on. Returns whether there is one. */
    boolean sent(TeamId team, MemberId member, Standing message);

    /** Returns the message a person got last. */
    Optional<Standing> latest(TeamId team, MemberId member);

    /** Returns the one before it, as long as it still has its buttons. */
    Optional<Standing> stale(TeamId team, MemberId member);

    /** Notes that the stale message has no buttons any more. */
    void tidied(TeamId team, MemberId member);

    /** Notes how the latest message shows its steps now. */
    void shown(TeamId team, MemberId member, Standing message);
}
