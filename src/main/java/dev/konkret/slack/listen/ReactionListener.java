package dev.konkret.slack.listen;

import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.event.ReactionRemovedEvent;
import dev.konkret.nextstep.Closing;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepCommand;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.slack.SlackCalls;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A check mark on a step's card: it is done. The last one taken away by whoever may say so: it is not. */
public final class ReactionListener {
    private static final Set<String> CHECK_MARKS = Set.of("white_check_mark", "heavy_check_mark");

    private final Domain domain;
    private final Answers answers;
    private final SeenEvents seen;
    private final SlackCalls slack;

    public ReactionListener(Domain domain, Answers answers, SeenEvents seen, SlackCalls slack) {
        this.slack = slack;
        this.domain = domain;
        this.answers = answers;
        this.seen = seen;
    }

    /** Registers for reactions. */
    public void register(Registrations on) {
        on.app().event(ReactionAddedEvent.class, (payload, context) -> {
            ReactionAddedEvent event = payload.getEvent();
            ReactionAddedEvent.Item item = event.getItem();
            if (item != null && isCheckOnMessage(event.getUser(), event.getReaction(), item.getType())) {
                Mark mark = new Mark(context.getTeamId(), event.getUser(), item.getChannel(), item.getTs());
                heed(payload.getEventId(), mark, step -> true, new Closing.Finish(null));
            }
            return context.ack();
        });
        on.app().event(ReactionRemovedEvent.class, (payload, context) -> {
            ReactionRemovedEvent event = payload.getEvent();
            ReactionRemovedEvent.Item item = event.getItem();
            if (item != null && isCheckOnMessage(event.getUser(), event.getReaction(), item.getType())) {
                Mark mark = new Mark(context.getTeamId(), event.getUser(), item.getChannel(), item.getTs());
                heed(payload.getEventId(), mark, step -> isUnticked(mark, step), new Closing.Reopen());
            }
            return context.ack();
        });
    }

    /** Whose check mark on which message; Slack tells of one that comes and one that goes in events of two types. */
    private record Mark(String team, String user, String channel, String ts) {
        TeamId in() {
            return new TeamId(team);
        }
    }

    private static boolean isCheckOnMessage(@Nullable String user, @Nullable String reaction, @Nullable String type) {
        return user != null && reaction != null && CHECK_MARKS.contains(reaction) && "message".equals(type);
    }

    /** The card shows what became of it, so a refusal needs no answer: it is so already, or nobody owns it. */
    private void heed(String eventId, Mark mark, Predicate<NextStep> meant, StepCommand command) {
        seen.once(
                mark.in(),
                eventId,
                () -> domain.steps()
                        .ofCard(mark.in(), new ChannelId(mark.channel()), mark.ts())
                        .filter(meant)
                        .ifPresent(step -> {
                            domain.tracker().act(mark.in(), step.id(), new MemberId(mark.user()), command);
                            answers.hint();
                        }));
    }

    /** Somebody else may have put a check mark there, too; when Slack does not say, the one that went counts. */
    private boolean isUnticked(Mark mark, NextStep step) {
        if (!(step.state() instanceof Done)) return false;
        Set<String> left = slack.reactions(mark.channel(), mark.ts()).got().orElse(Set.of());
        return CHECK_MARKS.stream().noneMatch(left::contains);
    }
}
