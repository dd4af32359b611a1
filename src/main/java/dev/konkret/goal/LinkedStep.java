package dev.konkret.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a goal needs to know of a next step.
 *
 * @param goal the goal it serves; null when none
 * @param live somebody has said yes to it and it is not closed
 * @param liveUntil the last day it was live: today while it is, else the day it was closed or came back; null when
 *     nobody ever said yes
 */
public record LinkedStep(
        @Nullable GoalId goal, boolean live, @Nullable LocalDate liveUntil) {}
