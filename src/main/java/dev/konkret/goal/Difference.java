package dev.konkret.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What changed from one text to another, word by word.
 *
 * <p>The kept and removed pieces together are the old text, the kept and added ones the new text, to the last blank.
 */
public record Difference(List<Piece> pieces) {

    /** Before every word, and before the blanks between words. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

    /** A run of text that was treated alike. */
    public record Piece(Kind kind, String text) {}

    /** What happened to a piece. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    public Difference {
        pieces = List.copyOf(pieces);
    }

    /** Returns the difference with the most words kept; what was removed stands before what was added in its place. */
    public static Difference between(String old, String now) {
        List<String> before = words(old);
        List<String> after = words(now);
        int[][] common = commonFrom(before, after);
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean bothLeft = i < before.size() && j < after.size();
            if (bothLeft && before.get(i).equals(after.get(j))) {
                append(pieces, Kind.KEPT, before.get(i++));
                j++;
            } else if (j == after.size() || (bothLeft && common[i + 1][j] >= common[i][j + 1])) {
                append(pieces, Kind.REMOVED, before.get(i++));
            } else {
                append(pieces, Kind.ADDED, after.get(j++));
            }
        }
        return new Difference(pieces);
    }

    /** Returns whether nothing was removed and nothing added. */
    public boolean isNone() {
        return pieces.stream().allMatch(p -> p.kind() == Kind.KEPT);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(BETWEEN_WORDS.split(text));
    }

    /** The longest common subsequence of the rest, from every pair of places; texts have a few hundred words at most. */
    private static int[][] commonFrom(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void append(List<Piece> pieces, Kind kind, String text) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }
}
