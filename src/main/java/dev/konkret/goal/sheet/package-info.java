/** A goal with everything around it, gathered for one reader. */
@NullMarked
package dev.konkret.goal.sheet;

import org.jspecify.annotations.NullMarked;
