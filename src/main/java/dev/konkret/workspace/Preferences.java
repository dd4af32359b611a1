package dev.konkret.workspace;

import dev.konkret.text.Language;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one person has chosen for themselves. Null means: as Slack or the workspace says.
 *
 * @param neverAsk the person wants no questions about what they write
 * @param mutedFrames ids of the frames this person does not want to be asked about
 * @param absence when the person is away, past or to come; null when they said nothing
 * @param restUntil last day on which the person wants no questions about what they write; null when they said nothing
 */
public record Preferences(
        @Nullable Language language,
        @Nullable WorkingHours hours,
        @Nullable Region region,
        boolean neverAsk,
        Set<String> mutedFrames,
        @Nullable Absence absence,
        @Nullable LocalDate restUntil) {

    /** Somebody who has chosen nothing. */
    public static final Preferences NONE = new Preferences(null, null, null, false, Set.of());

    public Preferences {
        mutedFrames = Set.copyOf(mutedFrames);
    }

    /** Somebody who has said nothing about being away. */
    public Preferences(
            @Nullable Language language,
            @Nullable WorkingHours hours,
            @Nullable Region region,
            boolean neverAsk,
            Set<String> mutedFrames) {
        this(language, hours, region, neverAsk, mutedFrames, null, null);
    }

    /** Returns these preferences with questions switched off or on again. */
    public Preferences withNeverAsk(boolean never) {
        return new Preferences(language, hours, region, never, mutedFrames, absence, restUntil);
    }

    /** Returns these preferences with exactly {@code frames} muted. */
    public Preferences withMutedFrames(Set<String> frames) {
        return new Preferences(language, hours, region, neverAsk, frames, absence, restUntil);
    }

    /** Returns these preferences with another language, other hours and another region. */
    public Preferences with(@Nullable Language tongue, @Nullable WorkingHours window, @Nullable Region place) {
        return new Preferences(tongue, window, place, neverAsk, mutedFrames, absence, restUntil);
    }

    /** Returns these preferences with another absence, or none. */
    public Preferences withAbsence(@Nullable Absence away) {
        return new Preferences(language, hours, region, neverAsk, mutedFrames, away, restUntil);
    }

    /** Returns these preferences with no questions up to and on that day; null for questions as ever. */
    public Preferences withRestUntil(@Nullable LocalDate day) {
        return new Preferences(language, hours, region, neverAsk, mutedFrames, absence, day);
    }

    /** Returns whether the person wants no questions about what they write on {@code day}. */
    public boolean restsOn(LocalDate day) {
        return restUntil != null && !day.isAfter(restUntil);
    }
}
