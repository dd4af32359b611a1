package dev.konkret.redis;

import dev.konkret.nextstep.StepEvent;
import dev.konkret.workspace.MemberId;
import java.time.Instant;

/** One line of history as it is written: {@code kind|by|at, ms in base 36|other|due, yyyymmdd|words}, empty where there is nothing. */
final class EventLine {
    private static final int PARTS = 6;

    private EventLine() {}

    static String write(StepEvent event) {
        return event.kind().name()
                + "|" + event.by().value()
                + "|" + Long.toString(event.at().toEpochMilli(), Character.MAX_RADIX)
                + "|" + (event.other() == null ? "" : event.other().value())
                + "|" + (event.due() == null ? "" : Fields.write(event.due()))
                + "|" + (event.words() == null ? "" : event.words());
    }

    static StepEvent read(String line) {
        String[] parts = line.split("\\|", PARTS);
        return new StepEvent(
                StepEvent.Kind.valueOf(parts[0]),
                new MemberId(parts[1]),
                Instant.ofEpochMilli(Long.parseLong(parts[2], Character.MAX_RADIX)),
                parts[3].isEmpty() ? null : new MemberId(parts[3]),
                parts[4].isEmpty() ? null : Fields.readDay(parts[4]),
                parts[5].isEmpty() ? null : parts[5]);
    }
}
