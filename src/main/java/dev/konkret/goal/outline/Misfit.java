package dev.konkret.goal.outline;

/** A layer whose day does not work out. */
public record Misfit(Layer layer, Why why) {

    /** What is wrong with the day. */
    public enum Why {
        /** It would have had to be true before today. */
        BEFORE_TODAY,
        /** Its day has passed, and nobody was asked to see to it; there are working days enough for another one. */
        OVERDUE,
        /** It has no working day of its own before the layer that builds on it. */
        NO_ROOM
    }
}
