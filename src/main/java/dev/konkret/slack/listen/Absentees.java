package dev.konkret.slack.listen;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.QuietReplies;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.WorkingTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whoever proposes a step to somebody who is away that they are, and when they will be asked. */
final class Absentees {
    private final Domain domain;
    private final Answers answers;

    Absentees(Domain domain, Answers answers) {
        this.domain = domain;
        this.answers = answers;
    }

    /** Says it in the proposer's direct message. */
    void tell(Reader who, NextStep step) {
        notice(who, step).ifPresent(away -> answers.tell(who.id().value(), away));
    }

    /** Returns what was to be said anyway, and the notice behind it when the named person is away. */
    List<Message> noticeAfter(Message first, Reader who, NextStep step) {
        return Stream.concat(Stream.of(first), notice(who, step).stream()).toList();
    }

    private Optional<Message> notice(Reader who, NextStep step) {
        if (!(step.state() instanceof Proposed proposed)) return Optional.empty();
        MemberId named = proposed.to();
        WorkingTime time = domain.people().workingTime(who.team(), named);
        LocalDate today = time.today(domain.clock().instant());
        return time.awayUntil(today)
                .map(until ->
                        QuietReplies.isAway(named, until, time.workingDaysAfter(until, 1), who.texts(), who.today()));
    }
}
