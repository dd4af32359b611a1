package dev.konkret.intention;

import dev.konkret.reading.Lexicon;
import dev.konkret.reading.Span;
import dev.konkret.reading.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Hears one language: tries the frames of its grammar on each clause, then what the blockers object. */
final class Hearing {
    /** No sentence has longer clauses, in words and signs; what looks at one again and again must not take ever more time. */
    private static final int LONGEST = 300;

    /** More than any number of known words. */
    private static final long TELLS = 1L << 32;

    private final Grammar grammar;
    private final Frame[] frames;
    private final long cues;
    private final Map<Label, List<Blocker>> blockers = new EnumMap<>(Label.class);
    private final Understanding nothing;

    Hearing(Grammar grammar) {
        this.grammar = grammar;
        this.frames = grammar.frames().toArray(new Frame[0]);
        long union = 0;
        for (Frame frame : frames) union |= frame.cue();
        this.cues = union;
        for (Blocker blocker : grammar.blockers()) {
            blockers.computeIfAbsent(blocker.label(), label -> new ArrayList<>())
                    .add(blocker);
        }
        this.nothing = new Understanding(Label.NONE, null, null, null, null, null, grammar.language(), Why.NOTHING);
    }

    /** Returns the classes of each word on its own. */
    long[] classes(Words words) {
        Lexicon lexicon = grammar.lexicon();
        long[] classes = new long[words.size()];
        for (int i = 0; i < classes.length; i++) classes[i] = lexicon.of(words, i);
        return classes;
    }

    /** Returns how much speaks for this language in words of these classes: those that tell it, and among equals those it knows at all. */
    long telling(long[] classes) {
        long telltale = grammar.telltale();
        long telling = 0;
        for (long word : classes) {
            if ((word & telltale) != 0) telling += TELLS;
            if (word != 0) telling++;
        }
        return telling;
    }

    /** Returns what the words are or may be, all together. */
    private long union(Words words, long[] classes) {
        long union = 0;
        for (int i = 0; i < classes.length; i++) union |= grammar.guess(words, i, classes[i]);
        return union;
    }

    private boolean mayBe(long union) {
        if ((union & cues) == 0) return false;
        for (Frame frame : frames) if (frame.mayBe(union)) return true;
        return false;
    }

    boolean agrees(Words words, int answer) {
        return grammar.agrees(words, answer);
    }

    Understanding nothing() {
        return nothing;
    }

    /** Hears a message whose words have these {@link #classes}. */
    Understanding hear(Words words, long[] classes) {
        long union = union(words, classes);
        if (!mayBe(union) || BotPost.is(words)) return nothing;
        Words spelled = grammar.spelledOut(words);
        Message message = new Message(spelled, spelled == words ? classes : classes(spelled));
        boolean[] absent = new boolean[frames.length];
        if (!mayHold(message, union, absent)) return nothing;
        CalendarWords.mark(message);
        grammar.prepare(message);
        Clauses.cut(message, grammar);
        Found vague = null;
        Found bare = null;
        Found cancelled = null;
        for (Clause clause : message.clauses()) {
            if (clause.end() - clause.first() > LONGEST) continue;
            for (int f = 0; f < frames.length; f++) {
                Frame frame = frames[f];
                if (absent[f] || !frame.mayBe(clause.all())) continue;
                if (frame.label() == Label.VAGUE && vague != null) continue;
                Sighting sighting = frame.look().apply(clause);
                if (sighting == null) continue;
                Found found = new Found(frame, clause, sighting, objections(frame, clause, sighting));
                if (found.isCancelled()) cancelled = cancelled == null ? found : cancelled;
                else if (frame.label() == Label.VAGUE) vague = found;
                else if (bare == null && !sighting.hasTopic()) bare = found;
                else if (bare == null || (bare.frame().label() == frame.label() && sighting.hasTopic()))
                    return understanding(message, found);
            }
        }
        // "Wird gemacht! Ich ruf an.": what was promised stands in the next sentence, if anywhere.
        if (bare != null) return understanding(message, bare);
        if (vague != null) return understanding(message, vague);
        return cancelled == null ? nothing : silence(message, cancelled);
    }

    /**
     * Tells whether any frame could be in the message; dates and clauses of all others need not be found. Notes in
     * {@code absent} which frames are surely not in it: no clause need be searched for them.
     */
    private boolean mayHold(Message message, long guessed, boolean[] absent) {
        long union = guessed;
        for (int i = 0; i < message.words().size(); i++) union |= message.at(i);
        boolean any = false;
        for (int f = 0; f < frames.length; f++) {
            if (!frames[f].mayBe(union)) continue;
            absent[f] = !frames[f].mayHold().test(message);
            any |= !absent[f];
        }
        return any;
    }

    private List<Why.Objection> objections(Frame frame, Clause clause, Sighting sighting) {
        List<Why.Objection> objections = new ArrayList<>();
        for (Blocker blocker : blockers.getOrDefault(frame.label(), List.of())) {
            boolean fired = blocker.cancels().test(clause, sighting);
            objections.add(fired ? blocker.fired() : blocker.passed());
            if (fired) break;
        }
        return objections;
    }

    private Understanding understanding(Message message, Found found) {
        Sighting whole = found.sighting();
        Sighting thing = grammar.narrowed(found.clause(), whole);
        Span topic = thing.hasTopic() ? topic(message.words(), thing) : null;
        // People are told the place as well: "im Lager die Palette einwickeln".
        Sighting told = whole.hasTopic() && thing.topicEnd() <= whole.topicEnd() ? whole : thing;
        return new Understanding(
                found.frame().label(),
                topic,
                topic == null ? null : topic.of(message.words().original()),
                topic == null ? null : grammar.phrase(found.clause(), told),
                whole.owner(),
                DateText.near(found.clause(), grammar),
                grammar.language(),
                why(message, found));
    }

    /** "The banner's still up": what hangs on the last word is a verb and no part of the thing. */
    private static Span topic(Words words, Sighting sighting) {
        int last = sighting.topicEnd() - 1;
        Span span = words.span(sighting.topicFirst(), last);
        String text = words.original();
        int sign = span.end() - 2;
        boolean hangs = sign > words.start(last)
                && text.charAt(span.end() - 1) == 's'
                && (text.charAt(sign) == '\'' || text.charAt(sign) == '’');
        return hangs ? new Span(span.start(), sign) : span;
    }

    private Understanding silence(Message message, Found found) {
        return new Understanding(Label.NONE, null, null, null, null, null, grammar.language(), why(message, found));
    }

    private static Why why(Message message, Found found) {
        List<String> words = new ArrayList<>();
        for (int i : found.sighting().quoted())
            if (i >= 0) words.add(message.words().text(i));
        return new Why(found.frame().id(), words, found.objections());
    }

    private record Found(Frame frame, Clause clause, Sighting sighting, List<Why.Objection> objections) {
        boolean isCancelled() {
            return !objections.isEmpty()
                    && objections.get(objections.size() - 1).fired();
        }
    }
}
