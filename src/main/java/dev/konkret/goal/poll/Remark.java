package dev.konkret.goal.poll;

import dev.konkret.workspace.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A reason somebody gave.
 *
 * @param by null in an anonymous poll
 */
public record Remark(Stance stance, String words, @Nullable MemberId by) {}
