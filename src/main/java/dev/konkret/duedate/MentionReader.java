package dev.konkret.duedate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through a message once and collects its calendar expressions with prepositions, ranges and clock times. */
final class MentionReader {
    static final long DEADLINE = Role.set(Role.BY, Role.WITHIN, Role.BEFORE);

    private static final long FUNCTION_ONLY =
            Role.set(Role.FUNCTION, Role.ARTICLE, Role.AND, Role.OR, Role.FILLER, Role.OF);
    /** Words that begin no expression on their own. */
    private static final long LITTLE = Role.set(
            Role.FUNCTION,
            Role.ARTICLE,
            Role.OF,
            Role.FILLER,
            Role.AND,
            Role.OR,
            Role.UNTIL,
            Role.CLOCK_PAST,
            Role.CLOCK_TO,
            Role.OCLOCK,
            Role.AM,
            Role.PM,
            Role.AGO,
            Role.STILL,
            Role.COURSE,
            Role.BY,
            Role.ON,
            Role.IN,
            Role.AT,
            Role.BEFORE,
            Role.AFTER,
            Role.WITHIN,
            Role.SINCE,
            Role.FROM,
            Role.ONTO,
            Role.OTHER_PREP,
            Role.ORDINAL_ENDING);

    private static final int LONG_AHEAD = 9;

    private static final int AHEAD = 4;

    private final Reading r;

    MentionReader(Reading reading) {
        this.r = reading;
    }

    List<Mention> all() {
        List<Mention> mentions = new ArrayList<>(2);
        int at = 0;
        while (at < r.size()) {
            Mention mention = mayBegin(at) ? read(at) : null;
            if (mention == null || !Edges.free(r, mention)) {
                at++;
                continue;
            }
            at = mention.end();
            mention = withArticle(mention);
            mention = Surroundings.judge(r, mention);
            if (mention != null) mentions.add(mention);
        }
        return mentions;
    }

    /** "The Monday after next", "the last Friday in July": without its article it is half an expression. */
    private Mention withArticle(Mention m) {
        boolean named = switch (m.rule()) {
            case "counted", "weekday.after-next", "week.of" -> true;
            case "week" -> r.words().is(m.end() - 1, "next");
            default -> false;
        };
        return named && r.words().is(m.first() - 1, "the") ? m.from(m.first() - 1) : m;
    }

    private boolean mayBegin(int at) {
        return (r.word(at).roles() & ~FUNCTION_ONLY) != 0 || r.digits(at, 4) >= 0;
    }

    /** Reads prepositions and the expression behind them. */
    private @Nullable Mention read(int first) {
        int at = first;
        long before = 0;
        for (int i = 0; i <= Prepositions.most(); i++) {
            long preposition = Prepositions.at(r, at, before);
            boolean only = preposition != 0 && !r.is(at, Role.NUMBER);
            // "On my way in tomorrow"
            boolean stray = before == Role.IN.bit && (r.is(at, Role.RELDAY) || r.is(at, Role.WEEKDAY));
            if (!only && !stray && ((r.word(at).roles() & ~LITTLE) != 0 || r.digits(at, 4) >= 0)) {
                Mention mention = expression(first, at, before);
                if (mention != null) return mention;
            }
            if (preposition == 0) return null;
            before |= preposition;
            at = r.next(at);
        }
        return null;
    }

    private @Nullable Mention expression(int first, int at, long before) {
        Match match = match(at, before);
        if (match == null) return new TimeReader(r, this).read(first, at, before);
        match = range(match, before);
        return dated(first, match, before);
    }

    @Nullable
    Match match(int at, long before) {
        for (Recogniser recogniser : r.tongue().recognisers()) {
            Match match = recogniser.read(r, at, before);
            if (match != null) return match;
        }
        return null;
    }

    /** Mo–Mi, vom 7. bis 11. Dezember, Montag oder Dienstag: the last day counts. */
    private Match range(Match first, long before) {
        int at = NamedDates.joint(r, first.end());
        if (at == 0 || first.time() != null || isMoved(first, before)) return first;
        boolean and = r.is(first.end(), Role.AND);
        if (and && (before & Role.FROM.bit) == 0 && !first.rule().startsWith("weekday")) return first;
        Match second = match(at, before | Role.ON.bit);
        if (second == null || !alike(first, second)) return first;
        LocalDate end = second.date();
        LocalDate start = first.date();
        if (start != null && end != null && second.rule().equals("weekday") && !start.isBefore(end)) {
            end = start.with(TemporalAdjusters.next(DayOfWeek.from(end)));
        }
        return new Match(second.end(), end, second.time(), first.first(), second.last(), "range");
    }

    /** "Moved from Wednesday to Friday" is no range. */
    private boolean isMoved(Match first, long before) {
        return (before & Role.FROM.bit) != 0 && r.is(first.end(), Role.ONTO) && Prepositions.at(r, first.end(), 0) != 0;
    }

    private static boolean alike(Match first, Match second) {
        boolean past = first.date() == null && !first.rule().startsWith("date");
        return !past
                && second.time() == null
                && !second.rule().equals("recurring")
                && !second.rule().startsWith("in.");
    }

    private Mention dated(int first, Match match, long before) {
        int weight = (before & DEADLINE) != 0 ? Mention.DEADLINE : Mention.PLAIN;
        int end = match.end();
        LocalTime time = match.time();
        TimeBehind behind = TimeBehind.read(r, match);
        if (behind != null) {
            end = behind.end();
            time = behind.time();
            if (behind.deadline()) weight = Mention.DEADLINE;
        }
        LocalDate date = isOfThePast(first, match, before) ? null : resolve(match, before, time);
        if (date != null && behind != null && behind.nextDay()) date = date.plusDays(1);
        String rule = date == null || (before & (Role.BEFORE.bit | Role.AFTER.bit)) == 0 || date.equals(match.date())
                ? match.rule()
                : (before & Role.BEFORE.bit) != 0 ? "before" : "after";
        return new Mention(first, end, date, time, rule, weight);
    }

    /** "Die Rechnung vom 12.2." read in March was written this year, "die Belege von August" are those of the last. */
    private boolean isOfThePast(int first, Match match, long before) {
        boolean of = (before & Role.FROM.bit) != 0 && (before & (Role.OTHER_PREP.bit | Role.BY.bit)) == 0;
        LocalDate date = match.date();
        if (!of || date == null) return false;
        for (int i = first; i < match.end(); i++) {
            if (NamedDates.joint(r, i) > 0 || Periods.ahead(r, i) >= 0) return false;
        }
        boolean german = r.tongue().context().saysBeforeForAgo();
        return switch (match.rule()) {
            case "date" -> date.isAfter(r.today().plusMonths(LONG_AHEAD));
            case "feast" -> german;
            case "period" -> german || date.isAfter(r.today().plusMonths(AHEAD));
            default -> false;
        };
    }

    private @Nullable LocalDate resolve(Match match, long before, @Nullable LocalTime time) {
        LocalDate date = match.date();
        if (date == null || (before & Role.SINCE.bit) != 0) return null;
        if (time != null || match.rule().equals("day.end")) return date;
        LocalDate first = match.first();
        LocalDate last = match.last();
        if ((before & Role.BEFORE.bit) != 0 && first != null) date = r.now().workingDayBefore(first);
        else if ((before & Role.AFTER.bit) != 0 && last != null) date = r.now().workingDaysAfter(last, 1);
        return date.isBefore(r.today()) ? null : date;
    }
}
