/** What people write and press in Slack: payload, command, result, answer. */
@NullMarked
package dev.konkret.slack.listen;

import org.jspecify.annotations.NullMarked;
