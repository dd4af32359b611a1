package dev.konkret.duedate;

import dev.konkret.reading.GivenNames;
import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;

/** People, places and films whose names look like days: Robin Freitag, Easter Island, The Day After Tomorrow. */
final class NamesLikeDays {
    private NamesLikeDays() {}

    /** @param previous the token before the mention, before a quotation mark there */
    static boolean is(Reading r, Mention mention, int previous) {
        return isExplained(r, mention)
                || isNamed(r, mention, previous)
                || isNicholas(r, mention, previous)
                || isSurname(r, mention, previous)
                || (!r.tongue().context().saysBeforeForAgo() && (isFirstPart(r, mention) || isFilm(r, mention)));
    }

    /** "Mai mit Nachnamen", "Friday is the name of his parrot". */
    private static boolean isExplained(Reading r, Mention mention) {
        Words words = r.words();
        int next = mention.end();
        boolean surname =
                r.isKind(next + 1, Kind.WORD) && words.folded(next + 1).startsWith("nachname");
        // "Montag heißt der neue Azubi", but "Freitag heißt es früh aufstehen".
        boolean called = isBareWeekday(r, mention) && words.is(next, "heisst") && !words.is(next + 1, "es");
        return surname
                || called
                || (r.tongue().context().is(words, next, Sign.BE)
                        && words.is(next + 1, "the")
                        && words.is(next + 2, "name"));
    }

    /** "Heißt jetzt Sonntag", "heißt »Der Dienstag«": little words between the naming and the name. */
    private static boolean isNamed(Reading r, Mention mention, int previous) {
        Words words = r.words();
        int verb = previous;
        while (verb > previous - 3 && (r.is(verb, Role.ARTICLE) || isLittle(r, verb))) verb--;
        boolean called = words.is(verb, "heisst") || words.is(verb, "heissen");
        return called
                && verb < previous
                && mention.rule().startsWith("weekday")
                && r.is(mention.end() - 1, Role.WEEKDAY);
    }

    /** "Der Nikolaus kommt um drei" is a man; the day has no article. */
    private static boolean isNicholas(Reading r, Mention mention, int previous) {
        boolean bare = mention.end() == mention.first() + 1 && r.words().is(mention.first(), "nikolaus");
        return bare && r.is(previous, Role.ARTICLE);
    }

    private static boolean isLittle(Reading r, int i) {
        Words words = r.words();
        return r.tongue().context().is(words, i, Sign.NOW)
                || words.is(i, "eigentlich")
                || words.is(i, "auch")
                || words.isSign(i, '"');
    }

    /** "Robin Freitag ist neu", "hat Robin Freitag schon unterschrieben": a first name before, a verb or its adverb behind. */
    private static boolean isSurname(Reading r, Mention mention, int previous) {
        boolean named = isBareWeekday(r, mention) && r.capital(previous) && GivenNames.has(r.words(), previous);
        return named && (isTold(r, mention.end()) || isAlready(r.words(), mention.end()));
    }

    /** "Easter Island", "Saturday Night Fever is on", "Friday Standup is cancelled"; but "Easter Anna is away". */
    private static boolean isFirstPart(Reading r, Mention mention) {
        int next = mention.end();
        boolean capital = r.isKind(next, Kind.WORD)
                && r.capital(next)
                && r.length(next) > 1
                && r.word(next).roles() == 0
                && !GivenNames.has(r.words(), next);
        boolean feast = mention.rule().equals("feast") && mention.weight() == Mention.PLAIN;
        return capital && (feast || (isCapitalWeekday(r, mention) && isTold(r, next + 1)));
    }

    /** "We saw The Day After Tomorrow": nobody writes the day's little words large. */
    private static boolean isFilm(Reading r, Mention mention) {
        int after = mention.end() - 2;
        return mention.rule().equals("day.tomorrow")
                && after > mention.first()
                && r.words().text(after).equals("After");
    }

    private static boolean isBareWeekday(Reading r, Mention mention) {
        return mention.rule().equals("weekday") && mention.end() == mention.first() + 1 && r.capital(mention.first());
    }

    /** A weekday and perhaps the part of the day, all of it written large. */
    private static boolean isCapitalWeekday(Reading r, Mention mention) {
        if (!mention.rule().equals("weekday")) return false;
        for (int i = mention.first(); i < mention.end(); i++) if (!r.capital(i)) return false;
        return true;
    }

    private static boolean isTold(Reading r, int verb) {
        Context context = r.tongue().context();
        return context.is(r.words(), verb, Sign.BE)
                || context.is(r.words(), verb, Sign.HAVE)
                || context.is(r.words(), verb, Sign.PAST);
    }

    private static boolean isAlready(Words words, int i) {
        return words.is(i, "schon") || words.is(i, "heisst");
    }
}
