package dev.konkret.goal.poll;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalOutcome;

/** What came of asking the people concerned. */
public sealed interface Asked {

    /** They are being asked. */
    record Open(Goal goal, Poll poll) implements Asked {}

    /** The goal cannot be voted on now. */
    record NotNow(GoalOutcome why) implements Asked {}

    /** The groups have no people (any more). */
    record NobodyThere() implements Asked {}

    /** The bot may not see who belongs to a group. */
    record PeopleHidden() implements Asked {}

    /** An anonymous poll needs at least {@link AnonymousBox#CROWD} people to hide each other. */
    record TooFewToHide(int people) implements Asked {}
}
