package dev.konkret.duedate;

import dev.konkret.reading.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads clock times that stand before their day or without one. */
final class TimeReader {
    private static final long TIME_PREPOSITIONS =
            Role.set(Role.AT, Role.BY, Role.BEFORE, Role.AFTER, Role.FROM, Role.OTHER_PREP, Role.ON);

    private static final int NEAR = 6;

    private final Reading r;
    private final MentionReader days;

    TimeReader(Reading reading, MentionReader days) {
        this.r = reading;
        this.days = days;
    }

    /** A clock time without a day, or with the day behind it: um 14 Uhr, by 4pm tomorrow. */
    @Nullable
    Mention read(int first, int at, long before) {
        ClockTime clock = Clocks.read(r, at, 0);
        if (clock == null) return null;
        boolean said = isSaid(at, clock, before);
        // "By 5 today", "between 2 and 4 on Friday": the day behind makes hours of the figures.
        boolean figures =
                (before & MentionReader.DEADLINE) != 0 || ((before & Role.FROM.bit) != 0 && clock.end() > at + 1);
        boolean hour = !clock.sure() && figures && isDayNear(clock.end());
        if (!said && !hour && clock.daypart() != Dayparts.NOON && !isWithDay(at, clock)) return null;
        int weight = (before & MentionReader.DEADLINE) != 0 ? Mention.DEADLINE : Mention.PLAIN;
        Mention withDay = dayBehind(first, clock, weight);
        if (withDay != null || !said) return withDay;
        boolean past = (before & Role.SINCE.bit) != 0;
        LocalDate date = clock.time().isAfter(r.now().posted().toLocalTime())
                ? r.today()
                : r.today().plusDays(1);
        if ((before & Role.THIS.bit) != 0) date = r.today();
        return new Mention(first, clock.end(), past ? null : date, clock.time(), "time", weight);
    }

    /** "Nachmittags am 3.": the day behind makes a time of it. */
    private boolean isWithDay(int at, ClockTime clock) {
        boolean adverb = r.is(at, Role.DAYPART) && !r.is(at, Role.RELDAY) && !r.capital(at);
        return adverb && clock.daypart() != 0 && r.is(clock.end(), Role.ON);
    }

    private boolean isSaid(int at, ClockTime clock, long before) {
        if (clock.daypart() == 0 && r.is(at, Role.DAYPART) && r.word(at).daypart() != Dayparts.NOON) return true;
        if (clock.daypart() != 0) return DaypartAlone.isSaid(r, at, before);
        boolean hours = r.unit(at + 1) == Units.HOUR && isHour(at, before);
        if (!clock.sure() && (isCountedAlone(at, clock) || isByHour(at, clock, before))) return true;
        if (!clock.sure() && !hours) return (before & Role.AT.bit) != 0 && (before & Role.ARTICLE.bit) == 0;
        boolean figures = r.digits(at, 2) >= 0
                || r.is(at, Role.HALF)
                || r.is(at, Role.QUARTER)
                || r.is(at + 1, Role.QUARTER)
                || r.is(at, Role.THREE_QUARTER)
                || r.is(at + 1, Role.OCLOCK)
                || r.is(at + 2, Role.HALF);
        return figures || (before & TIME_PREPOSITIONS) != 0 || (r.is(at, Role.MIDNIGHT) && before != 0);
    }

    /** "Bis 14h", "nach 14h."; but "nach 14h Flug" is a length of time. */
    private boolean isHour(int at, long before) {
        if ((before & (Role.BY.bit | Role.BEFORE.bit | Role.FROM.bit)) != 0) return true;
        return (before & Role.AFTER.bit) != 0 && r.touches(at + 1) && !r.isKind(at + 2, Kind.WORD);
    }

    /** "Could you resend them by 9": an hour at the end of a sentence, unless something grew by nine. */
    private boolean isByHour(int at, ClockTime clock, long before) {
        boolean by = r.words().is(at - 1, "by") && before == Role.BY.bit && r.isKind(at - 2, Kind.WORD);
        boolean hour = clock.end() == at + 1 && r.digits(at, 2) >= 1 && r.digits(at, 2) <= 12;
        boolean ends = at + 1 >= r.size() || (r.isKind(at + 1, Kind.PUNCTUATION) && !r.touches(at + 2));
        if (!by || !hour || !ends || r.sign(at + 1, '%')) return false;
        Context context = r.tongue().context();
        for (int i = at - 2; i >= 0 && i > at - NEAR; i--) if (context.is(r.words(), i, Sign.SHIFTED)) return false;
        return !context.is(r.words(), at - 2, Sign.CHANGED);
    }

    /** "Zwanzig nach drei" with nothing around it that could be counted. */
    private boolean isCountedAlone(int at, ClockTime clock) {
        return r.isKind(at, Kind.WORD)
                && r.number(at) % 5 == 0
                && r.is(at + 1, Role.AFTER)
                && !r.isKind(at - 1, Kind.WORD)
                && !r.isKind(clock.end(), Kind.WORD);
    }

    private @Nullable Mention dayBehind(int first, ClockTime clock, int weight) {
        int at = r.sign(clock.end(), ',') ? clock.end() + 1 : clock.end();
        long before = 0;
        for (int i = 0; i < 3; i++) {
            // "10am Weds": behind an hour a capital abbreviation is a day.
            long expected = clock.sure() && r.capital(at) ? Role.ON.bit : Role.AT.bit;
            Match day = r.is(at, Role.RECURRING_DAY) || r.is(at, Role.RECURRING)
                    ? NotAhead.read(r, at, 0)
                    : days.match(at, before | expected);
            boolean calendarDay = day != null
                    && (day.time() == null || r.is(at, Role.RELDAY))
                    && !day.rule().startsWith("in.")
                    && isDay(day);
            if (day != null && calendarDay) {
                boolean hours = day.date() != null;
                // "At 8 tonight" is in the evening.
                boolean part = day.time() == null && r.is(day.end(), Role.DAYPART) && !r.is(day.end(), Role.RELDAY);
                int named = part
                        ? r.word(day.end()).daypart()
                        : day.time() == null ? 0 : r.word(at).daypart();
                int end = part ? r.next(day.end()) : day.end();
                LocalTime time = clock.in(named, at).time();
                return new Mention(first, end, day.date(), hours ? time : null, day.rule(), weight);
            }
            boolean link = r.is(at, Role.ON) || r.is(at, Role.ARTICLE);
            if (!link) return null;
            before |= r.word(at).roles();
            at++;
        }
        return null;
    }

    private boolean isDayNear(int at) {
        return r.is(at, Role.RELDAY) || (r.is(at, Role.ON) && r.is(at + 1, Role.WEEKDAY));
    }

    private static boolean isDay(Match match) {
        return !match.rule().startsWith("period")
                && !match.rule().equals("week")
                && !match.rule().startsWith("week.part");
    }
}
