package dev.konkret.finding;

import dev.konkret.nextstep.NextStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of what was found, for programs that read on.
 *
 * @param next where to read on; null when that was all
 */
public record Slice(List<NextStep> steps, @Nullable Cursor next) {
    public Slice {
        steps = List.copyOf(steps);
    }
}
