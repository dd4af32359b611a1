package dev.konkret.intention;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One construction that carries an intent, for example "wir müssten mal …".
 *
 * @param id stable; people mute it and figures are kept under it
 * @param cue the clause must have one of these word classes, otherwise the frame is not tried
 * @param also the clause must have one of these as well; all bits when the cue is enough
 * @param mayHold looks over a message whose words fit before anything is cut or dated; false when the frame is surely not in it
 * @param look returns what was seen, or null
 */
public record Frame(
        String id,
        Label label,
        long cue,
        long also,
        Predicate<Message> mayHold,
        Function<Clause, @Nullable Sighting> look) {
    private static final long ANY = -1;

    /** Makes a frame that needs both classes and nothing else. */
    public Frame(String id, Label label, long cue, long also, Function<Clause, @Nullable Sighting> look) {
        this(id, label, cue, also, message -> true, look);
    }

    /** Makes a frame whose cue is enough when the message {@code mayHold} it. */
    public Frame(
            String id, Label label, long cue, Predicate<Message> mayHold, Function<Clause, @Nullable Sighting> look) {
        this(id, label, cue, ANY, mayHold, look);
    }

    /** Makes a frame whose cue is enough. */
    public Frame(String id, Label label, long cue, Function<Clause, @Nullable Sighting> look) {
        this(id, label, cue, ANY, look);
    }

    /** Returns the same frame with another look. */
    public Frame seeing(Function<Clause, @Nullable Sighting> other) {
        return new Frame(id, label, cue, also, mayHold, other);
    }

    /** Tells whether words of these classes together could make the frame. */
    boolean mayBe(long classes) {
        return (classes & cue) != 0 && (classes & also) != 0;
    }
}
