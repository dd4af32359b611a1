package dev.konkret.slack.listen;

import com.slack.api.model.User;
import com.slack.api.model.event.UserChangeEvent;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.Owning;
import dev.konkret.nudge.Replanning;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingTime;
import java.time.Instant;
import java.util.List;

/** People change: another zone, another language, or they leave and their steps come back to who proposed them. */
public final class PeopleListener {
    private final Domain domain;
    private final Answers answers;

    public PeopleListener(Domain domain, Answers answers) {
        this.domain = domain;
        this.answers = answers;
    }

    /** Registers for it. It may come twice without harm. */
    public void register(Registrations on) {
        on.app().event(UserChangeEvent.class, (payload, context) -> {
            User user = payload.getEvent().getUser();
            if (user != null && user.getId() != null) changed(new TeamId(context.getTeamId()), user);
            return context.ack();
        });
    }

    private void changed(TeamId team, User user) {
        MemberId member = new MemberId(user.getId());
        List<NextStep> steps = domain.steps().concerning(team, member);
        if (user.isDeleted()) {
            domain.members().forget(team, member);
            for (NextStep step : steps) domain.tracker().act(team, step.id(), member, new Owning.OwnerLeft(member));
        } else if (steps.isEmpty()) {
            domain.members().forget(team, member);
        } else {
            WorkingTime before = domain.people().workingTime(team, member);
            domain.members().forget(team, member);
            WorkingTime after = domain.people().workingTime(team, member);
            // Slack also tells of every "in a meeting"; only another zone, or being away, is worth the work.
            if (!before.sameTimesAs(after)) {
                Instant now = domain.clock().instant();
                Replanning.of(team, member, steps, now).forEach(domain.agenda()::put);
            }
        }
        answers.hint();
    }
}
