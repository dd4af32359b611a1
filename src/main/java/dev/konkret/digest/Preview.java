package dev.konkret.digest;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nudge.Enclosure;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the next digest of a team says about one owner, shown to that owner before anybody else.
 *
 * @param day when the digest comes
 * @param lines what it says; at least one
 * @param steps those of the steps that are still to be done
 * @param named whether it says whose they are, and what
 */
public record Preview(Crew crew, String week, LocalDate day, List<Line> lines, List<NextStep> steps, boolean named)
        implements Enclosure {

    public Preview {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
        if (lines.isEmpty()) throw new IllegalArgumentException("nothing to show of " + crew.id());
    }

    @Override
    public int size() {
        return lines.size();
    }

    /** Returns the steps whose lines are shown. */
    public Set<NextStepId> shown() {
        return lines.stream().map(Line::step).collect(Collectors.toSet());
    }
}
