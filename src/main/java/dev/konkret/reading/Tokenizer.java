package dev.konkret.reading;

/**
 * The one pass over a message. Every scan ahead either becomes a token or stops at a sign that ends the scan of the
 * next one too, so that the whole is linear in the length.
 */
final class Tokenizer {
    private final String text;
    private final Words words;
    private final int length;
    private int at;

    Tokenizer(String text, Words words) {
        this.text = text;
        this.words = words;
        this.length = text.length();
    }

    void run() {
        while (at < length) {
            char c = text.charAt(at);
            if (c == ' ') at++;
            else if (isLetter(c)) word();
            else if (c >= '0' && c <= '9') number();
            else if (c == '\n' || c == '\r') newline();
            else if (isSpace(c)) at++;
            else sign(c);
        }
    }

    private void word() {
        int start = at;
        int end = at;
        long hash = Folding.basis();
        char before = 0;
        while (at < length) {
            char c = text.charAt(at);
            if (c >= 'a' && c <= 'z') {
                hash = Folding.step(hash, c);
                end = ++at;
            } else if (isLetter(c) || (isInside(c) && at + 1 < length && isLetter(text.charAt(at + 1)))) {
                hash = Folding.step(hash, Folding.one(c));
                char second = Folding.second(c, before);
                if (second != 0) hash = Folding.step(hash, second);
                end = ++at;
            } else if (Folding.isInvisible(c)) {
                char second = Folding.second(c, before);
                if (second != 0) hash = Folding.step(hash, second);
                // A mark belongs to its letter; a joiner only when another letter follows.
                if (c >= '\u0300' && c <= '\u036f') end = at + 1;
                at++;
            } else break;
            before = c;
        }
        if (text.startsWith("://", at) && end == at) link(start);
        else words.add(Kind.WORD, start, end, hash);
    }

    private void number() {
        int start = at;
        long hash = Folding.basis();
        while (at < length && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            hash = Folding.step(hash, text.charAt(at++));
        }
        words.add(Kind.NUMBER, start, at, hash);
    }

    private void newline() {
        int start = at;
        while (at < length && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) at++;
        words.add(Kind.NEWLINE, start, at, 0);
    }

    private void sign(char c) {
        int end = SlackMarkup.end(text, at, words.last() == Kind.NEWLINE);
        if (end > 0) {
            words.add(SlackMarkup.kind(text, at), at, end, 0);
            at = end;
        } else if (c == '&') entity();
        else if (Emoji.at(text, at)) {
            end = Emoji.end(text, at);
            words.add(Kind.EMOJI, at, end, 0);
            at = end;
        } else {
            int width = Character.isHighSurrogate(c) && at + 1 < length && Character.isLowSurrogate(text.charAt(at + 1))
                    ? 2
                    : 1;
            if (width == 2 && Character.isLetter(text.codePointAt(at))) rareWord();
            else punctuation(c, width);
        }
    }

    private void rareWord() {
        int start = at;
        long hash = Folding.basis();
        while (at < length && Character.isLetter(text.codePointAt(at))) {
            int width = Character.charCount(text.codePointAt(at));
            for (int i = 0; i < width; i++) hash = Folding.step(hash, Folding.one(text.charAt(at++)));
        }
        words.add(Kind.WORD, start, at, hash);
    }

    private void entity() {
        if (text.startsWith("&amp;", at)) punctuation('&', 5);
        else if (text.startsWith("&lt;", at)) punctuation('<', 4);
        else if (text.startsWith("&gt;", at)) punctuation('>', 4);
        else punctuation('&', 1);
    }

    private void punctuation(char meant, int width) {
        char folded = Folding.one(meant);
        if (folded != 0) words.add(Kind.PUNCTUATION, at, at + width, Folding.step(Folding.basis(), folded));
        at += width;
    }

    private void link(int start) {
        while (at < length && !isSpace(text.charAt(at)) && text.charAt(at) != '>' && text.charAt(at) != '<') at++;
        // The full stop or bracket that ends the sentence is not part of the address.
        while (at > start + 1 && ".,;:!?)\"'".indexOf(text.charAt(at - 1)) >= 0) at--;
        words.add(Kind.LINK, start, at, 0);
    }

    private static boolean isInside(char c) {
        return c == '\'' || c == '_' || c == '’' || c == '´' || c == '‘' || c == 'ʼ';
    }

    private static boolean isLetter(char c) {
        if (c < 128) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return Character.isLetter(c);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c >= 127 && (Character.isSpaceChar(c) || Character.isWhitespace(c) || c < 160));
    }
}
