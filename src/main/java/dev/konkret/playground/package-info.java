/** The simulated Slack: one team in memory behind Slack's own HTTP interface, a movable clock and a page to watch it. */
@NullMarked
package dev.konkret.playground;

import org.jspecify.annotations.NullMarked;
