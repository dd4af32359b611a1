/** Socket Mode: Slack's deliveries over connections the bot opens itself, for places without a public address. */
@NullMarked
package dev.konkret.socket;

import org.jspecify.annotations.NullMarked;
