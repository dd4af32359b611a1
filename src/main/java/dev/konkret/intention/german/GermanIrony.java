package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Emotion;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.Set;

/** B14: what is said for a laugh. */
final class GermanIrony {
    private static final WordSet IMPOSSIBLE = WordSet.of(GermanWords.section("impossible"));
    private static final WordSet GROTESQUE = WordSet.of(GermanWords.section("grotesque"));
    private static final WordSet UNEARTHLY = WordSet.of(GermanWords.RULE_LISTS, "irony-unearthly");
    private static final WordSet LAUGHTER = WordSet.of(GermanWords.section("laughter"));
    private static final WordSet BODY = WordSet.of(GermanWords.section("body"));
    private static final long MORE = I | YOU | BITTE;
    private static final Set<String> GRINS =
            Set.of("😄", "😁", "😆", "😹", "😜", "😝", "😏", "🤪", ":smile:", ":grin:");
    private static final int MOST_CLAUSES = 2;
    private static final int NEAR = 6;
    private static final int REACH = 25;

    private GermanIrony() {}

    static boolean joke(Clause c, Sighting s) {
        if (isMockery(c) || IMPOSSIBLE.in(c) || GermanMockery.is(c, s)) return true;
        if (isLaughedAt(c, s)) return true;
        // "Man bräuchte drei Hände"
        if (BODY.has(c, c.lastWord()) && c.has(NEED) && !c.has(MORE)) return true;
        if (GROTESQUE.has(c, c.lastWord()) && (laughs(c) || isMarried(c, s))) return true;
        if (isBragged(c)) return true;
        if (!JOKE.in(c)) return false;
        int modal = GermanBlockers.verb(c, s);
        boolean laughs = laughs(c);
        for (int i = c.end(); i < c.words().size() && i < c.end() + NEAR; i++)
            laughs |= c.words().kind(i) == Kind.EMOJI;
        int at = JOKE.find(c);
        return (laughs && !c.is(at, Bits.DATE))
                || (modal >= 0
                        && (GermanBlockers.hasWord(c, "abschaffen")
                                || GermanBlockers.hasWord(c, "verbieten")
                                || GermanBlockers.hasWord(c, "verhaften")
                                || GermanBlockers.hasWord(c, "erfinden")
                                || GermanBlockers.hasWord(c, "klonen")
                                || GermanBlockers.hasWord(c, "abbestellen")));
    }

    /** "Wir könnten die Besprechung ja in den Pool verlegen 😂": a wish without a word of urgency, and a laugh at once. */
    private static boolean isLaughedAt(Clause c, Sighting s) {
        // "…, der nur Kaffee kocht 😂": what belongs to the sentence comes before the laugh.
        Clause told = c;
        for (int i = 0; i < MOST_CLAUSES; i++) {
            Clause next = told.nextInSentence();
            if (next == null || endsInEmoji(told) || isReason(next)) break;
            told = next;
        }
        int end = told.end();
        while (end < c.words().size() && c.words().kind(end) == Kind.PUNCTUATION) end++;
        boolean emoji = end < c.words().size() && c.words().kind(end) == Kind.EMOJI;
        while (emoji && end + 1 < c.words().size() && c.words().kind(end + 1) == Kind.EMOJI) end++;
        String sign = emoji ? c.words().text(end) : "";
        boolean loud = sign.contains("😂") || sign.contains("🤣") || sign.equals(":joy:") || sign.equals(":rofl:");
        boolean soft = LAUGHTER.has(c.message(), c.end() - 1) || (emoji && Emotion.laughs(sign));
        boolean grin = emoji && GRINS.contains(sign) && !c.has(PARTICLE);
        boolean laughs = grin || loud || (soft && !c.has(PARTICLE));
        // "Wir sollten den Kopierer echt mal austauschen 😂": meant all the same.
        boolean meant = c.has(URGE)
                || (c.has(MAL) && (GermanBlockers.hasWord(c, "echt") || GermanBlockers.hasWord(c, "wirklich")));
        // "Die Kanne müsste mal wer spülen 😂", "… 😂 bin da echt verloren"
        boolean goesOn = emoji && end + 1 < c.words().size() && c.words().kind(end + 1) == Kind.WORD;
        meant |= c.has(MAL) && (goesOn || (c.has(SOMEONE) && !c.has(WE | MAN)));
        if (meant && !JOKE.in(c)) return false;
        int modal = GermanBlockers.verb(c, s);
        boolean wish = modal >= 0 && c.is(modal, MUST2 | SHOULD2 | COULD2 | NEED2);
        return laughs && wish && !c.has(Bits.DATE) && s.owner() == null;
    }

    /** "…, da wohnt schon ein Pinguin 😂": what is laughed at is the reason, not the wish. */
    private static boolean isReason(Clause next) {
        return next.word(next.first(), "da") || next.word(next.first(), "sonst") || next.word(next.first(), "denn");
    }

    private static boolean endsInEmoji(Clause c) {
        return c.end() < c.words().size() && c.words().kind(c.end()) == Kind.EMOJI;
    }

    /** Somebody laughs, by a sign or by a word, before much more is said. */
    private static boolean laughs(Clause c) {
        int limit = Math.min(c.words().size(), c.end() + REACH);
        for (int i = c.first(); i < limit; i++) {
            boolean emoji =
                    c.words().kind(i) == Kind.EMOJI && Emotion.laughs(c.words().text(i));
            if (emoji || LAUGHTER.has(c.message(), i)) return true;
        }
        return false;
    }

    /** "Wir sollten den Kaffeeautomaten heiraten ☕": whatever the sign. */
    private static boolean isMarried(Clause c, Sighting s) {
        if (!c.is(GermanBlockers.verb(c, s), MUST2 | SHOULD2 | COULD2) || !UNEARTHLY.has(c, c.lastWord())) return false;
        int limit = Math.min(c.words().size(), c.end() + REACH);
        for (int i = c.end(); i < limit; i++) if (c.words().kind(i) == Kind.EMOJI) return true;
        return false;
    }

    /** "…, dann haben wir endlich vier, die nicht gehen 🙃" */
    private static boolean isBragged(Clause c) {
        Clause next = c.nextInSentence();
        boolean then = next != null && next.word(next.first(), "dann") && next.has(HAVE) && next.has(WE);
        for (int i = c.end(); then && i < c.words().size(); i++)
            if (c.words().kind(i) == Kind.EMOJI) return c.words().text(i).equals("🙃");
        return false;
    }

    /** "Klar, wir müssten auch mal einen Vulkan bauen 😂": agreeing with what nobody said. */
    private static boolean isMockery(Clause c) {
        Clause before = c.previousInSentence();
        boolean sure = MOCK.has(c, c.first())
                || (before != null && before.end() - before.first() <= 2 && MOCK.has(before, before.lastWord()));
        int end = c.end();
        // "Toll, dann müssen wir ja nur noch zaubern lernen"
        if (before != null && sure && c.word(c.first(), "dann") && GermanBlockers.hasWord(c, "ja")) return true;
        return sure
                && end < c.words().size()
                && c.words().kind(end) == Kind.EMOJI
                && Emotion.laughs(c.words().text(end));
    }
}
