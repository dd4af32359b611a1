package dev.konkret.picture;

import java.util.ArrayList;
import java.util.List;

/** Words on lines no wider than a given width. */
final class Wrapping {

    /** A break between two words of a compound is taken when at least this much of the line is filled by it. */
    private static final double ENOUGH = 0.45;

    private final Face face;
    private final double size;
    private final double width;

    /** @param width of a line, more than a few letters */
    Wrapping(Face face, double size, double width) {
        this.face = face;
        this.size = size;
        this.width = width;
    }

    /** Returns the lines, none of them empty; none when nothing can be seen. */
    List<String> lines(String written) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : Plain.of(written).split(" ")) {
            if (fits(joined(line, word))) {
                line = joined(line, word);
                continue;
            }
            String rest = word;
            if (!line.isEmpty() && fits(word)) {
                lines.add(line);
            } else {
                // A word wider than a line begins on the line before when a part of it fits there.
                int at = line.isEmpty() ? 0 : piece(line + " ", rest, lines);
                if (at == 0 && !line.isEmpty()) lines.add(line);
                rest = rest.substring(at);
                while (!fits(rest)) rest = rest.substring(forced(rest, lines));
            }
            line = rest;
        }
        if (!line.isEmpty()) lines.add(line);
        return lines;
    }

    /** Returns the lines, at most {@code most}; the last one ends with an ellipsis when there would be more. */
    List<String> lines(String written, int most) {
        List<String> all = lines(written);
        if (all.size() <= most) return all;
        List<String> kept = new ArrayList<>(all.subList(0, most));
        String last = kept.get(most - 1);
        while (!last.isEmpty() && !fits(last + "…"))
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        kept.set(most - 1, last.stripTrailing() + "…");
        return kept;
    }

    private int forced(String word, List<String> lines) {
        int at = piece("", word, lines);
        if (at > 0) return at;
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && fits(word.substring(0, word.offsetByCodePoints(end, 1)))) {
            end = word.offsetByCodePoints(end, 1);
        }
        lines.add(word.substring(0, end));
        return end;
    }

    /** Puts down the largest good piece of the word that fits behind {@code begun} and returns its length; 0 when none does. */
    private int piece(String begun, String word, List<String> lines) {
        Hyphens.Break best = null;
        for (Hyphens.Break at : Hyphens.in(word)) {
            String line = begun + word.substring(0, at.at()) + at.hyphen();
            if (!fits(line)) break;
            boolean keepsJoint = best != null
                    && best.joint()
                    && !at.joint()
                    && face.width(begun + word.substring(0, best.at()), size) >= ENOUGH * width;
            if (!keepsJoint) best = at;
        }
        if (best == null) return 0;
        lines.add(begun + word.substring(0, best.at()) + best.hyphen());
        return best.at();
    }

    private boolean fits(String line) {
        return face.width(line, size) <= width;
    }

    private static String joined(String line, String word) {
        return line.isEmpty() ? word : line + " " + word;
    }
}
