package dev.konkret.redis;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.workspace.MemberId;

/**
 * One line of history as it is written: {@code kind|by|at|other|due, yyyymmdd|words}, empty where there is nothing.
 *
 * <p>Nobody in {@code by} is who proposed the step, and {@code at} is how long after that it was, milliseconds in base 36.
 */
final class EventLine {
    private static final int PARTS = 6;

    private EventLine() {}

    static String write(StepEvent event, NextStep step) {
        long after = event.at().toEpochMilli() - step.proposedAt().toEpochMilli();
        return event.kind().name()
                + "|" + (event.by().equals(step.proposedBy()) ? "" : event.by().value())
                + "|" + Long.toString(after, Character.MAX_RADIX)
                + "|" + (event.other() == null ? "" : event.other().value())
                + "|" + (event.due() == null ? "" : Fields.write(event.due()))
                + "|" + (event.words() == null ? "" : event.words());
    }

    /** @param step fields of the step, of which who proposed it and when never change */
    static StepEvent read(String line, Fields step) {
        String[] parts = line.split("\\|", PARTS);
        return new StepEvent(
                StepEvent.Kind.valueOf(parts[0]),
                parts[1].isEmpty() ? step.member("b") : new MemberId(parts[1]),
                step.instant("p").plusMillis(Long.parseLong(parts[2], Character.MAX_RADIX)),
                parts[3].isEmpty() ? null : new MemberId(parts[3]),
                parts[4].isEmpty() ? null : Fields.readDay(parts[4]),
                parts[5].isEmpty() ? null : parts[5]);
    }
}
