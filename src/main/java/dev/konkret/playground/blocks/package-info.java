/** What Slack accepts as blocks and views, and the words in which it refuses the rest. */
@NullMarked
package dev.konkret.playground.blocks;

import org.jspecify.annotations.NullMarked;
