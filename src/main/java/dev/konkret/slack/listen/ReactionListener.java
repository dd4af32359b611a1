package dev.konkret.slack.listen;

import com.slack.api.model.event.ReactionAddedEvent;
import dev.konkret.nextstep.Closing;
import dev.konkret.nextstep.NextStep;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.Optional;
import java.util.Set;

/** A check mark on a step's card: it is done. */
public final class ReactionListener {
    private static final Set<String> CHECK_MARKS = Set.of("white_check_mark", "heavy_check_mark");

    private final Domain domain;
    private final Answers answers;
    private final SeenEvents seen;

    public ReactionListener(Domain domain, Answers answers, SeenEvents seen) {
        this.domain = domain;
        this.answers = answers;
        this.seen = seen;
    }

    /** Registers for reactions. */
    public void register(Registrations on) {
        on.app().event(ReactionAddedEvent.class, (payload, context) -> {
            ReactionAddedEvent event = payload.getEvent();
            if (isCheckOnMessage(event)) {
                TeamId team = new TeamId(context.getTeamId());
                seen.once(team, payload.getEventId(), () -> check(team, event));
            }
            return context.ack();
        });
    }

    private static boolean isCheckOnMessage(ReactionAddedEvent event) {
        return event.getUser() != null
                && event.getReaction() != null
                && CHECK_MARKS.contains(event.getReaction())
                && event.getItem() != null
                && "message".equals(event.getItem().getType());
    }

    /** The card shows what became of it, so a refusal needs no answer: it is done already, or nobody owns it. */
    private void check(TeamId team, ReactionAddedEvent event) {
        Optional<NextStep> step = domain.steps()
                .ofCard(
                        team,
                        new ChannelId(event.getItem().getChannel()),
                        event.getItem().getTs());
        step.ifPresent(s -> {
            domain.tracker().act(team, s.id(), new MemberId(event.getUser()), new Closing.Finish(null));
            answers.hint();
        });
    }
}
