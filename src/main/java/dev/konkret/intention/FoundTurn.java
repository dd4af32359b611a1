package dev.konkret.intention;

import java.util.Arrays;

/** Where a {@link Turn} was found. */
final class FoundTurn {
    private final int first;
    private final int[] places;

    /** Makes one from its first token and where each element stands, -1 for none; last in {@code places} is the token behind it. */
    FoundTurn(int first, int[] places) {
        this.first = first;
        this.places = places;
    }

    /** Returns its first token. */
    int first() {
        return first;
    }

    /** Returns the token behind its last. */
    int end() {
        return places[places.length - 1];
    }

    /** Returns the tokens of its words, without what the gaps between them hold; -1 for one that may be missing and is. */
    int[] words() {
        return Arrays.copyOf(places, places.length - 1);
    }
}
