/** Installing the bot in many workspaces, by Slack's OAuth, and keeping their tokens good. */
@NullMarked
package dev.konkret.slack.install;

import org.jspecify.annotations.NullMarked;
