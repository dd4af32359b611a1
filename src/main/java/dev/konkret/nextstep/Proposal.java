package dev.konkret.nextstep;

import dev.konkret.goal.GoalId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.TeamId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step somebody writes down.
 *
 * @param id the same for every attempt to write down the same thing, so that a second press changes nothing
 * @param by who writes it down
 * @param owner who shall do it; becomes the owner at once when it is {@code by}, else after a yes
 * @param goal the goal it serves; null when none
 */
public record Proposal(
        NextStepId id,
        TeamId team,
        String what,
        @Nullable Place saidIn,
        MemberId by,
        MemberId owner,
        LocalDate due,
        @Nullable String firstAction,
        @Nullable GoalId goal) {

    /** A step that serves no goal. */
    public Proposal(
            NextStepId id,
            TeamId team,
            String what,
            @Nullable Place saidIn,
            MemberId by,
            MemberId owner,
            LocalDate due,
            @Nullable String firstAction) {
        this(id, team, what, saidIn, by, owner, due, firstAction, null);
    }
}
