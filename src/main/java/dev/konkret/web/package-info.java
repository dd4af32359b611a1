/** Everything that knows HTTP: the server, Slack's signature, health and figures. */
@NullMarked
package dev.konkret.web;

import org.jspecify.annotations.NullMarked;
