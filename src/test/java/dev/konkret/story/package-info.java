/** What people live through with the bot, told through signed HTTP, real Redis and a simulated Slack. */
package dev.konkret.story;
