/** The commands that work without Slack: understand and the like. */
@NullMarked
package dev.konkret.cli;

import org.jspecify.annotations.NullMarked;
