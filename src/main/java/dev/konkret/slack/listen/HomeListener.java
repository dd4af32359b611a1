package dev.konkret.slack.listen;

import com.slack.api.model.event.AppHomeOpenedEvent;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;

/** Somebody looks at their Home tab. */
public final class HomeListener {
    private final Domain domain;
    private final Answers answers;

    public HomeListener(Domain domain, Answers answers) {
        this.domain = domain;
        this.answers = answers;
    }

    /** Registers for it. Publishing twice shows the same twice, so deliveries need no counting. */
    public void register(Registrations on) {
        on.app().event(AppHomeOpenedEvent.class, (payload, context) -> {
            AppHomeOpenedEvent event = payload.getEvent();
            if ("home".equals(event.getTab()) && event.getUser() != null) {
                domain.refreshHome(domain.reader(new TeamId(context.getTeamId()), new MemberId(event.getUser())));
                answers.hint();
            }
            return context.ack();
        });
    }
}
