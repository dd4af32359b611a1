/** What a team's managers get to read once a week, what everybody else gets to read of it, and the figures of a team. */
@NullMarked
package dev.konkret.digest;

import org.jspecify.annotations.NullMarked;
