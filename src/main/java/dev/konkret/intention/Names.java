package dev.konkret.intention;

import dev.konkret.reading.GivenNames;
import dev.konkret.reading.Kind;
import org.jspecify.annotations.Nullable;

/** First names that are common in chats of German and English speaking teams. */
public final class Names {
    private static final int LONGEST = 12;

    private Names() {}

    /** Tells whether token {@code i} is written like a name and is a common one. */
    public static boolean is(Clause clause, int i) {
        return clause.is(i, Bits.CAPITAL) && GivenNames.has(clause.words(), i);
    }

    /** Returns the common name in "Tom's", null for any other word. */
    public static @Nullable String contracted(Clause clause, int i) {
        if (!clause.is(i, Bits.CAPITAL)) return null;
        String text = clause.words().text(i);
        int end = text.length() - 2;
        boolean is = end > 1 && text.endsWith("s") && (text.charAt(end) == '\'' || text.charAt(end) == '’');
        String name = is ? text.substring(0, end) : "";
        return is && GivenNames.holds(name) ? name : null;
    }

    /** Tells whether token {@code i} could be a name that is not in the list: one capitalised short word. */
    public static boolean mayBe(Clause clause, int i) {
        if (!clause.is(i, Bits.CAPITAL) || clause.words().kind(i) != Kind.WORD) return false;
        String word = clause.folded(i);
        boolean noun = word.endsWith("ung")
                || word.endsWith("heit")
                || word.endsWith("keit")
                || word.endsWith("tion")
                || word.endsWith("schaft");
        return word.length() <= LONGEST && !noun;
    }
}
