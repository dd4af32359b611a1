package dev.konkret.goal.outline;

/**
 * Something a layer takes.
 *
 * @param words what exactly, up to {@link #LONGEST_WORDS} characters; may be empty unless the kind is {@link Kind#OTHER}
 */
public record Takes(Kind kind, String words) {

    /** Longer things belong into a layer of their own. */
    public static final int LONGEST_WORDS = 200;

    /** What it takes; the names are stored, so they never change. */
    public enum Kind {
        MONEY("goal.takes.money"),
        KNOW_HOW("goal.takes.know-how"),
        PEOPLE("goal.takes.people"),
        SALES("goal.takes.sales"),
        CUSTOMER_INSIGHT("goal.takes.insight"),
        /** Something else, in the writer's words. */
        OTHER("goal.takes.other");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Returns the key of its name in the texts. */
        public String key() {
            return key;
        }
    }

    public Takes {
        if (kind == Kind.OTHER && words.isBlank()) throw new IllegalArgumentException("other, but what?");
        if (words.codePointCount(0, words.length()) > LONGEST_WORDS) {
            throw new IllegalArgumentException("words are too long");
        }
    }

    /** Returns this kind without further words; not for {@link Kind#OTHER}. */
    public static Takes of(Kind kind) {
        return new Takes(kind, "");
    }
}
