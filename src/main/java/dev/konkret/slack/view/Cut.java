package dev.konkret.slack.view;

/** Shortens texts to what Slack takes, counted in Unicode code points. */
final class Cut {
    private static final String ELLIPSIS = "…";

    /** What stands where Slack insists on a text and there is none. */
    private static final String NOTHING = "–";

    private Cut() {}

    /** Returns plain text of 1 to {@code most} code points. */
    static String plain(String text, int most) {
        if (text.isBlank()) return NOTHING;
        if (length(text) <= most) return text;
        return text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + ELLIPSIS;
    }

    /** Returns mrkdwn of 1 to {@code most} code points that ends neither within an escape nor within a mention. */
    static String mrkdwn(String text, int most) {
        if (text.isBlank()) return NOTHING;
        if (length(text) <= most) return text;
        String kept = text.substring(0, text.offsetByCodePoints(0, most - 1));
        kept = withoutOpen(withoutOpen(kept, '<', '>'), '&', ';');
        return kept.stripTrailing() + ELLIPSIS;
    }

    /** Returns how many code points Slack counts. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String withoutOpen(String text, char opening, char closing) {
        int open = text.lastIndexOf(opening);
        return open > text.lastIndexOf(closing) ? text.substring(0, open) : text;
    }
}
