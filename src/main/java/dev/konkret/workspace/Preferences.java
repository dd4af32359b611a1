package dev.konkret.workspace;

import dev.konkret.text.Language;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one person has chosen for themselves. Null means: as Slack or the workspace says.
 *
 * @param neverAsk the person wants no questions about what they write
 * @param mutedFrames ids of the frames this person does not want to be asked about
 */
public record Preferences(
        @Nullable Language language,
        @Nullable WorkingHours hours,
        @Nullable Region region,
        boolean neverAsk,
        Set<String> mutedFrames) {

    /** Somebody who has chosen nothing. */
    public static final Preferences NONE = new Preferences(null, null, null, false, Set.of());

    public Preferences {
        mutedFrames = Set.copyOf(mutedFrames);
    }

    /** Returns these preferences with questions switched off or on again. */
    public Preferences withNeverAsk(boolean never) {
        return new Preferences(language, hours, region, never, mutedFrames);
    }

    /** Returns these preferences with exactly {@code frames} muted. */
    public Preferences withMutedFrames(Set<String> frames) {
        return new Preferences(language, hours, region, neverAsk, frames);
    }
}
