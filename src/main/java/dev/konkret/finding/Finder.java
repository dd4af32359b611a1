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
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds steps for one reader, who gets only what they may see. Looks no further than the page that is shown. */
public final class Finder {
    private static final int AT_ONCE = 50;
    private static final int FINISHED = 100;

    /** More steps than one goal has. */
    private static final int OF_GOAL = 1_000;

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

    /**
     * Returns some of the steps the filter wants, in the same order as a list, for who reads on where they stopped: a step that
     * keeps its place is met once, however much else changes meanwhile.
     *
     * @param after where the last slice ended; null for the beginning
     * @param limit how many at most
     */
    public Slice slice(TeamId team, MemberId reader, Filter filter, @Nullable Cursor after, int limit) {
        ZoneId zone = people.workingTime(team, reader).zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Sight.Eyes eyes = sight.of(team, reader);
        boolean done = filter.which() == Filter.Which.DONE;
        List<NextStepId> ids = candidates(team, filter);
        List<NextStep> found = new ArrayList<>();
        Iterator<List<NextStepId>> batches = batches(after == null ? ids : behind(team, ids, after));
        while (batches.hasNext() && found.size() <= limit) {
            for (NextStep step : shelf.load(team, batches.next())) {
                if (found.size() > limit || !filter.wants(step, today, zone)) continue;
                if (after != null && !Cursor.at(step).isBehind(after, done)) continue;
                if (Seeing.may(reader, step, eyes)) found.add(step);
            }
        }
        if (found.size() <= limit) return new Slice(found, null);
        return new Slice(found.subList(0, limit), Cursor.at(found.get(limit - 1)));
    }

    /** Spares reading what was read before, where the last step still stands in its place; else all of it is looked at again. */
    private List<NextStepId> behind(TeamId team, List<NextStepId> ids, Cursor after) {
        int last = ids.indexOf(after.step());
        if (last < 0) return ids;
        List<NextStep> step = shelf.load(team, List.of(after.step()));
        boolean stayed = !step.isEmpty() && Cursor.at(step.get(0)).equals(after);
        return stayed ? ids.subList(last + 1, ids.size()) : ids;
    }

    /** Returns the step of that id if this person may see it. */
    public Optional<NextStep> find(TeamId team, MemberId reader, NextStepId id) {
        return steps.find(team, id).filter(step -> Seeing.may(reader, step, sight.of(team, reader)));
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
            return done ? ids(byEnd(theirs)) : ids(byDue(theirs));
        }
        if (filter.goal() != null) {
            List<NextStep> serving = steps.ofGoal(team, filter.goal(), OF_GOAL);
            return done ? ids(byEnd(serving)) : ids(byDue(serving));
        }
        if (done) return shelf.finished(team);
        if (filter.channels().isEmpty()) return shelf.open(team);
        List<NextStep> said = new ArrayList<>();
        for (ChannelId channel : filter.channels()) said.addAll(steps.inChannel(team, channel));
        return ids(byDue(said));
    }

    private static List<NextStep> byDue(List<NextStep> steps) {
        return steps.stream()
                .sorted(Comparator.comparing((NextStep step) -> step.due().orElse(LocalDate.MAX))
                        .thenComparing(step -> step.id().value()))
                .toList();
    }

    private static List<NextStep> byEnd(List<NextStep> steps) {
        return steps.stream()
                .filter(NextStep::isClosed)
                .sorted(Comparator.comparingLong(
                                (NextStep step) -> -Cursor.at(step).rank())
                        .thenComparing(step -> step.id().value()))
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
