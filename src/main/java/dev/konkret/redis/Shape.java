package dev.konkret.redis;

import dev.konkret.ledger.Line;
import java.util.function.Consumer;

/** How what stands under a key, or under many keys of a kind, becomes lines of an export, and lines become commands. */
interface Shape {

    /** Hands out the lines of one key. */
    void show(String kind, String id, Stored stored, Consumer<Line> out);

    /**
     * Adds the commands that write the line.
     *
     * @param key what the key of the kind begins with; where many keys are of a kind, the id follows
     * @throws Unfit when the line cannot be taken in
     */
    void write(Keys keys, String key, Line line, Writes to);
}
