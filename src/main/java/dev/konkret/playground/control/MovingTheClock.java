package dev.konkret.playground.control;

import dev.konkret.playground.team.Json;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code {"advance":"P1DT2H"}} or {@code {"to":"2026-11-27T09:00:00+01:00"}}. A day has 23 or 25 hours when it does. */
final class MovingTheClock {
    private final ClockControl clock;

    MovingTheClock(ClockControl clock) {
        this.clock = clock;
    }

    ObjectNode move(ObjectNode body) {
        Instant target = target(body);
        if (target == null) return Json.refused("invalid_time");
        String error = clock.moveTo(target);
        ObjectNode answer = error == null ? Json.ok() : Json.refused(error);
        return answer.put(
                "now", clock.now().atZone(clock.zone()).toOffsetDateTime().toString());
    }

    private @Nullable Instant target(ObjectNode body) {
        try {
            String to = Json.text(body, "to");
            if (!to.isEmpty()) return OffsetDateTime.parse(to).toInstant();
            String advance = Json.text(body, "advance");
            return advance.startsWith("P") ? advanced(advance) : null;
        } catch (DateTimeException | ArithmeticException notTime) {
            return null;
        }
    }

    /** Adds days by the calendar of the zone and hours by the clock. */
    private Instant advanced(String advance) {
        int time = advance.indexOf('T');
        String date = time < 0 ? advance : advance.substring(0, time);
        ZonedDateTime now = clock.now().atZone(clock.zone());
        if (date.length() > 1) now = now.plus(Period.parse(date));
        return time < 0 ? now.toInstant() : now.toInstant().plus(Duration.parse("P" + advance.substring(time)));
    }
}
