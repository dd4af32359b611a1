package dev.konkret.hearing;

import dev.konkret.duedate.DueDate;
import dev.konkret.duedate.DueDates;
import dev.konkret.intention.Intentions;
import dev.konkret.intention.Label;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Understanding;
import dev.konkret.nextstep.NextStep;
import dev.konkret.reading.SlackText;
import dev.konkret.reading.Words;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.WorkingTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What, who and by when, out of the words of somebody who wants to note a step. */
public final class Sentences {
    private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]{1,30})(?:\\|[^>]{0,80})?>");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.–-]+|[\\s,;:–-]+$");

    private final Intentions intentions;
    private final Clock clock;

    public Sentences(Intentions intentions, Clock clock) {
        this.intentions = intentions;
        this.clock = clock;
    }

    /** What could be read; null where nothing was. */
    public record Draft(
            @Nullable String what,
            @Nullable MemberId owner,
            @Nullable LocalDate due) {

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
        if (owner != null) blank(rest, mention.start(), mention.end());
        Optional<DueDate> due = find(rest.toString(), time);
        due.ifPresent(d -> blank(rest, d.start(), d.end()));
        String what = EDGES.matcher(oneLine(rest.toString())).replaceAll("");
        return new Draft(
                what.isBlank() ? null : what, owner, due.map(DueDate::date).orElse(null));
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
    boolean mentionsADay(String text) {
        return !new DueDates(day -> false).mentions(Words.of(text)).isEmpty();
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
