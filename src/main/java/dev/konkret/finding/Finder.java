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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds steps for one reader, who gets only what they may see. All of a workspace are read no further than the page that is shown. */
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
        return page(wanted(team, reader, filter, null), page);
    }

    /**
     * Returns some of the steps the filter wants, in the same order as a list, for who reads on where they stopped: a step that
     * keeps its place is met once, however much else changes meanwhile.
     *
     * @param after where the last slice ended; null for the beginning
     * @param limit how many at most
     */
    public Slice slice(TeamId team, MemberId reader, Filter filter, @Nullable Cursor after, int limit) {
        List<NextStep> found =
                wanted(team, reader, filter, after).limit(limit + 1L).toList();
        if (found.size() <= limit) return new Slice(found, null);
        return new Slice(found.subList(0, limit), Cursor.at(found.get(limit - 1)));
    }

    private Stream<NextStep> wanted(TeamId team, MemberId reader, Filter filter, @Nullable Cursor after) {
        ZoneId zone = people.workingTime(team, reader).zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Sight.Eyes eyes = sight.of(team, reader);
        Comparator<Cursor> order = Cursor.order(isDone(filter));
        return candidates(team, filter, after)
                .filter(step -> filter.wants(step, today, zone))
                .filter(step -> after == null || order.compare(Cursor.at(step), after) > 0)
                .filter(step -> Seeing.may(reader, step, eyes));
    }

    /** Spares reading what was read before, where the last step still stands in its place; else all of it is looked at again. */
    private List<NextStepId> behind(TeamId team, List<NextStepId> ids, @Nullable Cursor after) {
        if (after == null) return ids;
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
        Stream<NextStep> found = load(team, new Search(shelf, team).best(words));
        return page(found.filter(step -> Seeing.may(reader, step, eyes)), page);
    }

    /** Returns all steps this person may see, open and lately finished, to take along. */
    public List<NextStep> everythingFor(TeamId team, MemberId reader) {
        Sight.Eyes eyes = sight.of(team, reader);
        List<NextStepId> all = new ArrayList<>(shelf.open(team));
        all.addAll(shelf.finished(team));
        return load(team, all).filter(step -> Seeing.may(reader, step, eyes)).toList();
    }

    /**
     * The smallest lists that hold all that is wanted.
     *
     * @param after a step nothing before which is wanted; null for none
     */
    private Stream<NextStep> candidates(TeamId team, Filter filter, @Nullable Cursor after) {
        boolean done = isDone(filter);
        List<NextStep> found = new ArrayList<>();
        if (!filter.people().isEmpty()) {
            for (MemberId member : filter.people()) {
                found.addAll(done ? steps.finishedBy(team, member, FINISHED) : steps.concerning(team, member));
            }
        } else if (filter.goal() != null) {
            found.addAll(steps.ofGoal(team, filter.goal(), OF_GOAL));
        } else if (done) {
            return load(team, behind(team, shelf.finished(team), after));
        } else if (filter.channels().isEmpty()) {
            return load(team, behind(team, shelf.open(team), after));
        } else {
            for (ChannelId channel : filter.channels()) found.addAll(steps.inChannel(team, channel));
        }
        // What concerns two people stands in both their lists.
        Map<NextStepId, NextStep> each = new HashMap<>();
        found.forEach(step -> each.put(step.id(), step));
        return each.values().stream().sorted(Comparator.comparing(Cursor::at, Cursor.order(done)));
    }

    private static boolean isDone(Filter filter) {
        return filter.which() == Filter.Which.DONE;
    }

    /** Reads them batch by batch, and no more than are asked for. */
    private Stream<NextStep> load(TeamId team, List<NextStepId> ids) {
        return IntStream.iterate(0, at -> at < ids.size(), at -> at + AT_ONCE)
                .mapToObj(at -> ids.subList(at, Math.min(ids.size(), at + AT_ONCE)))
                .flatMap(batch -> shelf.load(team, batch).stream());
    }

    /** One more than the page holds is looked for, to know whether there is more. */
    private static Page page(Stream<NextStep> all, int number) {
        List<NextStep> found =
                all.skip((long) number * Page.SIZE).limit(Page.SIZE + 1L).toList();
        boolean more = found.size() > Page.SIZE;
        return new Page(more ? found.subList(0, Page.SIZE) : found, number, more);
    }
}
