/** The figures of a team: pure functions of what happened to its steps; never about a person. */
@NullMarked
package dev.konkret.digest.figures;

import org.jspecify.annotations.NullMarked;
