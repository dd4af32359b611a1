/** Who and what there is in the simulated Slack: people, conversations, messages, views. */
@NullMarked
package dev.konkret.playground.team;

import org.jspecify.annotations.NullMarked;
