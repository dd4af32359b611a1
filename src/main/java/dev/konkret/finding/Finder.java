package dev.konkret.finding;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Steps;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.People;
import dev.konkret.workspace.TeamId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds steps for one reader, who gets only what they may see. Looks no further than the page that is shown. */
public final class Finder {
    private static final int AT_ONCE = 50;
    private static final int FINISHED = 100;

    private final Steps steps;
    private final Shelf shelf;
    private final Sight sight;
    private final People people;
    private final Clock clock;

    public Finder(Steps steps, Shelf shelf, Sight sight, People people, Clock clock) {
        this.steps = steps;
        this.shelf = shelf;
        this.sight = sight;
        this.people = people;
        this.clock = clock;
    }

    /** Returns one page of the steps the filter wants: open ones the earliest due first, done ones the latest first. */
    public Page list(TeamId team, MemberId reader, Filter filter, int page) {
        ZoneId zone = people.workingTime(team, reader).zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Sight.Eyes eyes = sight.of(team, reader);
        return page(
                candidates(team, filter),
                step -> filter.wants(step, today, zone) && Seeing.may(reader, step, eyes),
                page,
                ids -> shelf.load(team, ids));
    }

    /** Returns one page of the steps the words are in, the best fit first. */
    public Page search(TeamId team, MemberId reader, String words, int page) {
        Sight.Eyes eyes = sight.of(team, reader);
        return page(
                new Search(shelf, team).best(words),
                step -> Seeing.may(reader, step, eyes),
                page,
                ids -> shelf.load(team, ids));
    }

    /** Returns all steps this person may see, open and lately finished, to take along. */
    public List<NextStep> everythingFor(TeamId team, MemberId reader) {
        Sight.Eyes eyes = sight.of(team, reader);
        List<NextStepId> all = new ArrayList<>(shelf.open(team));
        all.addAll(shelf.finished(team));
        List<NextStep> seen = new ArrayList<>();
        for (int at = 0; at < all.size(); at += AT_ONCE) {
            for (NextStep step : shelf.load(team, all.subList(at, Math.min(all.size(), at + AT_ONCE)))) {
                if (Seeing.may(reader, step, eyes)) seen.add(step);
            }
        }
        return seen;
    }

    /** The smallest lists that hold all that is wanted. */
    private List<NextStepId> candidates(TeamId team, Filter filter) {
        boolean done = filter.which() == Filter.Which.DONE;
        if (!filter.people().isEmpty()) {
            List<NextStep> theirs = new ArrayList<>();
            for (MemberId member : filter.people()) {
                theirs.addAll(done ? steps.finishedBy(team, member, FINISHED) : steps.concerning(team, member));
            }
            return done ? ids(theirs) : ids(byDue(theirs));
        }
        if (done) return shelf.finished(team);
        if (filter.channels().isEmpty()) return shelf.open(team);
        List<NextStep> said = new ArrayList<>();
        for (ChannelId channel : filter.channels()) said.addAll(steps.inChannel(team, channel));
        return ids(byDue(said));
    }

    private static List<NextStep> byDue(List<NextStep> steps) {
        return steps.stream()
                .sorted(Comparator.comparing(step -> step.due().orElse(LocalDate.MAX)))
                .toList();
    }

    private static List<NextStepId> ids(List<NextStep> steps) {
        Set<NextStepId> ids = new LinkedHashSet<>();
        steps.forEach(step -> ids.add(step.id()));
        return List.copyOf(ids);
    }

    private interface Loader {
        List<NextStep> load(List<NextStepId> ids);
    }

    /** One more than the page holds is looked for, to know whether there is more. */
    private static Page page(List<NextStepId> ids, Predicate<NextStep> wanted, int number, Loader loader) {
        int skip = number * Page.SIZE;
        List<NextStep> found = new ArrayList<>();
        int hits = 0;
        Iterator<List<NextStepId>> batches = batches(ids);
        while (batches.hasNext() && found.size() <= Page.SIZE) {
            for (NextStep step : loader.load(batches.next())) {
                if (found.size() > Page.SIZE || !wanted.test(step)) continue;
                if (hits++ >= skip) found.add(step);
            }
        }
        boolean more = found.size() > Page.SIZE;
        return new Page(more ? found.subList(0, Page.SIZE) : found, number, more);
    }

    private static Iterator<List<NextStepId>> batches(List<NextStepId> ids) {
        List<List<NextStepId>> batches = new ArrayList<>();
        for (int at = 0; at < ids.size(); at += AT_ONCE)
            batches.add(ids.subList(at, Math.min(ids.size(), at + AT_ONCE)));
        return batches.iterator();
    }
}
