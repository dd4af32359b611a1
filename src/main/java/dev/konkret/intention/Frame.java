package dev.konkret.intention;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One construction that carries an intent, for example "wir müssten mal …".
 *
 * @param id stable; people mute it and figures are kept under it
 * @param cue the clause must have one of these word classes, otherwise the frame is not tried
 * @param also the clause must have one of these as well; all bits when the cue is enough
 * @param look returns what was seen, or null
 */
public record Frame(String id, Label label, long cue, long also, Function<Clause, @Nullable Sighting> look) {
    /** Makes a frame whose cue is enough. */
    public Frame(String id, Label label, long cue, Function<Clause, @Nullable Sighting> look) {
        this(id, label, cue, -1, look);
    }

    /** Tells whether words of these classes together could make the frame. */
    boolean mayBe(long classes) {
        return (classes & cue) != 0 && (classes & also) != 0;
    }
}
