package dev.konkret.slack.listen;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.QuietReplies;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.WorkingTime;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whoever proposes a step to somebody who is away that they are, and when they will be asked. */
final class Absentees {
    private final Domain domain;
    private final Answers answers;

    Absentees(Domain domain, Answers answers) {
        this.domain = domain;
        this.answers = answers;
    }

    /** @param responseUrl where only the proposer reads; null for their direct message */
    void tell(Reader who, NextStep step, @Nullable String responseUrl) {
        Optional<Message> away = notice(who, step);
        if (away.isEmpty()) return;
        if (responseUrl == null) answers.tell(who.id().value(), away.get());
        else answers.add(responseUrl, away.get());
    }

    /** Returns what is to be said; empty when the named person is there. */
    Optional<Message> notice(Reader who, NextStep step) {
        if (!(step.state() instanceof Proposed proposed)) return Optional.empty();
        MemberId named = proposed.to();
        WorkingTime time = domain.people().workingTime(who.team(), named);
        LocalDate today = time.today(domain.clock().instant());
        return time.awayUntil(today)
                .map(until ->
                        QuietReplies.isAway(named, until, time.workingDaysAfter(until, 1), who.texts(), who.today()));
    }
}
