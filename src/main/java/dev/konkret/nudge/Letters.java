package dev.konkret.nudge;

import dev.konkret.nextstep.NextStep;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Optional;

/**
 * Remembers where messages to a person stand that have buttons: the last daily ones, and those about one thing. So buttons nobody
 * should press any more can be taken away.
 */
public interface Letters {

    /**
     * A daily message.
     *
     * @param steps the steps it has buttons for, each as it was when the message said so
     */
    record Standing(String channel, String ts, List<Shown> steps) {
        public Standing {
            steps = List.copyOf(steps);
        }
    }

    /** A message about one thing. */
    record Single(String channel, String ts, Shown shown) {}

    /** A thing as it was shown; {@code what} is a step's id, or another name of whoever has it follow. */
    record Shown(String what, long version) {
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

    /** Notes a message about one thing, or how it shows that now; it follows what becomes of it. */
    void follow(TeamId team, MemberId member, Single message);

    /** Returns the messages about one thing that follow it, the latest first. */
    List<Single> following(TeamId team, MemberId member);

    /** Notes that the message follows nothing any more. */
    void letGo(TeamId team, MemberId member, Single message);
}
