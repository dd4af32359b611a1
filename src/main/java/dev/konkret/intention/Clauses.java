package dev.konkret.intention;

import dev.konkret.reading.Kind;
import dev.konkret.reading.WordList;
import dev.konkret.reading.Words;
import java.util.BitSet;

/** Cuts a message into sentences and clauses, by signs and by conjunctions that are followed by a new subject. */
final class Clauses {
    private static final WordList LIST = WordList.read(Clauses.class, "abbreviations.txt");
    private static final WordSet ABBREVIATIONS = WordSet.of(LIST, "short");
    private static final WordSet NUMBERED = WordSet.of(LIST, "numbered");

    private static final int YEAR_DIGITS = 4;

    private final Message message;
    private final Words words;
    private final Grammar grammar;
    private final BitSet items;
    private int sentence;
    private int sentenceEnd = -1;
    private boolean question;

    private Clauses(Message message, Grammar grammar) {
        this.message = message;
        this.words = message.words();
        this.grammar = grammar;
        this.items = ListItems.marks(message);
    }

    static void cut(Message message, Grammar grammar) {
        new Clauses(message, grammar).run();
    }

    private void run() {
        int first = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i > sentenceEnd) findSentenceEnd(i);
            boolean sentenceEnds = i == sentenceEnd;
            if (sentenceEnds || endsClause(i)) {
                add(first, i);
                first = i + 1;
            } else if (startsClause(first, i)) {
                add(first, i);
                first = i;
            }
            if (sentenceEnds) sentence++;
        }
        add(first, words.size());
    }

    private void add(int first, int end) {
        if (first < end) {
            message.add(new Clause(message, first, end, message.clauses().size(), sentence, question));
        }
    }

    private void findSentenceEnd(int from) {
        question = false;
        for (int i = from; i < words.size(); i++) {
            if (!endsSentence(i)) continue;
            sentenceEnd = i;
            for (int sign = i; words.kind(sign) == Kind.PUNCTUATION && endsSentence(sign); sign++) {
                question |= words.isSign(sign, '?');
                if (sign + 1 == words.size()) break;
            }
            if (question && i > from && grammar.isTag(message, from, i - 1)) {
                question = false;
                message.mark(i - 1, i, Bits.MUTE);
            }
            return;
        }
        sentenceEnd = words.size();
    }

    private boolean endsSentence(int i) {
        if (items.get(i)) return true;
        return switch (words.kind(i)) {
            case NEWLINE, QUOTE -> true;
            case PUNCTUATION ->
                (words.isSign(i, '.') && isFullStop(i))
                        || words.isSign(i, '!')
                        || (words.isSign(i, '?') && !isLostLetter(i))
                        || (words.isSign(i, ';') && !words.isSign(i + 1, ')'))
                        || words.isSign(i, '…')
                        || isSmile(i);
            case WORD, NUMBER, MENTION, CHANNEL, LINK, EMOJI, CODE -> false;
        };
    }

    /** "Ich frag nett :) ruf da nachher an". */
    private boolean isSmile(int i) {
        int eyes = words.isSign(i - 1, '-') && words.touchesPrevious(i - 1) ? i - 2 : i - 1;
        return words.isSign(i, ')')
                && words.touchesPrevious(i)
                && (words.isSign(eyes, ':') || words.isSign(eyes, ';'))
                && !words.touchesPrevious(eyes);
    }

    /** "M?ller": a letter some program did not know. */
    private boolean isLostLetter(int i) {
        return i > 0
                && i + 1 < words.size()
                && words.kind(i - 1) == Kind.WORD
                && words.kind(i + 1) == Kind.WORD
                && words.touchesPrevious(i)
                && words.touchesPrevious(i + 1);
    }

    private boolean isFullStop(int i) {
        if (i == 0) return true;
        if ((message.at(i) & Bits.DATE) != 0) return false;
        boolean last = i + 1 == words.size() || words.kind(i + 1) == Kind.NEWLINE;
        if (last) return true;
        if (words.touchesPrevious(i + 1) && words.kind(i + 1) != Kind.PUNCTUATION) return false;
        // "Checked in 2021. That wants doing": a year is no ordinal.
        boolean year = words.end(i - 1) - words.start(i - 1) == YEAR_DIGITS;
        boolean ordinal = grammar.marksOrdinalsWithDot() || (message.at(i + 1) & Bits.CAPITAL) == 0;
        if (words.kind(i - 1) == Kind.NUMBER && words.touchesPrevious(i) && !year && ordinal) return false;
        // "No. 2"
        boolean number = i + 1 < words.size() && words.kind(i + 1) == Kind.NUMBER;
        if (number && NUMBERED.has(message, i - 1)) return false;
        boolean letter = words.kind(i - 1) == Kind.WORD && words.end(i - 1) - words.start(i - 1) == 1;
        return !letter && !ABBREVIATIONS.has(message, i - 1);
    }

    private boolean endsClause(int i) {
        if (words.kind(i) == Kind.EMOJI) return true;
        if (words.kind(i) != Kind.PUNCTUATION || (message.at(i) & Bits.MUTE) != 0) return false;
        boolean free = !words.touchesPrevious(i + 1);
        if (words.isSign(i, ',')) return free || !isNumber(i + 1);
        if (words.isSign(i, ':')) return free;
        if (words.isSign(i, '(')) return !words.touchesPrevious(i);
        return words.isSign(i, '-') && free && !words.touchesPrevious(i);
    }

    private boolean startsClause(int first, int i) {
        // "gut wär wenn": a single word before it is no clause of its own.
        long opens = i - first < 2 ? grammar.conjunction() : grammar.conjunction() | grammar.subordinator();
        return i > 0
                && (message.at(i) & opens) != 0
                && (message.at(i + 1) & grammar.clauseStart()) != 0
                && (message.at(i) & Bits.MUTE) == 0
                && grammar.opensClause(message, i);
    }

    private boolean isNumber(int i) {
        return i < words.size() && words.kind(i) == Kind.NUMBER;
    }
}
