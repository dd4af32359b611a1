package dev.konkret.slack.deliver;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.Owning;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.nextstep.Steps;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Members;
import dev.konkret.workspace.TeamId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks whether somebody who cannot be written to has left; then their steps come back to who proposed them, who hears of it. */
final class Departures {
    private static final Logger log = LoggerFactory.getLogger(Departures.class);

    private final Members members;
    private final Steps steps;
    private final StepTracker tracker;

    Departures(Members members, Steps steps, StepTracker tracker) {
        this.members = members;
        this.steps = steps;
        this.tracker = tracker;
    }

    /** May be said twice without harm. */
    void cannotBeWrittenTo(TeamId team, MemberId who) {
        members.forget(team, who);
        if (!members.hasLeft(team, who)) return;
        log.info("somebody has left workspace {}; their steps come back", team);
        for (NextStep step : steps.concerning(team, who)) tracker.act(team, step.id(), who, new Owning.OwnerLeft(who));
    }
}
