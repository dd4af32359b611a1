package dev.konkret.workspace;

import dev.konkret.text.Language;
import java.time.ZoneId;
import java.util.Set;

/**
 * What holds for a whole workspace where a person has chosen nothing else.
 *
 * @param zone in which a round is planned, and that of people whose own Slack does not tell
 * @param language what is written in channels, and to people whose own Slack does not tell
 * @param promptsPerThread questions asked in one thread, at most, 1 or more
 * @param promptsPerChannelAndDay questions asked in one channel and day, at most, 1 or more
 * @param hoursBetweenPrompts hours until the same author is asked again, 0 or more
 * @param mutedFrames ids of the frames nobody in this workspace is asked about
 */
public record WorkspaceSettings(
        ZoneId zone,
        Language language,
        Region region,
        WorkingHours hours,
        int promptsPerThread,
        int promptsPerChannelAndDay,
        int hoursBetweenPrompts,
        Set<String> mutedFrames) {
    public WorkspaceSettings {
        mutedFrames = Set.copyOf(mutedFrames);
        if (promptsPerThread < 1 || promptsPerChannelAndDay < 1 || hoursBetweenPrompts < 0) {
            throw new IllegalArgumentException("the budget of questions must allow at least one");
        }
    }

    /** Returns the settings a workspace begins with. */
    public static WorkspaceSettings initial(ZoneId zone, Language language, Region region) {
        return new WorkspaceSettings(zone, language, region, WorkingHours.USUAL, 1, 3, 4, Set.of());
    }

    /** Returns the same with other things for everybody who has none of their own. */
    public WorkspaceSettings withUsual(Language language, ZoneId zone, Region region, WorkingHours hours) {
        return new WorkspaceSettings(
                zone,
                language,
                region,
                hours,
                promptsPerThread,
                promptsPerChannelAndDay,
                hoursBetweenPrompts,
                mutedFrames);
    }

    /** Returns the same with another budget of questions. */
    public WorkspaceSettings withBudget(int perThread, int perChannelAndDay, int hoursBetween) {
        return new WorkspaceSettings(
                zone, language, region, hours, perThread, perChannelAndDay, hoursBetween, mutedFrames);
    }

    /** Returns the same with other frames switched off. */
    public WorkspaceSettings withMutedFrames(Set<String> frames) {
        return new WorkspaceSettings(
                zone, language, region, hours, promptsPerThread, promptsPerChannelAndDay, hoursBetweenPrompts, frames);
    }
}
