/** What German knows about intent: word classes, frames, blockers and slots. */
@NullMarked
package dev.konkret.intention.german;

import org.jspecify.annotations.NullMarked;
