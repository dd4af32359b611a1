package dev.konkret.reading;

/** A text as Slack delivers it, and as people see it. */
public final class SlackText {
    private SlackText() {}

    /**
     * Returns the text without Slack's escapes: ampersands and angle brackets as they were typed, a link as its words or else its
     * address. Mentions of people and channels stay references. To be applied once, and after all that reads references.
     */
    public static String plain(String delivered) {
        if (delivered.indexOf('&') < 0 && delivered.indexOf('<') < 0) return delivered;
        StringBuilder plain = new StringBuilder(delivered.length());
        int at = 0;
        while (at < delivered.length()) {
            int end = delivered.charAt(at) == '<' ? SlackMarkup.end(delivered, at, false) : 0;
            if (end == 0) {
                plain.append(delivered.charAt(at++));
            } else {
                boolean link = SlackMarkup.kind(delivered, at) == Kind.LINK && delivered.charAt(at + 1) != '!';
                plain.append(link ? words(delivered.substring(at + 1, end - 1)) : delivered.substring(at, end));
                at = end;
            }
        }
        return unescaped(plain.toString());
    }

    /** Returns the text with ampersands and angle brackets as they were typed; to be applied once, when no reference is left to read. */
    public static String unescaped(String delivered) {
        // The ampersand last: what somebody typed as "&lt;" was sent as "&amp;lt;".
        return delivered.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String words(String link) {
        int bar = link.indexOf('|');
        if (bar >= 0 && bar + 1 < link.length()) return link.substring(bar + 1);
        String address = bar < 0 ? link : link.substring(0, bar);
        return address.startsWith("mailto:") ? address.substring("mailto:".length()) : address;
    }
}
