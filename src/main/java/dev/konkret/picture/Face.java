package dev.konkret.picture;

/** How words look. */
enum Face {
    REGULAR("regular", 400),
    BOLD("bold", 600);

    private final String file;
    private final int weight;

    Face(String file, int weight) {
        this.file = file;
        this.weight = weight;
    }

    String file() {
        return file;
    }

    /** How CSS calls it. */
    int weight() {
        return weight;
    }

    /** Returns how wide these words are at that size. */
    double width(String words, double size) {
        return Letters.of(this).width(words) * size / Letters.EM;
    }
}
