package dev.konkret.slack.view;

/** How far "no intention" reaches. */
public enum Dismissal {
    /** Only this time. */
    ONCE("once"),
    /** This wording never again. */
    WORDING("wording"),
    /** Never ask me. */
    NEVER("never");

    private final String kind;

    Dismissal(String kind) {
        this.kind = kind;
    }

    /** Returns the {@link Choice#kind} this travels as. */
    public String kind() {
        return kind;
    }

    /** Returns the dismissal of that {@link Choice#kind}; an unknown one reaches the least far. */
    public static Dismissal ofKind(String kind) {
        for (Dismissal d : values()) if (d.kind.equals(kind)) return d;
        return ONCE;
    }
}
