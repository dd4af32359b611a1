package dev.konkret.goal;

import dev.konkret.workspace.MemberId;
import java.time.Instant;

/**
 * A goal's text as it was from some moment on.
 *
 * @param number counted from 1; polls are bound to it
 */
public record TextVersion(int number, GoalText text, MemberId by, Instant at) {}
