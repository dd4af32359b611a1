package dev.konkret.digest;

import dev.konkret.digest.ChannelSteps.Look;
import dev.konkret.digest.ChannelSteps.Told;
import dev.konkret.digest.Line.Section;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.nextstep.StepState.Pause;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.People;
import dev.konkret.workspace.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes digests: finds the lines, has them shown to those they are about, and puts together what was shown early enough. */
public final class DigestDesk {
    /** Lines of each kind a channel may have; what is more is counted. */
    static final int MOST_LINES = 30;

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration OLD_NEWS = Duration.ofDays(14);

    private final ChannelSteps steps;
    private final Issues issues;
    private final TeamGoals goals;
    private final People people;

    public DigestDesk(ChannelSteps steps, Issues issues, TeamGoals goals, People people) {
        this.steps = steps;
        this.issues = issues;
        this.goals = goals;
        this.people = people;
    }

    /** Finds what the digest to come will be about, and returns whom to show their lines from when on, if in time. */
    public Map<MemberId, Instant> gather(Crew crew, DigestCalendar.Occasion occasion, Instant now) {
        Map<NextStepId, MemberId> owners = new LinkedHashMap<>();
        for (Line line : lines(crew, occasion.at()).values()) owners.put(line.step(), line.owner());
        issues.propose(crew.team(), crew.id(), occasion.week(), owners);
        Map<MemberId, Instant> later = new LinkedHashMap<>();
        for (MemberId owner : new LinkedHashSet<>(owners.values())) {
            WorkingTime time = people.workingTime(crew.team(), owner);
            Instant planned = DigestCalendar.preview(occasion.at(), time);
            Instant at = planned.isAfter(now) ? planned : now;
            if (DigestCalendar.isEarlyEnough(at, occasion.at(), time)) later.put(owner, at);
        }
        return later;
    }

    /** Returns the lines this owner is to be shown now, and has not been. */
    public List<Line> toShow(Crew crew, String week, MemberId owner, Instant digest) {
        Map<NextStepId, Issues.Shown> proposed = issues.lines(crew.team(), crew.id(), week);
        return lines(crew, digest).values().stream()
                .filter(line -> line.owner().equals(owner))
                .filter(line -> {
                    Issues.Shown shown = proposed.get(line.step());
                    return shown != null
                            && shown.owner().equals(owner)
                            && shown.at().isEmpty();
                })
                .toList();
    }

    /** Writes the digest of that week, unless it is written already. */
    public Issue write(Crew crew, String week, Instant at) {
        Optional<Issue> last = issues.latest(crew.team(), crew.id());
        if (last.filter(i -> i.week().equals(week)).isPresent()) return last.get();
        LocalDate day = LocalDate.ofInstant(at, crew.zone());
        Map<NextStepId, Issues.Shown> shown = issues.lines(crew.team(), crew.id(), week);
        Map<ChannelId, Tally> tallies = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        Map<ChannelId, TeamGoals.Found> found = new LinkedHashMap<>();
        for (ChannelId channel : crew.channels()) found.put(channel, goals.in(crew.team(), channel));
        Instant since = since(last, at);
        boolean haveGoals = found.values().stream().anyMatch(TeamGoals.Found::any);
        for (ChannelId channel : crew.channels()) {
            Look look = look(crew, channel, since, at);
            Tally tally = haveGoals ? look.tally() : look.tally().withoutGoals();
            boolean toTell = !tally.isEmpty()
                    || tally.withoutGoal() > 0
                    || !found.getOrDefault(channel, TeamGoals.Found.NOTHING)
                            .gaps()
                            .isEmpty();
            if (toTell) tallies.put(channel, tally);
            for (Line line : lines(crew, channel, look).values()) {
                if (mayBeRead(crew, line, shown.get(line.step()), at)) lines.add(line);
            }
        }
        List<Gap> gaps = found.values().stream()
                .flatMap(there -> there.gaps().stream().limit(MOST_LINES))
                .toList();
        return issues.keep(new Issue(crew.team(), crew.id(), week, at, day, lines, gaps, tallies, past(last)));
    }

