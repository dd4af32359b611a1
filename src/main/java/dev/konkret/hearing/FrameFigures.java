package dev.konkret.hearing;

/**
 * How often the questions of one frame were worth it.
 *
 * @param asked questions asked
 * @param taken questions that became a step
 */
public record FrameFigures(long asked, long taken) {

    /** So many questions must have been asked before anything is concluded from what became of them. */
    public static final int ENOUGH = 25;

    /** Below this share of questions that became a step, in percent, a frame disturbs more than it helps. */
    private static final int WORTH_IT = 40;

    /** Tells whether the frame was asked often enough and too rarely became a step: it should be switched off. */
    public boolean disturbs() {
        return asked >= ENOUGH && taken * 100 < asked * WORTH_IT;
    }
}
