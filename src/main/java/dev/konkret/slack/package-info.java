/** Everything that knows Slack: its Web API, its deliveries, its people. */
@NullMarked
package dev.konkret.slack;

import org.jspecify.annotations.NullMarked;
