/** The methods of Slack's Web API that the simulated Slack knows. */
@NullMarked
package dev.konkret.playground.api;

import org.jspecify.annotations.NullMarked;
