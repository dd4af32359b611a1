package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.List;
import java.util.Set;

/** Finds noun phrases by articles, capitals and prepositions. */
final class GermanNouns {
    private static final int MOST_ADJECTIVES = 3;
    private static final Set<String> HERE = Set.of("hinten", "vorne", "vorn", "oben", "unten", "draussen", "drinnen");
    private static final Set<String> PLACE =
            Set.of("in", "im", "an", "am", "auf", "bei", "beim", "unter", "hinter", "ueber");

    private static final WordSet AGREED = WordSet.of(
            List.of("geht", "läuft", "klappt", "gebongt", "abgemacht", "gemacht", "erledigt", "logo", "klaro"));

    private GermanNouns() {}

    /** Returns where the noun phrase before the finite verb begins, or -1 when there are only adverbs and pronouns. */
    static int front(Clause c, int verb) {
        // "Ich find, wir sollten": in front of a verb stands one thing only, so what precedes the subject is another
        // clause.
        if (c.is(verb - 1, WE | MAN | I) && !c.is(verb - 1, DET)) return -1;
        // "Wenn mal weniger los ist sollten wir …", the comma forgotten.
        if (c.is(c.first(), COND) && !c.is(c.first(), Bits.DATE)) return -1;
        // "Jemand mit frischem Blick sollte …"
        if (GermanClause.isSomeoneWith(c, verb - 1)) return -1;
        int i = GermanBlockers.isGladly(c, c.first()) ? c.first() + 2 : c.first();
        while (i < verb && isPassedOver(c, i)) i++;
        // "Da hinten am Zaun müsste mal wer …"
        if (HERE.contains(c.folded(i)) && c.is(i + 1, PREP) && i > c.first()) i++;
        // "@Sven die Rechnung müsstest du freigeben": who is called comes before.
        if (Names.is(c, i) && i + 2 < verb && c.is(i + 1, DET)) i++;
        // "@Jonas bis morgen bräucht ich …"
        else if (Names.is(c, i) && c.words().isSign(i - 1, '@')) {
            i++;
            while (i < verb && isPassedOver(c, i)) i++;
        }
        // "…, die müsste jemand umstellen", "er muss noch zum TÜV": it was named before.
        if (i == verb - 1 && (c.is(i, DET) || c.word(i, "er") || c.word(i, "ihn"))) return -1;
        return i < verb ? i : -1;
    }

    private static boolean isPassedOver(Clause c, int i) {
        if (c.words().kind(i) == Kind.PUNCTUATION || c.words().kind(i) == Kind.EMOJI) return true;
        if (c.is(i, Bits.DATE | Bits.MUTE | Bits.MENTION | SOFT | URGE | BITTE | COND | SUB | WH)) return true;
        if (c.is(i, DET) && isNextTime(c, i + 1)) return true;
        // "Donnerstags müsste die Kasse …"
        if (HABIT.has(c, i) && !c.is(i, Bits.CAPITAL | DET) && c.folded(i).endsWith("s")) return true;
        // "Es fehlt noch ein Schlüssel"
        if (c.word(i, "es")) return true;
        // "Am Tor müsste …"
        if (c.is(i, PREP) && c.is(i + 1, Bits.CAPITAL)) return false;
        if (c.is(i, IT | DET | YOUPL) && (GermanClause.startsNoun(c, i + 1) || (c.is(i + 1, PREP) && c.is(i, IT))))
            return false;
        return c.is(i, STRIP | PRONOUN | CONJ) || OPENER.has(c, i) || isNextTime(c, i) || isNextTime(c, i - 1);
    }

    /** "Nächstes Mal" is a time and no thing to do. */
    private static boolean isNextTime(Clause c, int i) {
        return i >= c.first() && NEXT.has(c, i) && c.word(i + 1, "mal");
    }

    /** Returns {@code s} about the first noun phrase of the clause, also of one that is written small. */
    static Sighting first(Clause c, Sighting s) {
        Sighting named = capital(c, s);
        return named.hasTopic() ? named : GermanSmallNouns.first(c, s);
    }

    private static Sighting capital(Clause c, Sighting s) {
        Sighting behindPreposition = s;
        for (int i = c.first(); i < c.end(); i++) {
            int end = phrase(c, i);
            if (NEXT.has(c, i) && c.word(i + 1, "mal")) {
                i++;
                continue;
            }
            // "Guten Tag zusammen"
            if (c.word(i, "guten") || c.word(i, "schoenen")) {
                i++;
                continue;
            }
            // "Letztes Jahr haben wir das Inventar ausgelassen"
            if (PAST_WORD.has(c, i) && SPAN.has(c, i + 1)) {
                i++;
                continue;
            }
            if (end <= i || (end == i + 1 && Names.is(c, i) && c.lastWord() == i)) continue;
            // "…, Herr Häberle: …"
            if (i == c.first() && GermanAddress.title(c, i) > c.lastWord()) return behindPreposition;
            // "@Ole der alte Beamer steht im Weg, …": who is called.
            if (Names.is(c, i)
                    && c.is(i + 1, DET)
                    && (i == c.first() || c.words().isSign(i - 1, '@'))) continue;
            // "Auf der Homepage stehen noch die alten Zeiten": the place is not what is meant.
            boolean behind = c.is(i - 1, PREP) && isFollowed(c, end);
            int opens = c.skip(Bits.MENTION, c.first());
            boolean place = behind && i == opens + 1 && PLACE.contains(c.folded(opens));
            if (!place && !(behindPreposition.hasTopic() && behind)) return s.about(i, end);
            if (place) behindPreposition = s.about(i, end);
            i = end - 1;
        }
        return behindPreposition;
    }

