package dev.konkret.picture;

/** What people wrote, made fit to be drawn and to stand in XML. */
final class Plain {
    private Plain() {}

    /**
     * Returns the words on one line: blanks of every kind become one, and what XML does not allow, what cannot be seen and what
     * turns the direction of reading is left out.
     */
    static String of(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        boolean blank = true;
        for (int codePoint : written.codePoints().toArray()) {
            if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                if (!blank) plain.append(' ');
                blank = true;
            } else if (canBeSeen(codePoint)) {
                plain.appendCodePoint(codePoint);
                blank = false;
            }
        }
        return blank && plain.length() > 0 ? plain.substring(0, plain.length() - 1) : plain.toString();
    }

    /** Returns the words cut to at most {@code most} characters, with an ellipsis where something was left out. */
    static String cut(String written, int most) {
        String plain = of(written);
        if (plain.codePointCount(0, plain.length()) <= most) return plain;
        return plain.substring(0, plain.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }

    private static boolean canBeSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            // Joins what belongs together, in Persian or in an emoji; everything else of the kind is invisible or turns
            // words round.
            case Character.FORMAT -> codePoint == 0x200C || codePoint == 0x200D;
            default -> true;
        };
    }
}
