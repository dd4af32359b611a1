package dev.konkret.hearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words that gave a sentence away, as a person would quote them: in the order of the sentence, neighbours together. */
final class Telltale {
    private static final int SAYS_NOTHING = 4;

    private Telltale() {}

    private record Place(int start, int end) {}

    /**
     * Returns the words of {@code text} in its order, those that stand side by side as one; a lone short word takes the next along:
     * "was haltet", not "was".
     *
     * @param words verbatim parts of the text, in any order; one that is not found is left out
     */
    static List<String> inOrder(String text, List<String> words) {
        List<Place> places = new ArrayList<>();
        for (String word : words) {
            int start = firstFree(text, word, places);
            if (start >= 0) places.add(new Place(start, start + word.length()));
        }
        places.sort(Comparator.comparingInt(Place::start));
        List<String> quoted = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int from = places.get(i).start();
            while (i + 1 < places.size()
                    && isBlank(text, places.get(i).end(), places.get(i + 1).start())) i++;
            quoted.add(text.substring(from, places.get(i).end()));
        }
        if (places.size() == 1 && quoted.get(0).length() <= SAYS_NOTHING) {
            Place only = places.get(0);
            return List.of(text.substring(only.start(), nextWordEnd(text, only.end())));
        }
        return quoted;
    }

    /** Returns the end of the word that follows {@code from} behind one space, else {@code from}. */
    private static int nextWordEnd(String text, int from) {
        if (from >= text.length() || text.charAt(from) != ' ') return from;
        int end = from + 1;
        while (end < text.length() && isLetter(text.codePointAt(end)))
            end += Character.charCount(text.codePointAt(end));
        return end == from + 1 ? from : end;
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) || c == '\'' || c == '’';
    }

    /** A word that stands there twice is taken where nothing else was found yet. */
    private static int firstFree(String text, String word, List<Place> taken) {
        int start = word.isEmpty() ? -1 : text.indexOf(word);
        while (start >= 0 && overlaps(start, start + word.length(), taken)) start = text.indexOf(word, start + 1);
        return start;
    }

    private static boolean overlaps(int start, int end, List<Place> taken) {
        return taken.stream().anyMatch(place -> start < place.end() && place.start() < end);
    }

    private static boolean isBlank(String text, int from, int to) {
        return from <= to && text.substring(from, to).isBlank();
    }
}
