package dev.konkret.slack.deliver;

import dev.konkret.nextstep.NextStep;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackResult;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.Replies;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Once;
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
        MemberId to = step.owner().orElse(step.proposedBy());
        if (!once.first(step.team(), id, REMEMBERED)) return;
        SlackResult<String> channel = slack.openDirectMessage(to.value());
        Texts texts = readers.person(step.team(), to).texts();
        channel.got()
                .ifPresent(
                        open -> slack.post(open, null, message.apply(texts), new SlackCalls.Mark(id, Instant.EPOCH)));
    }
}
