package dev.konkret.goal;

import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed into the goal form and not sent off, however incomplete.
 *
 * @param goal the goal it will become or change; there is one draft for a person and goal
 * @param basedOn number of the text version it changes; 0 for a new goal
 * @param channel where the goal will live; null while none is chosen
 * @param words may be empty, like everything typed
 * @param date null while none is chosen
 */
public record GoalDraft(
        TeamId team,
        MemberId by,
        GoalId goal,
        int basedOn,
        @Nullable ChannelId channel,
        Celebration celebration,
        String words,
        String measure,
        @Nullable LocalDate date,
        List<Group> groups) {
    public GoalDraft {
        groups = List.copyOf(groups);
    }

    /** Returns an empty sheet for a new goal. */
    public static GoalDraft blank(TeamId team, MemberId by, GoalId goal, @Nullable ChannelId channel) {
        return new GoalDraft(team, by, goal, 0, channel, Celebration.BLANK, "", "", null, List.of());
    }

    /** Returns a sheet to rewrite {@code goal} on. */
    public static GoalDraft of(Goal goal, MemberId by) {
        GoalText text = goal.text().text();
        return new GoalDraft(
                goal.team(),
                by,
                goal.id(),
                goal.text().number(),
                goal.channel(),
                goal.celebration(),
                text.words(),
                text.measure(),
                text.date(),
                goal.groups());
    }

    /** Returns the text as typed so far. */
    public GoalText text() {
        return new GoalText(words, measure, date);
    }
}
