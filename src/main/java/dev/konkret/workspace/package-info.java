/** Who is there and when they work: team, member, channel, preferences, working time and holidays. */
@NullMarked
package dev.konkret.workspace;

import org.jspecify.annotations.NullMarked;
