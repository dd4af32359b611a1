/** What a person, or a test in the place of one, can do in the simulated Slack. */
@NullMarked
package dev.konkret.playground.control;

import org.jspecify.annotations.NullMarked;
