package dev.konkret.intention;

import java.util.function.BiPredicate;

/**
 * An objection to a sighting, for example "this is a guess, not a duty".
 *
 * @param id stable, for example {@code B1}
 * @param label the label it objects to
 * @param cancels true when the sighting is not to be believed
 */
public record Blocker(String id, Label label, BiPredicate<Clause, Sighting> cancels) {}
