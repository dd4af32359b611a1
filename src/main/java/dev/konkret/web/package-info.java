/** Everything that knows HTTP: the server, Slack's signature, health and figures, goal pages and files, the API, and calls to webhooks. */
@NullMarked
package dev.konkret.web;

import org.jspecify.annotations.NullMarked;
