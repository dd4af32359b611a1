package dev.konkret.intention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the bot thinks what it thinks.
 *
 * @param frame stable id of the construction, for example {@code V1}; null when none was found. With the label
 *     {@link Label#NONE} it names a construction that was found and then cancelled by a blocker
 * @param words the words that gave it away, letter for letter, in their order
 * @param blockers the objections that were looked at
 */
public record Why(@Nullable String frame, List<String> words, List<Objection> blockers) {
    static final Why NOTHING = new Why(null, List.of(), List.of());

    public Why {
        words = List.copyOf(words);
        blockers = List.copyOf(blockers);
    }

    /**
     * One objection that was looked at.
     *
     * @param blocker stable id, for example {@code B1}
     * @param fired whether it cancelled the construction
     */
    public record Objection(String blocker, boolean fired) {}
}
