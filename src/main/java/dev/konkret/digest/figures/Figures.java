package dev.konkret.digest.figures;

import dev.konkret.digest.figures.Course.End;
import dev.konkret.reading.Folding;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a team, each with how many steps it is made of. What they mean is written down in {@code docs/kennzahlen.md},
 * and the examples there are tests.
 *
 * @param people how many different people the steps belong to
 * @param toAccepted median time from sentence to yes; null when no step tells
 * @param toDone median time from sentence to done; null when no step tells
 * @param kept follow-through, 0 to 100; null when no step tells
 * @param keptOf how many steps it is made of
 * @param reasons why dates were moved, and how often
 * @param mirror meetings and concepts; null when there are too few steps to tell
 */
public record Figures(
        int people,
        @Nullable Duration toAccepted,
        int acceptedOf,
        @Nullable Duration toDone,
        int doneOf,
        @Nullable Integer kept,
        int keptOf,
        Map<Reason, Integer> reasons,
        @Nullable Mirror mirror) {

    /** Figures of fewer people would be figures about a person. */
    public static final int FEWEST_PEOPLE = 5;

    /** A step so many days late counts as not kept. */
    public static final int DAYS_UNTIL_NOTHING = 30;

    private static final int ALL = 100;
    private static final int FEWEST_FOR_MIRROR = 10;

    /** Words that tell of talking and planning instead of doing. */
    private static final List<String> TALK = List.of(
            "meeting",
            "termin",
            "workshop",
            "abstimm",
            "besprech",
            "konzept",
            "strategie",
            "praesent",
            "folien",
            "brainstorm",
            "arbeitskreis",
            "arbeitsgruppe",
            "jour fixe",
            "kick-off",
            "kickoff",
            "roadmap",
            "evaluier",
            "pruefauftrag",
            "concept",
            "strategy",
            "slides",
            "align",
            "task force",
            "steering",
            "sync");

    /**
     * How much of the work is talk: a question to the team.
     *
     * @param talk share of steps that are meetings or concepts, 0 to 100
     * @param moved how often a date was moved, per 100 steps
     * @param done share of steps that were done, 0 to 100
     */
    public record Mirror(int talk, int moved, int done, int of) {

        /** Returns whether much is planned and moved, and little done. */
        public boolean isClouded() {
            return talk >= ALL / 2 && moved >= ALL && done <= ALL * 3 / 10;
        }
    }

    public Figures {
        reasons = Map.copyOf(reasons);
    }

    /**
     * Returns the figures of these steps; empty when they belong to fewer than {@link #FEWEST_PEOPLE} people.
     *
     * @param courses the steps that ended in the time looked at, and those that are overdue
     */
    public static Optional<Figures> of(Collection<Course> courses, Instant now, ZoneId zone) {
        int people = (int) courses.stream().map(Course::owner).distinct().count();
        if (people < FEWEST_PEOPLE) return Optional.empty();
        List<Duration> accepted = durations(courses, Course::accepted);
        List<Duration> done = durations(courses, c -> c.end() == End.DONE ? c.endedAt() : null);
        List<Double> scores = new ArrayList<>();
        for (Course course : courses) keptBy(course, now, zone).ifPresent(scores::add);
        double sum = scores.stream().mapToDouble(Double::doubleValue).sum();
        Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
        for (Course course : courses) {
            for (String words : course.reasons()) reasons.merge(Reason.of(words), 1, Integer::sum);
        }
        return Optional.of(new Figures(
                people,
                median(accepted),
                accepted.size(),
                median(done),
                done.size(),
                scores.isEmpty() ? null : (int) Math.round(ALL * sum / scores.size()),
                scores.size(),
                reasons,
                mirror(courses)));
    }

    /**
     * Returns how well a step was kept, from 0 to 1: 1 when it was done by the day promised or honestly dropped, a little less for
     * every day it is late, 0 after {@link #DAYS_UNTIL_NOTHING} days. Empty as long as the day has not come.
     */
    static Optional<Double> keptBy(Course course, Instant now, ZoneId zone) {
        if (course.end() == End.DROPPED) return Optional.of(1.0);
        Instant until = course.endedAt() == null ? now : course.endedAt();
        LocalDate day = LocalDate.ofInstant(until, zone);
        long late = ChronoUnit.DAYS.between(course.promised(), day);
        if (course.end() == End.OPEN && late <= 0) return Optional.empty();
        return Optional.of(Math.max(0, 1 - Math.max(0, late) / (double) DAYS_UNTIL_NOTHING));
    }

    private static List<Duration> durations(Collection<Course> courses, Function<Course, @Nullable Instant> end) {
        List<Duration> all = new ArrayList<>();
        for (Course course : courses) {
            Instant at = end.apply(course);
            if (at != null) all.add(Duration.between(course.said(), at));
        }
        return all;
    }

    /** Returns the middle one; of an even number the mean of the two in the middle. */
    static @Nullable Duration median(List<Duration> durations) {
        if (durations.isEmpty()) return null;
        List<Duration> sorted = durations.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.size() % 2 == 1) return sorted.get(middle);
        return sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    }

    private static @Nullable Mirror mirror(Collection<Course> courses) {
        int all = courses.size();
        if (all < FEWEST_FOR_MIRROR) return null;
        int talk = (int) courses.stream().filter(c -> isTalk(c.what())).count();
        int moved = courses.stream().mapToInt(c -> c.reasons().size()).sum();
        int done = (int) courses.stream().filter(c -> c.end() == End.DONE).count();
        return new Mirror(talk * ALL / all, moved * ALL / all, done * ALL / all, all);
    }

    static boolean isTalk(String what) {
        String folded = Folding.fold(what);
        return TALK.stream().anyMatch(folded::contains);
    }
}
