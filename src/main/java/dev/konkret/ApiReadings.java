package dev.konkret;

import dev.konkret.access.Admission.Admitted;
import dev.konkret.digest.Crew;
import dev.konkret.digest.figures.Figures;
import dev.konkret.finding.Cursor;
import dev.konkret.finding.Filter;
import dev.konkret.finding.Finder;
import dev.konkret.finding.Sight;
import dev.konkret.finding.Slice;
import dev.konkret.goal.Goal;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.slack.Confinement;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.Meetings;
import dev.konkret.web.ApiDoor;
import dev.konkret.workspace.ChannelId;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What programs read, each time in the workspace of whose key it is. */
final class ApiReadings implements ApiDoor.Readings {
    private final Confinement confinement;
    private final Finder finder;
    private final GoalDesk goals;
    private final Meetings meetings;
    private final Clock clock;

    /** @param finder says so where it cannot see everything: what is left out, a program takes for gone */
    ApiReadings(Confinement confinement, Finder finder, GoalDesk goals, Meetings meetings, Clock clock) {
        this.confinement = confinement;
        this.finder = finder;
        this.goals = goals;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public Slice steps(Admitted who, Filter filter, @Nullable Cursor after, int limit) {
        return confinement.within(who.team(), () -> finder.slice(who.team(), who.owner(), filter, after, limit));
    }

    @Override
    public Optional<NextStep> step(Admitted who, NextStepId id) {
        return confinement.within(who.team(), () -> finder.find(who.team(), who.owner(), id));
    }

    @Override
    public List<Goal> goals(Admitted who) {
        return confinement.within(who.team(), () -> goals.certainlyVisibleTo(who.team(), who.owner()));
    }

    @Override
    public Map<Crew, Optional<Figures>> figures(Admitted who) {
        return confinement.within(who.team(), () -> {
            Map<Crew, Optional<Figures>> all = new LinkedHashMap<>();
            for (Crew crew : meetings.crews().all(who.team())) {
                if (!crew.isReadBy(who.owner())) continue;
                Set<ChannelId> readable = meetings.audience()
                        .readableBy(who.team(), who.owner(), crew.channels())
                        .orElseThrow(Sight.Clouded::new);
                all.put(crew, meetings.figures().of(crew, readable, clock.instant()));
            }
            return all;
        });
    }
}
