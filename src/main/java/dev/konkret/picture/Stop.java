package dev.konkret.picture;

import dev.konkret.goal.outline.Layer;
import java.time.LocalDate;

/**
 * A layer of the backward plan on the timeline.
 *
 * @param words what must be true by then
 */
public record Stop(String words, LocalDate by, Mark mark) {

    /** How it stands. */
    public enum Mark {
        DONE,
        OPEN,
        /** Its day has passed and it is not done. */
        LATE
    }

    /**
     * Returns the layer as it stands today.
     *
     * @param done whether what was made of it is done
     */
    public static Stop of(Layer layer, boolean done, LocalDate today) {
        Mark open = layer.by().isBefore(today) ? Mark.LATE : Mark.OPEN;
        return new Stop(layer.before(), layer.by(), done ? Mark.DONE : open);
    }
}
