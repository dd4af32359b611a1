package dev.konkret.intention.german;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Frame;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.TopicFinder;
import dev.konkret.intention.Turns;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import dev.konkret.reading.WordList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The turns of phrase of German, kept in {@code turns.txt}, one section a frame. */
final class GermanTurns implements TopicFinder {
    static final WordList LIST = WordList.read(GermanTurns.class, "turns.txt");
    static final List<String> SECTIONS = List.of(
            "R6",
            "R6/roundabout",
            "R6/entrust",
            "C3",
            "C3/handover",
            "C3/reckon",
            "V7",
            "V7/useful",
            "V7/fitting",
            "V7/worth",
            "V8",
            "V9",
            "V9/findable",
            "V10",
            "V10/lead",
            "V10/lingering",
            "V10/open",
            "V10/waiting",
            "V10/shirked",
            "V10/unshared",
            "V10/tool",
            "V10/change",
            "V11",
            "V12",
            "V13",
            "V13/aim",
            "V13/musing");

    private static final Map<String, Long> CLASSES = Map.ofEntries(
            Map.entry("@I", GermanWords.I),
            Map.entry("@YOU", GermanWords.YOU),
            Map.entry("@IT", GermanWords.IT),
            Map.entry("@WE", GermanWords.WE),
            Map.entry("@OUR", GermanWords.OUR),
            Map.entry("@MAN", GermanWords.MAN),
            Map.entry("@SOMEONE", GermanWords.SOMEONE),
            Map.entry("@NEG", GermanWords.NEG),
            Map.entry("@COND", GermanWords.COND),
            Map.entry("@DET", GermanWords.DET),
            Map.entry("@ACTINF", GermanWords.ACTINF),
            Map.entry("@ACT2", GermanWords.ACT2),
            Map.entry("@ACT3", GermanWords.ACT3),
            Map.entry("@ACTPL", GermanWords.ACTPL),
            Map.entry("@IMPERATIVE", GermanWords.IMPERATIVE),
            Map.entry("@PREP", GermanWords.PREP),
            Map.entry("@STILL", GermanWords.STILL),
            Map.entry("@URGE", GermanWords.URGE),
            Map.entry("@NOUN", Bits.CAPITAL),
            Map.entry("@DATE", Bits.DATE));

    /** What stands behind these is what is meant: "um den Keller drücken wir uns", "für den Abend ist noch nichts geplant". */
    private static final WordSet ABOUT = WordSet.of(List.of("um", "für", "fürs", "mit", "zum", "zur"));

    private static final WordSet THERE = WordSet.of(GermanWords.section("there"));

    private GermanTurns() {}

    /** Returns a frame for each section. */
    static List<Frame> frames() {
        return Turns.frames(
                LIST,
                SECTIONS,
                CLASSES,
                GermanWords.SOFT | GermanWords.PARTICLE | GermanWords.STRIP,
                GermanWords.TURN,
                new GermanTurns());
    }

    @Override
    public int core(Clause c) {
        int i = c.first();
        while (i < c.end()
                && (c.is(i, GermanWords.CONJ | GermanWords.SOFT | Bits.MENTION | Bits.MUTE)
                        || GermanWords.OPENER.has(c, i)
                        || c.words().kind(i) != Kind.WORD)) i++;
        return i;
    }

    @Override
    public Sighting from(Clause c, int from, @Nullable Owner owner, int... words) {
        int start = from;
        // "…, dass wir", "was fehlt, ist": the conjunction and the verb of the other clause do not belong to it.
        while (from == c.first()
                && start < c.end()
                && c.is(start, GermanWords.SUB | GermanWords.COND | GermanWords.IS | GermanWords.BE2)) start++;
        // "… so nett und stellt die Tonnen raus"
        if (from > c.first()
                && c.is(from - 1, GermanWords.CONJ)
                && ((c.is(from, GermanWords.ACT3) && GermanApartVerb.isParted(c, from))
                        || (c.is(from, GermanWords.ACT2) && !c.is(from, GermanWords.ACTINF)))) start++;
        start = GermanTurnTopic.behindOrder(c, from, start);
        Sighting named = GermanTurnTopic.named(c, from, start, new Sighting(owner, -1, -1, words));
        if (named.hasTopic()) return named;
        boolean relative = from == c.first()
                && (c.word(start, "der") || c.word(start, "die"))
                && c.is(start + 1, GermanWords.DET | GermanWords.STRIP | GermanWords.PREP);
        if (relative) start++;
        Sighting said = withoutGoal(c, GermanTopic.rest(c, start, owner, words));
        Clause before = from == c.first() ? c.previousInSentence() : null;
        return before != null && before.endsWith(':') ? GermanLists.list(c, said) : said;
    }

