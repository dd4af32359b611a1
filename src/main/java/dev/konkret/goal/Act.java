package dev.konkret.goal;

import dev.konkret.workspace.MemberId;
import java.time.Instant;

/**
 * Who does something with a goal, and when.
 *
 * @param by the bot itself when time did it
 */
public record Act(MemberId by, Instant at) {}
