/** Everything that knows Slack. */
@NullMarked
package dev.konkret.slack;

import org.jspecify.annotations.NullMarked;
