package dev.konkret.intention;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;
import org.jspecify.annotations.Nullable;

/** A colleague's words quoted at the top, with the writer's own below: agreed to, they are as good as his. */
final class AgreedQuote {
    private static final String ESCAPED = "&gt;";

    private AgreedQuote() {}

    /** Returns the first token of the answer below the quoted lines, or 0 when the message does not begin with a quote. */
    static int answer(Words words) {
        int i = 0;
        while (i < words.size() && (words.kind(i) == Kind.QUOTE || words.kind(i) == Kind.NEWLINE)) i++;
        return i > 0 && i < words.size() && words.kind(0) == Kind.QUOTE ? i : 0;
    }

    /** Returns the quoted text alone, every letter where it stood; null when it is quoted twice over. */
    static @Nullable String quoted(Words words, int answer) {
        StringBuilder text = new StringBuilder(words.original().substring(0, words.start(answer)));
        for (int i = 0; i < answer; i++) {
            if (words.kind(i) != Kind.QUOTE) continue;
            int at = words.start(i);
            int width = text.charAt(at) == '&' ? ESCAPED.length() : 1;
            for (int k = at; k < at + width; k++) text.setCharAt(k, ' ');
            String rest = text.substring(at + width, words.end(i)).strip();
            if (rest.startsWith(">") || rest.startsWith(ESCAPED)) return null;
        }
        return text.toString();
    }

    /** Tells whether what was quoted is open work that nobody has taken: only that can be agreed to. */
    static boolean isOpen(Understanding quoted) {
        return quoted.label() == Label.VAGUE && quoted.owner() == null;
    }
}
