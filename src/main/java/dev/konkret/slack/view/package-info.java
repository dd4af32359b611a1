/** What people see in Slack: pure functions from the domain to Block Kit JSON, and back from filled-in forms. */
@NullMarked
package dev.konkret.slack.view;

import org.jspecify.annotations.NullMarked;
