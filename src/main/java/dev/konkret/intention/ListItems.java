package dev.konkret.intention;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;
import java.util.BitSet;

/** The numbers before the items of a list, also when it is written in one line: "1. check the list 2. send it". */
final class ListItems {
    private static final BitSet NONE = new BitSet(0);

    private ListItems() {}

    /** Returns the tokens that number the items, with their signs; not to be changed. */
    static BitSet marks(Message message) {
        Words words = message.words();
        BitSet marks = NONE;
        int next = 1;
        for (int i = 0; i + 2 < words.size(); i++) {
            if (words.kind(i) != Kind.NUMBER) continue;
            boolean line = i == 0 || words.kind(i - 1) == Kind.NEWLINE;
            boolean goesOn = next > 1 && words.number(i) == next;
            int end = line || goesOn ? end(message, i) : -1;
            if (end < 0 || !(goesOn || words.number(i) == 1)) continue;
            if (marks.isEmpty()) marks = new BitSet(words.size());
            marks.set(i, end);
            next = words.number(i) + 1;
        }
        return marks;
    }

    /** Returns the token behind "2.", "2)" or "2.)", -1 when the number is none of an item; "on the 2." is a day. */
    private static int end(Message message, int i) {
        Words words = message.words();
        int end = i + 1;
        while (end <= i + 2 && (words.isSign(end, '.') || words.isSign(end, ')')) && words.touchesPrevious(end)) end++;
        boolean apart = end < words.size() && !words.touchesPrevious(end) && words.kind(end) != Kind.NEWLINE;
        return end > i + 1 && apart && (message.at(i) & Bits.DATE) == 0 ? end : -1;
    }
}
