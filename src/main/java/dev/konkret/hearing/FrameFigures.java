package dev.konkret.hearing;

/**
 * How often the questions of one frame were worth it.
 *
 * @param asked questions asked
 * @param taken questions that became a step
 * @param dismissed questions answered with "no intention"
 */
public record FrameFigures(long asked, long taken, long dismissed) {}
