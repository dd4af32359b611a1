package dev.konkret.duedate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of several dates in one message is the due date: one with a deadline word, else the first still to come. */
final class Choice {
    private Choice() {}

    /** Returns the mention that counts, null when none names a day from today on. */
    static @Nullable Mention among(List<Mention> mentions, Reading r) {
        Mention best = null;
        for (Mention mention : mentions) {
            if (mention.date() == null) continue;
            if (best == null || mention.weight() > best.weight() || isSaidToBe(r, best, mention)) best = mention;
        }
        return best == null || best.time() != null ? best : withTimeOfClause(best, mentions, r);
    }

    /** "Heute ist der 24.11." names the day twice; the date says more. */
    private static boolean isSaidToBe(Reading r, Mention first, Mention second) {
        boolean same = first.rule().equals("day.today") && first.weight() == second.weight();
        return same
                && second.rule().startsWith("date")
                && second.first() - first.end() <= 2
                && second.first() > first.end()
                && r.tongue().context().is(r.words(), first.end(), Sign.BE);
    }

    /** "Am Freitag treffen wir uns um 14 Uhr": the time belongs to the day, though words stand between. */
    private static Mention withTimeOfClause(Mention day, List<Mention> mentions, Reading r) {
        if (day.rule().startsWith("period")
                || (day.rule().startsWith("week") && !day.rule().startsWith("weekday"))) return day;
        int end = Clause.end(r, day);
        for (Mention mention : mentions) {
            boolean later = mention.first() >= day.end() && mention.end() <= end;
            if (later && mention.rule().equals("time") && mention.date() != null) return day.at(mention.time());
        }
        return day;
    }
}
