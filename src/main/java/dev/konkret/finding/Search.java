package dev.konkret.finding;

import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.TeamId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks through all steps for words. There is no index: ten thousand steps are looked through in less time than a person takes to
 * notice, and an index would be a second place in which words are kept and must be forgotten.
 */
final class Search {
    private static final int AT_ONCE = 500;

    private final Shelf shelf;
    private final TeamId team;

    Search(Shelf shelf, TeamId team) {
        this.shelf = shelf;
        this.team = team;
    }

    private record Hit(NextStepId id, double fit) {}

    /** Returns the steps in which every word is found, the best fit first; open ones before finished ones, and the earlier due first. */
    List<NextStepId> best(String words) {
        Wanted wanted = Wanted.of(words);
        if (wanted.isNothing()) return List.of();
        List<NextStepId> all = new ArrayList<>(shelf.open(team));
        all.addAll(shelf.finished(team));
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < all.size(); at += AT_ONCE) {
            for (Shelf.Words step : shelf.words(team, all.subList(at, Math.min(all.size(), at + AT_ONCE)))) {
                double fit = wanted.fit(step.text());
                if (fit > 0) hits.add(new Hit(step.id(), fit));
            }
        }
        // Sorting keeps the order of what fits equally well.
        hits.sort(Comparator.comparingDouble(Hit::fit).reversed());
        return hits.stream().map(Hit::id).toList();
    }
}
