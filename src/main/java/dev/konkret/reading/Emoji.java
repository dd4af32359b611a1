package dev.konkret.reading;

/** Unicode emoji: pictographs with their joiners, skin tones, variation selectors and flags. */
final class Emoji {
    private Emoji() {}

    /** Tells whether an emoji begins at {@code at}. */
    static boolean at(String text, int at) {
        char c = text.charAt(at);
        return c >= '\u203c' && isPicture(text.codePointAt(at));
    }

    /** Returns the end of the emoji that begins at {@code at}; a run of emoji without spaces is one. */
    static int end(String text, int at) {
        int end = at;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            if (!isPicture(point) && !isGlue(point)) break;
            end += Character.charCount(point);
        }
        return end;
    }

    private static boolean isPicture(int point) {
        return (point >= 0x1F000 && point <= 0x1FAFF)
                || (point >= 0x2600 && point <= 0x27BF)
                || (point >= 0x2B00 && point <= 0x2BFF)
                || (point >= 0x2300 && point <= 0x23FF)
                || (point >= 0x2190 && point <= 0x21FF)
                || point == 0x203C
                || point == 0x2049
                || point == 0x3030
                || point == 0x303D;
    }

    private static boolean isGlue(int point) {
        return point == 0x200D || point == 0xFE0F || point == 0x20E3 || (point >= 0xE0020 && point <= 0xE007F);
    }
}
