/** The goal imagined from its celebration: written down, versioned, accepted or not, lived, reached or honestly given up. */
@NullMarked
package dev.konkret.goal;

import org.jspecify.annotations.NullMarked;
