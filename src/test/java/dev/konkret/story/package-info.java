/** The bot's stories, told as people live them: everything goes through the simulated Slack. */
@NullMarked
package dev.konkret.story;

import org.jspecify.annotations.NullMarked;
