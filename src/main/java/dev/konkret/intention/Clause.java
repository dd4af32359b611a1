package dev.konkret.intention;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A stretch of a sentence between two signs or conjunctions. Token numbers are those of the message. */
public final class Clause {
    private final Message message;
    private final int first;
    private final int end;
    private final int index;
    private final int sentence;
    private final long all;
    private final boolean question;
    private long sections = -1;

    Clause(Message message, int first, int end, int index, int sentence, boolean question) {
        this.message = message;
        this.first = first;
        this.end = end;
        this.index = index;
        this.sentence = sentence;
        this.question = question;
        long union = 0;
        for (int i = first; i < end; i++) union |= message.cueAt(i);
        this.all = union;
    }

    /** Returns the message the clause belongs to. */
    public Message message() {
        return message;
    }

    /** Returns the tokens of the whole message. */
    public Words words() {
        return message.words();
    }

    /** Returns the first token. */
    public int first() {
        return first;
    }

    /** Returns the token behind the last. */
    public int end() {
        return end;
    }

    /** Returns the number of the sentence the clause stands in, from 0. */
    public int sentence() {
        return sentence;
    }

    /** Tells whether the sentence ends with a question mark. */
    public boolean question() {
        return question;
    }

    /** Returns the classes of token {@code i}; 0 outside the clause. */
    public long at(int i) {
        return i >= first && i < end ? message.at(i) : 0;
    }

    /** Tells whether token {@code i} lies in the clause and has one of the classes. */
    public boolean is(int i, long classes) {
        return (at(i) & classes) != 0;
    }

    /** Tells whether any token has one of the classes. */
    public boolean has(long classes) {
        return (all & classes) != 0;
    }

    /** Returns the classes of all tokens together. */
    long all() {
        return all;
    }

    /** Returns the bits of the sections whose turns may be found by one of the words; looked up once. */
    long sections(TurnIndex index) {
        if (sections < 0) {
            long found = 0;
            for (int i = first; i < end; i++) found |= message.turnsAt(index, i).sections();
            sections = found & message.sections(index);
        }
        return sections;
    }

    /** Returns the first token with one of the classes, or -1. */
    public int find(long classes) {
        return has(classes) ? find(classes, first) : -1;
    }

    /** Returns the first token from {@code from} on with one of the classes, or -1. */
    public int find(long classes, int from) {
        for (int i = Math.max(first, from); i < end; i++) if ((message.at(i) & classes) != 0) return i;
        return -1;
    }

    /** Tells whether token {@code i} lies in the clause and has this folded spelling. */
    public boolean word(int i, String folded) {
        return i >= first && i < end && words().is(i, folded);
    }

    /** Returns the folded spelling of token {@code i}, empty outside the clause. */
    public String folded(int i) {
        return i >= first && i < end ? words().folded(i) : "";
    }

    /** Returns the first token that has none of {@code classes}, from {@code from} on; {@link #end} without one. */
    public int skip(long classes, int from) {
        int i = Math.max(from, first);
        while (i < end && (message.at(i) & classes) != 0) i++;
        return i;
    }

    /** Returns the last word, number, mention or link of the clause that is no part of a date, or -1. */
    public int lastWord() {
        for (int i = end - 1; i >= first; i--) {
            Kind kind = words().kind(i);
            boolean speaks = kind == Kind.WORD || kind == Kind.NUMBER || kind == Kind.MENTION || kind == Kind.LINK;
            if (speaks && (message.at(i) & (Bits.DATE | Bits.MUTE)) == 0) return i;
        }
        return -1;
    }

    /** Returns the clause token {@code i} stands in, this one when it stands in none. */
    public Clause holding(int i) {
        if (i >= first && i < end) return this;
        for (Clause other : message.clauses()) if (i >= other.first && i < other.end) return other;
        return this;
    }

    /** Returns the clause before this one, or null. */
    public @Nullable Clause previous() {
        return index > 0 ? message.clauses().get(index - 1) : null;
    }

    /** Returns the clause after this one, or null. */
    public @Nullable Clause next() {
        return index + 1 < message.clauses().size() ? message.clauses().get(index + 1) : null;
    }

    /** Tells whether only one of the words for {@code nothing} stands behind the clause's colon: "TODO: none". */
    public boolean listsOnly(WordSet nothing) {
        Clause next = endsWith(':') ? nextInSentence() : null;
        return next != null && next.first == next.lastWord() && nothing.has(next, next.first);
    }

    /** Tells whether one of the next {@code reach} clauses is like that. */
    public boolean isFollowedBy(int reach, Predicate<Clause> like) {
        Clause next = next();
        for (int i = 0; i < reach && next != null; i++, next = next.next()) if (like.test(next)) return true;
        return false;
    }

    /** Returns the next clause if it belongs to the same sentence, or null. */
    public @Nullable Clause nextInSentence() {
        Clause next = next();
        return next != null && next.sentence == sentence ? next : null;
    }

    /** Returns the previous clause if it belongs to the same sentence, or null. */
    public @Nullable Clause previousInSentence() {
        Clause previous = previous();
        return previous != null && previous.sentence == sentence ? previous : null;
    }

    /** Tells whether the sign right behind the clause is {@code sign} (folded). */
    public boolean endsWith(char sign) {
        return words().isSign(end, sign);
    }
}
