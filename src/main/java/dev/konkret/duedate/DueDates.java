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
    private static final ZonedDateTime ANY = ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final Predicate<LocalDate> holiday;

    /** @param holiday tells whether a day is a public holiday; the rules about working days ask it */
    public DueDates(Predicate<LocalDate> holiday) {
        this.holiday = holiday;
    }

    /** Returns the due date {@code text} names when it was posted at {@code ref}; empty when it names none. */
    public Optional<DueDate> find(String text, ZonedDateTime ref) {
        return find(Words.of(text), ref);
    }

    /** Returns the due date the message names when it was posted at {@code ref}; empty when it names none. */
    public Optional<DueDate> find(Words words, ZonedDateTime ref) {
        List<Mention> mentions = read(words, new Moment(ref, holiday));
        Mention best = null;
        for (Mention mention : mentions) {
            if (mention.date() != null && (best == null || mention.weight() > best.weight())) best = mention;
        }
        return best == null ? Optional.empty() : dueDate(words, best, mentions);
    }

    /** Returns where calendar expressions stand, in their order, whether or not they name a day still to come. */
    public List<Span> mentions(Words words) {
        List<Span> spans = new ArrayList<>();
        for (Mention mention : read(words, new Moment(ANY, holiday))) {
            spans.add(words.span(mention.first(), mention.end() - 1));
        }
        return spans;
    }

    private static List<Mention> read(Words words, Moment now) {
        Reading best = null;
        List<Mention> found = List.of();
        for (Reading reading : readings(words, now)) {
            if (!found.isEmpty()) break;
            best = reading;
            found = new MentionReader(best).all();
        }
        return found;
    }

    /** Returns the message as each language reads it that sees a cue, the likeliest language first. */
    private static List<Reading> readings(Words words, Moment now) {
        List<Reading> readings = new ArrayList<>(2);
        for (Tongue tongue : TONGUES) {
            Reading reading = new Reading(words, tongue, now);
            boolean first = !readings.isEmpty()
                    && reading.functionWords() > readings.get(0).functionWords();
            if (reading.hasCue()) readings.add(first ? 0 : readings.size(), reading);
        }
        return readings;
    }

    private static Optional<DueDate> dueDate(Words words, Mention best, List<Mention> mentions) {
        LocalDate date = best.date();
        if (date == null) return Optional.empty();
        return Optional.of(new DueDate(
                date, time(best, mentions), words.start(best.first()), words.end(best.end() - 1), best.rule()));
    }

    private static java.time.@Nullable LocalTime time(Mention best, List<Mention> mentions) {
        return best.time();
    }
}
