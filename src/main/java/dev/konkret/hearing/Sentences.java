package dev.konkret.hearing;

import dev.konkret.duedate.DueDate;
import dev.konkret.duedate.DueDates;
import dev.konkret.intention.Intentions;
import dev.konkret.intention.Label;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Understanding;
import dev.konkret.nextstep.NextStep;
import dev.konkret.reading.SlackText;
import dev.konkret.reading.Span;
import dev.konkret.reading.Words;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.WorkingTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What, who and by when, out of the words of somebody who wants to note a step. */
public final class Sentences {
    private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]{1,30})(?:\\|[^>]{0,80})?>");
    /** A name Slack made no mention of: it knows nobody who is called that, or nobody any more. */
    private static final Pattern STRANGER = Pattern.compile("(?U)(?<![\\w@<|.])@\\w[\\w.-]{0,78}\\w");

    private static final Pattern DEADLINE =
            Pattern.compile("(?iu)^(?:bis|spätestens|by|until|till)(?:\\s+(?:zum|am|the))?\\s+");
    /** Asked only when no date was found: a date in the calendar would have been. */
    private static final Pattern NO_DAY = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:bis|by|until|till)(?: zum| am)? (\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})?(?!\\d))");

    private static final DueDates ANY_DAYS = new DueDates(day -> false);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Reminding is what the bot does anyway; what of comes behind it. */
    private static final Pattern REMIND_ME = Pattern.compile(
            "(?iu)^(?:bitte |please )?(?:erinner[et]? mich|remind me)(?: bitte| please)?(?: an| daran,? dass| to| about| of|$) *");

    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.–-]+|[\\s,;:–-]+$");

    private final Intentions intentions;
    private final Clock clock;

    public Sentences(Intentions intentions, Clock clock) {
        this.intentions = intentions;
        this.clock = clock;
    }

    /**
     * What could be read, and what could not be taken; null where nothing was.
     *
     * @param hour of the day it is due on; null when none was named
     */
    public record Draft(
            @Nullable String what,
            @Nullable MemberId owner,
            @Nullable LocalDate due,
            @Nullable LocalTime hour,
            List<Doubt> doubts) {

        /** Without an hour, and nothing that could not be taken. */
        public Draft(@Nullable String what, @Nullable MemberId owner, @Nullable LocalDate due) {
            this(what, owner, due, null, List.of());
        }

        /** Returns what the step is called: a step is due on a day, so an hour that was named stays in its name. */
        public @Nullable String name() {
            String name = hour == null ? what : what + " (" + hour.truncatedTo(ChronoUnit.MINUTES) + ")";
            boolean fits = name != null && name.codePointCount(0, name.length()) <= NextStep.LONGEST_WHAT;
            return what != null && fits ? name : what;
        }

        /** Returns whether a name stands there that nobody has. */
        public boolean namesAStranger() {
            return doubts.stream().anyMatch(doubt -> doubt.kind() == Doubt.Kind.STRANGER);
        }

        /** Returns whether it is more than one step can hold. */
        public boolean isTooLong() {
            return what != null && what.codePointCount(0, what.length()) > NextStep.LONGEST_WHAT;
        }
    }

    /** Reads what was typed behind the command: a mention, a date, and the rest, however long, is what is to be done. */
    public Draft dictated(String text, WorkingTime time) {
        Matcher mention = MENTION.matcher(text);
        MemberId owner = mention.find() ? new MemberId(mention.group(1)) : null;
        // Blanked out letter for letter, so that the offsets of the date stay those of the text.
        StringBuilder rest = new StringBuilder(text);
        List<Doubt> doubts = new ArrayList<>(2);
        if (owner != null) blank(rest, mention.start(), mention.end());
        else stranger(rest).ifPresent(doubts::add);
        Optional<DueDate> due = find(rest.toString(), time);
        due.ifPresentOrElse(
                d -> blank(rest, d.start(), d.end()), () -> deadline(rest).ifPresent(doubts::add));
        String what = EDGES.matcher(oneLine(rest.toString())).replaceAll("");
        what = REMIND_ME.matcher(what).replaceFirst("");
        return new Draft(
                what.isBlank() ? null : what,
                owner,
                due.map(DueDate::date).orElse(null),
                due.map(DueDate::time).orElse(null),
                List.copyOf(doubts));
    }

    private static Optional<Doubt> stranger(StringBuilder rest) {
        Matcher name = STRANGER.matcher(rest);
        return name.find()
                ? Optional.of(cutOut(rest, Doubt.Kind.STRANGER, name.group(), name.start(), name.end()))
                : Optional.empty();
    }

    /** Of a text that names no day to come: the deadline in it that is over, or never will be. */
    private static Optional<Doubt> deadline(StringBuilder rest) {
        String text = rest.toString();
        Words read = Words.of(text);
        List<Span> missing = ANY_DAYS.missing(read);
        for (Span span : ANY_DAYS.mentions(read)) {
            String words = text.substring(span.start(), span.end());
            Matcher by = DEADLINE.matcher(words);
            if (by.find()) {
                String day = words.substring(by.end());
                Doubt.Kind kind = missing.contains(span) ? Doubt.Kind.NO_DAY : Doubt.Kind.PAST_DAY;
                return Optional.of(cutOut(rest, kind, day, span.start(), span.end()));
            }
        }
        Matcher none = NO_DAY.matcher(text);
        return none.find()
                ? Optional.of(cutOut(rest, Doubt.Kind.NO_DAY, none.group(1), none.start(), none.end()))
                : Optional.empty();
    }

    private static Doubt cutOut(StringBuilder rest, Doubt.Kind kind, String words, int start, int end) {
        blank(rest, start, end);
        return new Doubt(kind, SlackText.plain(words));
    }

    /** Reads a message somebody points at: the phrase that was heard in it, else its beginning. */
    public Draft pointedAt(String text, MemberId author, WorkingTime time) {
        Understanding understood = intentions.understand(Words.of(text));
        String heard = understood.label() == Label.NONE ? null : understood.phrase();
        String what = heard == null ? oneLine(text) : SlackText.plain(heard);
        return new Draft(
                what.isBlank() ? null : cut(what, NextStep.LONGEST_WHAT),
                understood.owner() == null ? null : member(understood.owner(), author),
                due(understood.dateText() == null ? text : understood.dateText(), time));
    }

    /** Returns the day the text names; null when it names none. */
    public @Nullable LocalDate due(String text, WorkingTime time) {
        return find(text, time).map(DueDate::date).orElse(null);
    }

    /** Returns the day something moves to, "morgen" of "heute nicht, morgen"; null when no day is named that is not denied. */
    public @Nullable LocalDate newDay(String text, WorkingTime time) {
        return due(PlainPhrases.undenied(text, part -> due(part, time) != null), time);
    }

    /** Returns whether the text names a day at all, be it past or to come. */
    public boolean mentionsADay(String text) {
        Words words = Words.of(text);
        return ANY_DAYS.mentions(words).size() > ANY_DAYS.missing(words).size();
    }

    /** In the person's zone, and with the holidays of their region. */
    private Optional<DueDate> find(String text, WorkingTime time) {
        return new DueDates(time.holiday()).find(text, clock.instant().atZone(time.zone()));
    }

    /** Returns the person meant; null when only Slack could tell, as with bare names and groups. */
    static @Nullable MemberId member(Owner owner, MemberId author) {
        if (owner instanceof Owner.Speaker) return author;
        if (!(owner instanceof Owner.Mentioned mentioned)) return null;
        Matcher mention = MENTION.matcher(mentioned.mention());
        return mention.matches() ? new MemberId(mention.group(1)) : null;
    }

    /** Returns the text, shortened with an ellipsis to at most {@code longest} characters. */
    static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) return text;
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private static String oneLine(String delivered) {
        return BLANKS.matcher(SlackText.plain(delivered)).replaceAll(" ").strip();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) text.setCharAt(i, ' ');
    }
}
