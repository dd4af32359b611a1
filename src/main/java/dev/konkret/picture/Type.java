package dev.konkret.picture;

/**
 * How a kind of text is set.
 *
 * @param size of the letters, in pixels
 * @param leading from one base line to the next, in pixels
 */
record Type(Face face, double size, double leading) {
    static final Type TITLE = new Type(Face.BOLD, 28, 36);
    static final Type STRONG = new Type(Face.BOLD, 23, 30);
    static final Type BODY = new Type(Face.REGULAR, 23, 30);
    static final Type SMALL = new Type(Face.REGULAR, 20, 27);
    static final Type SMALL_STRONG = new Type(Face.BOLD, 20, 27);

    Wrapping within(double width) {
        return new Wrapping(face, size, width);
    }

    double width(String words) {
        return face.width(words, size);
    }

    /** Returns how far the base line of the first line lies below its upper edge. */
    double ascent() {
        return leading / 2 + size * 0.36;
    }
}