    /** A line its owner, or a new owner, has not been shown in time is not sent. */
    private boolean mayBeRead(Crew crew, Line line, Issues.@Nullable Shown shown, Instant at) {
        if (shown == null || !shown.owner().equals(line.owner())) return false;
        return shown.at()
                .filter(when -> DigestCalendar.isEarlyEnough(when, at, people.workingTime(crew.team(), line.owner())))
                .isPresent();
    }

    private static List<Issue.Week> past(Optional<Issue> last) {
        List<Issue.Week> past = new ArrayList<>();
        last.ifPresent(issue -> {
            past.add(new Issue.Week(issue.week(), issue.tallies()));
            past.addAll(issue.past());
        });
        return past.subList(0, Math.min(past.size(), Issue.WEEKS_REMEMBERED));
    }

    private Map<NextStepId, Line> lines(Crew crew, Instant at) {
        Instant since = since(issues.latest(crew.team(), crew.id()), at);
        Map<NextStepId, Line> all = new LinkedHashMap<>();
        for (ChannelId channel : crew.channels()) all.putAll(lines(crew, channel, look(crew, channel, since, at)));
        return all;
    }

    /** Returns what has been told already: all until the last digest, unless that was long ago. */
    private static Instant since(Optional<Issue> last, Instant at) {
        return last.map(Issue::at)
                .filter(told -> told.isBefore(at) && told.isAfter(at.minus(OLD_NEWS)))
                .orElse(at.minus(WEEK));
    }

    private Look look(Crew crew, ChannelId channel, Instant since, Instant at) {
        return steps.look(crew.team(), channel, LocalDate.ofInstant(at, crew.zone()), since, MOST_LINES);
    }

    /** A step has one line: what is still to be done goes before what has happened. */
    private Map<NextStepId, Line> lines(Crew crew, ChannelId channel, Look look) {
        Map<NextStepId, Line> lines = new LinkedHashMap<>();
        for (Told told : look.overdue()) add(lines, line(crew, channel, told, Section.OVERDUE));
        for (Told told : look.waiting()) add(lines, line(crew, channel, told, Section.HELP));
        for (Told told : look.done()) add(lines, line(crew, channel, told, Section.DONE));
        for (Told told : look.dropped()) add(lines, line(crew, channel, told, Section.DROPPED));
        for (Told told : look.postponed()) add(lines, line(crew, channel, told, Section.POSTPONED));
        return lines;
    }

    private static void add(Map<NextStepId, Line> lines, @Nullable Line line) {
        if (line != null) lines.putIfAbsent(line.step(), line);
    }

    private @Nullable Line line(Crew crew, ChannelId channel, Told told, Section wanted) {
        NextStep step = told.step();
        String goal = goals.of(crew.team(), step);
        if (step.state() instanceof Committed c) {
            Section section = wanted == Section.HELP && c.pause() instanceof Pause.Decision ? Section.DECISION : wanted;
            String words = section == Section.POSTPONED ? lastReason(told.history()) : question(c);
            return new Line(step.id(), channel, c.owner(), section, step.what(), c.due(), words, goal);
        }
        if (step.state() instanceof Done d) {
            return new Line(step.id(), channel, d.owner(), Section.DONE, step.what(), null, d.learned(), goal);
        }
        if (step.state() instanceof Dropped x && x.owner() != null) {
            return new Line(step.id(), channel, x.owner(), Section.DROPPED, step.what(), null, x.reason(), goal);
        }
        return null;
    }

    private static @Nullable String question(Committed c) {
        if (c.pause() instanceof Pause.Decision d) return d.question();
        return c.pause() instanceof Pause.Help h ? h.question() : null;
    }

    private static @Nullable String lastReason(List<StepEvent> history) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).kind() == StepEvent.Kind.POSTPONED)
                return history.get(i).words();
        }
        return null;
    }
}
