package dev.konkret.slack.deliver;

import dev.konkret.nextstep.NextStep;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackResult;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.Replies;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Once;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** Tells the person concerned, once, that the bot could not post something in a channel. */
final class Regrets {
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final SlackCalls slack;
    private final Once once;
    private final Readers readers;

    Regrets(SlackCalls slack, Once once, Readers readers) {
        this.slack = slack;
        this.once = once;
        this.readers = readers;
    }

    void noCard(NextStep step) {
        tell(step, "nocard:" + step.id(), texts -> Replies.noCard(step, texts));
    }

    void noHelp(NextStep step) {
        tell(step, "nohelp:" + step.id() + ":" + step.version(), texts -> Replies.helpNotPosted(step, texts));
    }

    private void tell(NextStep step, String id, Function<Texts, Message> message) {
        tell(step.team(), step.owner().orElse(step.proposedBy()), id, message);
    }

    /** @param id names what is told; the same is told once */
    void tell(TeamId team, MemberId to, String id, Function<Texts, Message> message) {
        if (!once.first(team, id, REMEMBERED)) return;
        SlackResult<String> channel = slack.openDirectMessage(to.value());
        Texts texts = readers.person(team, to).texts();
        channel.got()
                .ifPresent(
                        open -> slack.post(open, null, message.apply(texts), new SlackCalls.Mark(id, Instant.EPOCH)));
    }
}
