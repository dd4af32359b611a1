package dev.konkret.duedate;

import dev.konkret.reading.Span;
import dev.konkret.reading.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the due date a message names, in German and English, whichever it is. Immutable and safe for use by several
 * threads; takes time linear in the length of the message and never fails, whatever the message holds.
 */
public final class DueDates {
    private static final List<Tongue> TONGUES = List.of(German.TONGUE, English.TONGUE);
    private static final Glance GLANCE = new Glance(TONGUES);
    private static final ZonedDateTime ANY = ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final Predicate<LocalDate> holiday;
    private final List<Tongue> tongues;
    private final Glance glance;

    /** @param holiday tells whether a day is a public holiday; the rules about working days ask it */
    public DueDates(Predicate<LocalDate> holiday) {
        this(holiday, TONGUES, GLANCE);
        // Loads what the first message would otherwise have to wait for.
        find("bis Freitag um 14 Uhr, spätestens am 3.12.", ANY);
        find("by Friday at 2pm, the day after tomorrow at the latest", ANY);
    }

    /** Reads the given languages; where a message fits two equally well, the earlier one counts. */
    DueDates(Predicate<LocalDate> holiday, List<Tongue> tongues) {
        this(holiday, tongues, new Glance(tongues));
    }

    private DueDates(Predicate<LocalDate> holiday, List<Tongue> tongues, Glance glance) {
        this.holiday = holiday;
        this.tongues = tongues;
        this.glance = glance;
    }

    /** Returns the due date {@code text} names when it was posted at {@code ref}; empty when it names none. */
    public Optional<DueDate> find(String text, ZonedDateTime ref) {
        return find(Words.of(text), ref);
    }

    /** Returns the due date the message names when it was posted at {@code ref}; empty when it names none. */
    public Optional<DueDate> find(Words words, ZonedDateTime ref) {
        Found found = read(words, ref);
        Mention best = found == null ? null : Choice.among(found.mentions, found.reading);
        LocalDate date = best == null ? null : best.date();
        if (best == null || date == null) return Optional.empty();
        int end = words.end(best.end() - 1);
        return Optional.of(new DueDate(date, best.time(), words.start(best.first()), end, best.rule()));
    }

    /** Returns where calendar expressions stand, in their order, whether or not they name a day still to come. */
    public List<Span> mentions(Words words) {
        return mentions(words, mention -> true);
    }

    /** Returns those of the {@link #mentions} that name a day the calendar does not have, such as the 31st of February. */
    public List<Span> missing(Words words) {
        return mentions(words, mention -> mention.rule().equals(Dates.MISSING));
    }

    private List<Span> mentions(Words words, Predicate<Mention> like) {
        Found found = read(words, ANY);
        if (found == null) return List.of();
        List<Span> spans = new ArrayList<>();
        for (Mention mention : found.mentions)
            if (like.test(mention)) spans.add(words.span(mention.first(), mention.end() - 1));
        return spans;
    }

    /** The mentions of a message in the language that was understood. */
    private record Found(Reading reading, List<Mention> mentions) {}

    private @Nullable Found read(Words words, ZonedDateTime ref) {
        int promising = glance.promising(words);
        if (promising == 0) return null;
        List<Reading> readings = readings(words, promising, new Moment(ref, holiday));
        for (Reading reading : readings) {
            // What the likelier language refused must not come back as a bare figure.
            boolean refused = readings.get(0).likeliness() > 0 && !reading.hasWordCue();
            if (reading != readings.get(0) && refused) continue;
            List<Mention> mentions = new MentionReader(reading).all();
            if (!mentions.isEmpty()) return new Found(reading, mentions);
        }
        return null;
    }

    /** Returns the message as each promising language reads it that sees a cue, the likeliest language first. */
    private List<Reading> readings(Words words, int promising, Moment now) {
        List<Reading> readings = new ArrayList<>(2);
        for (int n = 0; n < tongues.size(); n++) {
            if ((promising & 1 << n) == 0) continue;
            Reading reading = new Reading(words, tongues.get(n), now);
            boolean first = !readings.isEmpty()
                    && reading.likeliness() > readings.get(0).likeliness();
            if (reading.hasCue()) readings.add(first ? 0 : readings.size(), reading);
        }
        return readings;
    }
}
