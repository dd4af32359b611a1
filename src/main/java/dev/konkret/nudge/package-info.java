/** When to remind whom of what. */
@NullMarked
package dev.konkret.nudge;

import org.jspecify.annotations.NullMarked;
