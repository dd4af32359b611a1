package dev.konkret.text;

/** Words for pages and pictures. */
public final class Markup {
    private Markup() {}

    /**
     * Returns the words with everything that means something in an element or a quoted attribute replaced, and what no page may
     * contain left out.
     */
    public static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    boolean allowed = c == '\n' || c == '\t' || (!Character.isISOControl(c) && !isSurrogate(c));
                    if (allowed) safe.appendCodePoint(c);
                }
            }
        });
        return safe.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }
}
