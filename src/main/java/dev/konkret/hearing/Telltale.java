package dev.konkret.hearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words that gave a sentence away, as a person would quote them: in the order of the sentence, neighbours together. */
final class Telltale {
    private Telltale() {}

    private record Place(int start, int end) {}

    /**
     * Returns the words of {@code text} in its order, those that stand side by side as one.
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
        return quoted;
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
