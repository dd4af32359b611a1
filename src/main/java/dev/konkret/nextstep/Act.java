package dev.konkret.nextstep;

import dev.konkret.workspace.MemberId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who does something with a step, and when.
 *
 * @param today the day it is for that person
 */
public record Act(MemberId by, Instant at, LocalDate today) {}
