/** What English knows about intent: word classes, frames, blockers and slots. */
@NullMarked
package dev.konkret.intention.english;

import org.jspecify.annotations.NullMarked;
