/** What the simulated Slack sends to the bot, signed as Slack signs it. */
@NullMarked
package dev.konkret.playground.delivery;

import org.jspecify.annotations.NullMarked;