    /** "Da gehört eine Vorlage her": where it belongs is no part of the thing. */
    private static Sighting withoutGoal(Clause c, Sighting s) {
        int last = s.topicEnd() - 1;
        boolean goal = s.hasTopic()
                && last == c.lastWord()
                && last > s.topicFirst() + 1
                && c.has(GermanWords.GEHOERT)
                && GermanDirection.isWhereto(c, last);
        return goal ? s.about(s.topicFirst(), last) : s;
    }

    @Override
    public Owner addressee(Clause c) {
        return GermanAddress.of(c);
    }

    @Override
    public Sighting before(Clause c, int verb, int... words) {
        // "Die Doku schreibt sich nicht von alleine": the verb stands before its pronoun.
        if (c.word(verb, "sich") && !c.is(verb - 1, Bits.CAPITAL)) return before(c, verb - 1, words);
        // "Eine Regel, die das verbietet, wär schon was Feines": the clause begins anew behind its thing.
        Clause inserted = verb == c.first() ? c.previousInSentence() : null;
        Clause head = inserted != null && inserted.is(inserted.first(), GermanWords.DET)
                ? inserted.previousInSentence()
                : null;
        if (head != null) {
            Sighting named = GermanNouns.first(head, new Sighting(null, -1, -1, words));
            if (named.hasTopic()) return named;
        }
        // "Der Anhänger muss zum TÜV": the turn begins with the thing.
        int own = c.is(verb, GermanWords.DET) ? c.find(GermanWords.MUST, verb) : -1;
        if (own > verb + 1) return new Sighting(null, -1, -1, words).about(verb, own);
        Sighting found = GermanTurnTopic.cut(c, verb, GermanTopic.ofPassive(c, verb, words));
        // "Der Toner ist leer, hat noch keiner bestellt"
        boolean left = c.is(c.first(), GermanWords.HAVE) && found.topicFirst() > c.first() && isNobody(c, found);
        if (left) return GermanTopic.before(c, found.about(-1, -1));
        int front = GermanNouns.front(c, verb);
        // "An die Hausordnung traut sich niemand ran", "um den Keller drücken wir uns seit Jahren": who does not, and
        // since when.
        boolean shirked = c.is(front, GermanWords.PREP)
                && (isNobody(c, found) || ABOUT.has(c, front) || c.word(verb, "hapert") || c.word(verb + 2, "uns"));
        if (!shirked && (verb < found.topicFirst() || verb >= found.topicEnd())) return found;
        // "Für die Schicht hat sich keine Seele eingetragen": the word the turn is found by is not what is to be done.
        int thing = front >= 0 && c.is(front, GermanWords.PREP) ? front + 1 : front;
        int end = thing < 0 ? -1 : GermanNouns.phrase(c, thing);
        if (end > thing && end <= verb) return found.about(thing, end);
        Sighting other = GermanTopic.elsewhere(c, found.about(-1, -1));
        return other.hasTopic() ? other : found;
    }

    private static boolean isNobody(Clause c, Sighting found) {
        for (int i = found.topicFirst(); i < found.topicEnd(); i++)
            if (c.is(i, GermanWords.NEG | GermanWords.NOBODY)) return true;
        return false;
    }

    /** "Da muss ein Klempner ran", "wir drücken uns davor": what the little word points at was named before. */
    private static boolean isThere(Clause c) {
        return THERE.has(c, c.lastWord()) && (THERE.has(c, c.first()) || !c.has(GermanWords.DUTY));
    }

    @Override
    public boolean isInfinitive(Clause c, int from) {
        int last = c.lastWord();
        boolean marked = c.word(last - 1, "zu") && last - 1 > from;
        return last > from
                && GermanShapes.isInfinitive(c.folded(last))
                && (marked || GermanShapes.isZuInfinitive(c.folded(last)));
    }

    @Override
    public Sighting elsewhere(Clause c, Sighting sighting) {
        if (GermanThat.isThereAt(c) || isThere(c)) {
            Sighting named = GermanTopic.before(c, sighting);
            if (named.hasTopic()) return named;
        }
        Sighting act = GermanThat.actBefore(c, sighting);
        if (act.hasTopic()) return act;
        Sighting here = GermanNouns.first(c, sighting);
        // "Hab ich auf dem Schirm": the word the turn is found by is not what is to be done.
        boolean itself = false;
        for (int word : sighting.words()) itself |= word >= here.topicFirst() && word < here.topicEnd();
        return here.hasTopic() && !itself ? here : GermanTopic.elsewhere(c, sighting);
    }
}
