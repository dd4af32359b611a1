package dev.konkret.intention;

import java.util.function.BiPredicate;

/**
 * An objection to a sighting, for example "this is a guess, not a duty".
 *
 * @param label the label it objects to
 * @param cancels true when the sighting is not to be believed
 * @param fired what is said when it cancels
 * @param passed what is said when it does not
 */
public record Blocker(Label label, BiPredicate<Clause, Sighting> cancels, Why.Objection fired, Why.Objection passed) {
    /** Makes an objection; {@code id} is stable, for example {@code B1}. */
    public Blocker(String id, Label label, BiPredicate<Clause, Sighting> cancels) {
        this(label, cancels, new Why.Objection(id, true), new Why.Objection(id, false));
    }
}
