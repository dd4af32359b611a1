package dev.konkret.duedate;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;

/** Tells whether a clause speaks of the past: war, gab, hat … gehabt, joined. */
final class Tense {
    private static final int FAR = 10;
    private static final int HALF_A_YEAR = 6;

    private Tense() {}

    static boolean isPast(Reading r, Mention mention) {
        Words words = r.words();
        Context context = r.tongue().context();
        int start = Clause.start(r, mention);
        int end = Clause.end(r, mention);
        boolean past = false;
        boolean have = false;
        boolean planned = false;
        boolean be = false;
        boolean participle = false;
        boolean moved = false;
        boolean simple = false;
        boolean german = context.saysBeforeForAgo();
        for (int i = start; i < end; i++) {
            if (!Clause.outside(mention, i) || words.kind(i) != Kind.WORD) continue;
            if (context.is(words, i, Sign.OPEN)) return isSupposedPast(words, i, end) || isOldPlan(r, mention, i);
            planned |= context.is(words, i, Sign.PLANNED);
            boolean told = context.is(words, i, Sign.PAST) && isVerb(r, i);
            if (told || (r.is(i, Role.PASTDAY) && mention.rule().equals("time"))) past = true;
            have |= context.is(words, i, Sign.HAVE);
            be |= context.is(words, i, Sign.BE);
            moved |= context.is(words, i, Sign.MOVED);
            participle |= german && isParticiple(words, i);
            simple |= !german && words.folded(i).endsWith("ed");
        }
        // "Complained on 17 February" said at the end of February.
        if (simple && !be && isRolledFar(r, mention)) return true;
        if (planned) return have && isRolledFar(r, mention);
        boolean deadline =
                mention.weight() == Mention.DEADLINE && !mention.rule().equals("in.hours");
        // "Signed by the end of February": a participle, unless an auxiliary tells it.
        if (past && deadline && !german) return tells(words, start, end);
        if (past) return !deadline || !german || !mention.rule().startsWith("week");
        return (have && participle && (!deadline || mention.rule().equals("day.today"))) || (be && moved);
    }

    /** "Müsste im Juli gewesen sein". */
    private static boolean isSupposedPast(Words words, int from, int end) {
        for (int i = from; i < end; i++) if (words.is(i, "gewesen") && words.is(i + 1, "sein")) return true;
        return false;
    }

    /** "Das wollte ich schon im August machen": a month that would only come again in half a year is over. */
    private static boolean isOldPlan(Reading r, Mention mention, int verb) {
        Words words = r.words();
        boolean wanted = words.is(verb, "wollte") || words.is(verb, "wollten") || words.is(verb, "wollt");
        int before = mention.first() - 1;
        boolean already = words.is(before, "schon") || words.is(before, "bereits");
        boolean far = mention.date() != null && mention.date().isAfter(r.today().plusMonths(HALF_A_YEAR));
        return wanted && already && words.is(mention.first(), "im") && far;
    }

    /** "Das hat er am 12. November bestellt" said in November: not the day of next year. */
    private static boolean isRolledFar(Reading r, Mention mention) {
        boolean withoutYear = mention.rule().equals("date") || mention.rule().equals("date.weekday");
        return withoutYear
                && mention.date() != null
                && mention.date().isAfter(r.today().plusMonths(FAR));
    }

    private static boolean tells(Words words, int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.is(i, "was") || words.is(i, "were") || words.is(i, "had") || words.is(i, "did")) return true;
        }
        return false;
    }

    /** Waren with a capital letter inside a sentence are goods. */
    private static boolean isVerb(Reading r, int i) {
        return !r.capital(i) || i == 0 || r.words().kind(i - 1) != Kind.WORD;
    }

    private static boolean isParticiple(Words words, int i) {
        int length = words.end(i) - words.start(i);
        if (length < 5) return false;
        String word = words.folded(i);
        if (word.endsWith("iert")) return true;
        boolean ending = word.endsWith("t") || word.endsWith("en");
        if (!ending || Character.isUpperCase(words.original().charAt(words.start(i)))) return false;
        boolean prefix = word.startsWith("ge")
                || word.startsWith("ver")
                || word.startsWith("be")
                || word.startsWith("er")
                || word.startsWith("ent")
                || word.startsWith("zer");
        int inner = word.indexOf("ge", 1);
        return (prefix && !word.equals("bereit") && !word.equals("gegen")) || (inner > 1 && inner < 8 && length > 6);
    }
}
