package dev.konkret.picture;

import java.util.Locale;

/**
 * A colour by what it is for, with a shade for light and one for dark surroundings. Words have a contrast of 4.5 and more
 * against what they stand on, lines and marks 3 and more.
 */
public enum Ink {
    /** What everything stands on. */
    CARD("#ffffff", "#1b222b"),
    /** Words. */
    INK("#17202a", "#eef2f6"),
    /** Less important words. */
    MUTED("#52606d", "#b4c0cc"),
    /** Lines and edges. */
    LINE("#7b8794", "#7f8c99"),
    /** Bars nobody has filled. */
    FAINT("#e4e7eb", "#36424f"),
    /** Words on a filled shape. */
    ON_FILL("#ffffff", "#10161d"),
    GREEN("#1b7f4b", "#5ad79b"),
    AMBER("#8a5a00", "#f2c14e"),
    RED("#b42318", "#ff8f85"),
    BLUE("#1f5fa8", "#8ab8f0"),
    VIOLET("#7a3ea1", "#cfa3ec"),
    TEAL("#0f6b64", "#6fd3c6"),
    RUST("#96480f", "#f0a870"),
    PINK("#ad2266", "#f293bf"),
    OLIVE("#4d5b1e", "#bccf7a");

    private static final Ink[] BRANCHES = {BLUE, RUST, TEAL, VIOLET, OLIVE, PINK};

    private final String light;
    private final String dark;

    Ink(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /** Returns the shade for light surroundings, {@code #rrggbb}. */
    public String light() {
        return light;
    }

    /** Returns the shade for dark surroundings, {@code #rrggbb}. */
    public String dark() {
        return dark;
    }

    /** Returns the class of shapes filled with it, for style sheets. */
    public String fillClass() {
        return "f-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the class of lines drawn with it, for style sheets. */
    public String lineClass() {
        return "l-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the colour of the n-th branch, counted from 0. */
    static Ink ofBranch(int n) {
        return BRANCHES[n % BRANCHES.length];
    }
}
