package dev.konkret.intention.english;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Frame;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.TopicFinder;
import dev.konkret.intention.Turns;
import dev.konkret.reading.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The turns of phrase of English, kept in {@code turns.txt}, one section a frame. */
final class EnglishTurns implements TopicFinder {
    static final WordList LIST = WordList.read(EnglishTurns.class, "turns.txt");
    static final List<String> SECTIONS = List.of(
            "R1",
            "R6",
            "C3",
            "V1",
            "V2",
            "V7",
            "V8",
            "V9",
            "V10",
            "V10/wanting",
            "V10/lingering",
            "V10/open",
            "V10/undone",
            "V9/short",
            "V7/idea",
            "V13/mine",
            "V12",
            "V13",
            "C3/tries",
            "R6/needs",
            "V7/time",
            "V8/us",
            "V9/souls",
            "V12/more",
            "V10/happen",
            "V10/minutes",
            "V10/looks",
            "V1/all",
            "V13/hope",
            "R1/roundabout",
            "R6/asked",
            "C3/mine",
            "V8/thought",
            "V7/handy",
            "V10/listed",
            "C3/claimed",
            "R1/able",
            "R6/yours",
            "V10/gaps",
            "V7/better",
            "V8/habits",
            "V7/new",
            "V7/kind",
            "V13/keeps",
            "C3/role",
            "R1/suppose",
            "V10/left",
            "V7/pays",
            "V8/lead",
            "V10/never",
            "R6/off",
            "R6/called",
            "R6/order",
            "C3/soon",
            "V8/view",
            "V7/stops",
            "V7/dreams",
            "V9/nobody",
            "V10/reminded",
            "V8/maybe");

    private static final Map<String, Long> CLASSES = Map.ofEntries(
            Map.entry("@ACT", EnglishWords.ACT),
            Map.entry("@ACTING", EnglishWords.ACTING),
            Map.entry("@ACTS", EnglishWords.ACTS),
            Map.entry("@DET", EnglishWords.DET),
            Map.entry("@NEG", EnglishWords.NEG),
            Map.entry("@WH", EnglishWords.WH),
            Map.entry("@WE", EnglishWords.WE),
            Map.entry("@IT", EnglishWords.IT),
            Map.entry("@YOU", EnglishWords.YOU),
            Map.entry("@SOMEONE", EnglishWords.SOMEONE),
            Map.entry("@SOFT", EnglishWords.SOFT),
            Map.entry("@I", EnglishWords.I),
            Map.entry("@MENTION", Bits.MENTION),
            Map.entry("@DATE", Bits.DATE));

    private static final long VERB = EnglishWords.BE
            | EnglishWords.HAVE
            | EnglishWords.WILL
            | EnglishWords.ACTS
            | EnglishWords.ACTING
            | EnglishWords.NEED
            | EnglishWords.CONJ
            | Bits.DATE;

    private static final long FINITE = EnglishWords.BE
            | EnglishWords.SHOULD
            | EnglishWords.NEED
            | EnglishWords.COULD
            | EnglishWords.WOULD
            | EnglishWords.WILL
            | EnglishWords.CAN;

    private EnglishTurns() {}

    /** Returns a frame for each section. */
    static List<Frame> frames() {
        List<Frame> read = Turns.frames(
                LIST,
                SECTIONS,
                CLASSES,
                EnglishWords.SOFT | EnglishWords.ADVERB,
                EnglishWords.TURN,
                new EnglishTurns());
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) frames.add(EnglishCompany.guarded(SECTIONS.get(i), read.get(i)));
        return frames;
    }

    @Override
    public int core(Clause clause) {
        int i = EnglishClause.core(clause);
        // "Tom any chance you could", "Bea do you think you could"
        boolean calls = clause.question() && Names.is(clause, i) && !clause.is(i + 1, VERB);
        // "@Rhonda need you to approve …"
        calls |= Names.is(clause, i) && i > clause.first() && clause.words().isSign(i - 1, '@');
        // "sid you still wanted to send me the file"
        calls |= EnglishAddress.isSmall(clause, i);
        return calls ? i + 1 : i;
    }

    @Override
    public Sighting from(Clause clause, int from, @Nullable Owner owner, int... words) {
        return EnglishTopic.rest(clause, EnglishTrim.behindSubject(clause, from), owner, words);
    }

    @Override
    public boolean asks(Clause clause) {
        return EnglishClause.asks(clause);
    }

    @Override
    public Owner addressee(Clause clause) {
        return EnglishAddress.address(clause);
    }

    @Override
    public Sighting before(Clause clause, int verb, int... words) {
        return EnglishTopic.subject(clause, subjectEnd(clause, verb), words);
    }

    /** "A proper stocktake <i>is</i> in order", "the leaflets <i>should</i> go out": where the verb begins that the turn's word stands in. */
    private static int subjectEnd(Clause clause, int verb) {
        int first = EnglishClause.core(clause);
        if (!clause.is(first, EnglishWords.DET)) return verb;
        for (int i = first + 1; i < verb; i++) {
            if (clause.is(i, EnglishWords.SUB | EnglishWords.WH | EnglishWords.CONJ)) return verb;
            if (clause.is(i, FINITE) && !clause.is(i, EnglishWords.DET | EnglishWords.ACT)) return i;
            if (clause.word(i, "keeps") || clause.word(i, "keep") || clause.word(i, "kept")) return i;
        }
        return verb;
    }

    @Override
    public Sighting elsewhere(Clause clause, Sighting sighting) {
        return EnglishTopic.elsewhere(clause, sighting);
    }
}
