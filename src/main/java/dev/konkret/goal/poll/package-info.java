/** The buy-in poll: whether the people concerned carry a goal, counted so that anonymous means anonymous. */
@NullMarked
package dev.konkret.goal.poll;

import org.jspecify.annotations.NullMarked;
