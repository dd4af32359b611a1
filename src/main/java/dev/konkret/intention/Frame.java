package dev.konkret.intention;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One construction that carries an intent, for example "wir müssten mal …".
 *
 * @param id stable; people mute it and figures are kept under it
 * @param cue the clause must have one of these word classes, otherwise the frame is not tried
 * @param look returns what was seen, or null
 */
public record Frame(String id, Label label, long cue, Function<Clause, @Nullable Sighting> look) {}
