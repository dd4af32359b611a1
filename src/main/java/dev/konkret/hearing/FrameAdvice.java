package dev.konkret.hearing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One frame an admin decides about: it is switched off, or it should be.
 *
 * @param frame stable id, for example {@code V2}
 * @param off whether nobody in the workspace is asked about it
 */
public record FrameAdvice(String frame, FrameFigures figures, boolean off) {
    private static final FrameFigures NEVER_ASKED = new FrameFigures(0, 0);

    /** Returns what is switched off, then what should be; the one that was asked most often first. */
    public static List<FrameAdvice> of(Map<String, FrameFigures> figures, Set<String> muted) {
        Comparator<FrameAdvice> offFirst = Comparator.comparing(advice -> !advice.off());
        return Stream.concat(muted.stream(), figures.keySet().stream())
                .distinct()
                .map(f -> new FrameAdvice(f, figures.getOrDefault(f, NEVER_ASKED), muted.contains(f)))
                .filter(advice -> advice.off() || advice.figures().disturbs())
                .sorted(offFirst.thenComparing(a -> -a.figures().asked()).thenComparing(FrameAdvice::frame))
                .toList();
    }
}
