package dev.konkret.finding;

import dev.konkret.nextstep.NextStep;
import java.util.List;

/**
 * One page of what was found.
 *
 * @param number from 0
 * @param hasMore whether there is another page behind it
 */
public record Page(List<NextStep> steps, int number, boolean hasMore) {

    /** How many steps stand on a page: as many as one screen shows. */
    public static final int SIZE = 10;

    public Page {
        steps = List.copyOf(steps);
    }
}
