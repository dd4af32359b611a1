package dev.konkret.cli;

import dev.konkret.duedate.DueDate;
import dev.konkret.duedate.DueDates;
import dev.konkret.intention.Intentions;
import dev.konkret.intention.Label;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Understanding;
import dev.konkret.reading.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Understands the messages of an export one by one. */
final class ScanMessages {
    private final Intentions intentions = new Intentions();
    private final DueDates dueDates;
    private final ScanNames names;
    private final ZoneId zone;

    ScanMessages(DueDates dueDates, ScanNames names, ZoneId zone) {
        this.dueDates = dueDates;
        this.names = names;
        this.zone = zone;
    }

    /** Tells whether a person wrote the message; joins, bots and other notices are not heard. */
    static boolean isHeard(JsonNode message) {
        String subtype = ScanNames.text(message, "subtype");
        boolean person = subtype.isEmpty() || subtype.equals("thread_broadcast") || subtype.equals("me_message");
        return person
                && !message.has("bot_id")
                && !ScanNames.text(message, "text").isBlank();
    }

    /** Returns what the message means, null when it has no readable time stamp. */
    @Nullable
    ScanFinding read(String channel, JsonNode message) {
        ZonedDateTime at = time(ScanNames.text(message, "ts"));
        if (at == null) return null;
        String text = ScanNames.text(message, "text");
        Words words = Words.of(text);
        Understanding understanding = intentions.understand(words);
        Optional<DueDate> due = understanding.label() == Label.NONE ? Optional.empty() : dueDates.find(words, at);
        Owner owner = understanding.owner();
        String phrase = understanding.phrase();
        return new ScanFinding(
                channel,
                at,
                names.author(ScanNames.text(message, "user")),
                understanding.label(),
                names.readable(text),
                phrase == null ? null : names.readable(phrase),
                owner == null ? null : names.readable(owner.asWritten()),
                due.map(DueDate::date).orElse(null),
                due.map(DueDate::time).orElse(null));
    }

    private @Nullable ZonedDateTime time(String stamp) {
        int point = stamp.indexOf('.');
        try {
            return Instant.ofEpochSecond(Long.parseLong(point < 0 ? stamp : stamp.substring(0, point)))
                    .atZone(zone);
        } catch (NumberFormatException | DateTimeException e) {
            // A message without a time has no day its dates could count from.
            return null;
        }
    }
}