    /** Tells whether another noun phrase comes that stands behind no preposition. */
    private static boolean isFollowed(Clause c, int from) {
        for (int i = from; i < c.end(); i++) if (!c.is(i - 1, PREP | DET) && phrase(c, i) > i) return true;
        return c.find(DET, from) >= from;
    }

    /** Returns the end of the noun phrase that begins at {@code i}, or -1. */
    static int phrase(Clause c, int i) {
        if (i >= c.end() || c.is(i, Bits.DATE | Bits.MUTE)) return -1;
        boolean article = c.is(i, DET) || c.words().kind(i) == Kind.NUMBER;
        int noun = article ? i + 1 : i;
        if (article) {
            int limit = noun + MOST_ADJECTIVES;
            while (noun < limit && isAdjective(c, noun)) noun++;
        }
        if (!isNoun(c, noun, article)) return -1;
        int end = noun + 1;
        while (true) {
            if (isNoun(c, end, true) && c.words().kind(end) != Kind.NUMBER) end++;
            else if (isHyphen(c, end)) end += 2;
            else break;
        }
        return prepositional(c, numbered(c, end));
    }

    /** "Tour 7", "Schrauben M8", "PR #318": what counts or names the thing more closely. */
    private static int numbered(Clause c, int noun) {
        int end = noun;
        while (end < c.end()
                && c.words().touchesPrevious(end)
                && (c.words().kind(end) == Kind.WORD || c.words().kind(end) == Kind.NUMBER)) end++;
        if (end > noun) return figures(c, end);
        int number = c.words().isSign(end, '#') ? end + 1 : end;
        boolean counts = number < c.end() && c.words().kind(number) == Kind.NUMBER && !c.is(number, Bits.DATE);
        return counts && !c.is(number + 1, Bits.CAPITAL) ? figures(c, number + 1) : end;
    }

    /** "650-0733", "H07RN-F", "A/B": signs inside a number part nothing. */
    private static int figures(Clause c, int from) {
        int end = from;
        while (end + 1 < c.end()
                && (c.words().isSign(end, '-')
                        || c.words().isSign(end, '/')
                        || c.words().isSign(end, '.'))
                && c.words().touchesPrevious(end)
                && c.words().touchesPrevious(end + 1)
                && (c.words().kind(end + 1) == Kind.WORD || c.words().kind(end + 1) == Kind.NUMBER)) end += 2;
        return end;
    }

    /** "die Klausur-Räume" is one noun. */
    static boolean isHyphen(Clause c, int i) {
        return c.words().isSign(i, '-')
                && c.words().touchesPrevious(i)
                && c.words().touchesPrevious(i + 1)
                && i + 1 < c.end()
                && c.words().kind(i + 1) == Kind.WORD;
    }

    private static int prepositional(Clause c, int end) {
        if (!c.is(end, PREP) || c.is(end, Bits.DATE)) return end;
        int noun = end + 1;
        if (c.is(noun, DET)) noun++;
        if (isAdjective(c, noun) && isNoun(c, noun + 1, true)) noun++;
        return isNoun(c, noun, true) ? numbered(c, noun + 1) : end;
    }

    private static boolean isAdjective(Clause c, int i) {
        return c.words().size() > i
                && i < c.end()
                && c.words().kind(i) == Kind.WORD
                && !c.is(i, Bits.CAPITAL | STRIP | PREP | MODAL | IS | HAVE | CONJ | Bits.DATE)
                && isNoun(c, i + 1, true);
    }

    private static boolean isNoun(Clause c, int i, boolean inside) {
        if (i < c.first() || i >= c.end()) return false;
        Kind kind = c.words().kind(i);
        if (kind == Kind.LINK || kind == Kind.CHANNEL) return true;
        if (kind != Kind.WORD || !c.is(i, Bits.CAPITAL) || c.is(i, Bits.DATE | Bits.MUTE)) return false;
        // "Geht klar, mach ich"
        if (i == c.first() && c.lastWord() <= i + 1 && AGREED.has(c, i)) return false;
        boolean known = c.is(i, FUNCTION | HAVE2 | BE2 | WOULDINF | NEED | GEHOERT);
        return inside ? !c.is(i, PREP | DET) : !known && !OPENER.has(c, i);
    }
}
