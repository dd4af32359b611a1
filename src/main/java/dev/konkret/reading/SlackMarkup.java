package dev.konkret.reading;

/** Slack's own signs: {@code <…>} references, quoted lines, code, {@code :emoji:}. */
final class SlackMarkup {
    private SlackMarkup() {}

    /** Returns the end of the piece of markup that begins at {@code at}, or 0 when none does. */
    static int end(String text, int at, boolean lineStart) {
        return switch (text.charAt(at)) {
            case '<' -> reference(text, at);
            case '>' -> lineStart ? quote(text, at, 1) : 0;
            case '&' -> lineStart && text.startsWith("&gt;", at) ? quote(text, at, 4) : 0;
            case '`' -> code(text, at);
            case ':' -> emoji(text, at);
            default -> 0;
        };
    }

    /** Returns what the piece of markup at {@code at} is. */
    static Kind kind(String text, int at) {
        return switch (text.charAt(at)) {
            case '>', '&' -> Kind.QUOTE;
            case '`' -> Kind.CODE;
            case ':' -> Kind.EMOJI;
            default ->
                switch (text.charAt(at + 1)) {
                    case '@' -> Kind.MENTION;
                    case '#' -> Kind.CHANNEL;
                    case '!' -> text.startsWith("date^", at + 2) ? Kind.LINK : Kind.MENTION;
                    default -> Kind.LINK;
                };
        };
    }

    private static int reference(String text, int at) {
        int end = at + 1;
        if (end == text.length() || !opensReference(text.charAt(end))) return 0;
        while (end < text.length()) {
            char c = text.charAt(end++);
            if (c == '>') return end - at > 3 ? end : 0;
            if (c == '<' || c == '\n') return 0;
        }
        return 0;
    }

    private static boolean opensReference(char c) {
        return c == '@' || c == '#' || c == '!' || (c >= 'a' && c <= 'z');
    }

    private static int quote(String text, int at, int width) {
        boolean toTheEnd = text.startsWith(">>>", at) || text.startsWith("&gt;&gt;&gt;", at);
        int end = toTheEnd ? text.length() : text.indexOf('\n', at + width);
        return end < 0 ? text.length() : end;
    }

    private static int code(String text, int at) {
        if (text.startsWith("```", at)) {
            int close = text.indexOf("```", at + 3);
            return close < 0 ? text.length() : close + 3;
        }
        for (int end = at + 1; end < text.length() && text.charAt(end) != '\n'; end++) {
            if (text.charAt(end) == '`') return end > at + 1 ? end + 1 : 0;
        }
        return 0;
    }

    private static int emoji(String text, int at) {
        // 10:30:00 is a time.
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) return 0;
        for (int end = at + 1; end < text.length(); end++) {
            char c = text.charAt(end);
            if (c == ':') return end > at + 1 ? skinTone(text, end + 1) : 0;
            boolean name =
                    (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+' || c == '\'';
            if (!name) return 0;
        }
        return 0;
    }

    private static int skinTone(String text, int end) {
        return text.startsWith(":skin-tone-", end) && end + 13 <= text.length() && text.charAt(end + 12) == ':'
                ? end + 13
                : end;
    }
}
