package dev.konkret.goal.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Spreads the layers between the celebration and today evenly over the working days.
 *
 * <p>Days that somebody chose stay; the layers between two of them share the working days between them. Every layer
 * needs a working day of its own. Where the days do not suffice, layers are laid one working day behind the other
 * back from the celebration, so that the earliest ones end up before today, and that is what people are told.
 */
final class Spread {
    private Spread() {}

    /** Returns the layers in the same order, with their days; {@code layers} come from the celebration back to today. */
    static List<Layer> over(LocalDate celebration, List<Layer> layers, Days days) {
        List<Layer> spread = new ArrayList<>(layers.size());
        LocalDate later = celebration;
        int from = 0;
        while (from < layers.size()) {
            int to = from;
            while (to < layers.size() && !layers.get(to).fixed()) to++;
            Layer anchor = to < layers.size() ? layers.get(to) : null;
            spread.addAll(between(later, anchor == null ? null : anchor.by(), layers.subList(from, to), days));
            if (anchor != null) {
                spread.add(anchor);
                later = anchor.by();
            }
            from = to + 1;
        }
        return spread;
    }

    private static List<Layer> between(LocalDate later, @Nullable LocalDate anchor, List<Layer> loose, Days days) {
        if (loose.isEmpty()) return loose;
        LocalDate yesterday = days.today().minusDays(1);
        LocalDate floor = anchor == null || anchor.isBefore(yesterday) ? yesterday : anchor;
        List<LocalDate> free = days.between(floor, later);
        List<Layer> spread = new ArrayList<>(loose.size());
        LocalDate previous = later;
        for (int place = 1; place <= loose.size(); place++) {
            previous = day(place, loose.size(), free, previous, anchor, days);
            spread.add(loose.get(place - 1).on(previous));
        }
        return spread;
    }

    private static LocalDate day(
            int place, int layers, List<LocalDate> free, LocalDate previous, @Nullable LocalDate anchor, Days days) {
        if (free.size() >= layers) return free.get(place * (free.size() + 1) / (layers + 1) - 1);
        if (place <= free.size()) return free.get(place - 1);
        LocalDate before = days.time().workingDaysBefore(previous, 1);
        return anchor != null && before.isBefore(anchor) ? anchor : before;
    }
}
