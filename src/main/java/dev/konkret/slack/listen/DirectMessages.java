package dev.konkret.slack.listen;

import dev.konkret.hearing.Hearing;
import dev.konkret.hearing.PlainWords;
import dev.konkret.hearing.Said;
import dev.konkret.hearing.Sentences;
import dev.konkret.nextstep.Carrying;
import dev.konkret.nextstep.Closing;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.Outcome;
import dev.konkret.nextstep.Proposal;
import dev.konkret.nextstep.StepCommand;
import dev.konkret.slack.view.DayOffQuestion;
import dev.konkret.slack.view.HelpText;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.Refusals;
import dev.konkret.slack.view.Replies;
import dev.konkret.slack.view.StepList;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.WorkingTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What people write to the bot itself, in plain words. */
public final class DirectMessages {
    private static final int MOST_ASKED_ABOUT = 8;

    private final Domain domain;
    private final Answers answers;
    private final Hearing hearing;
    private final Sentences sentences;
    private final SeenEvents seen;

    private final QuietListener quiet;
    private final DaysOff daysOff;
    private final Absentees absentees;

    public DirectMessages(
            Domain domain,
            Answers answers,
            Hearing hearing,
            Sentences sentences,
            SeenEvents seen,
            QuietListener quiet) {
        this.quiet = quiet;
        this.daysOff = new DaysOff(domain);
        this.absentees = new Absentees(domain, answers);
        this.domain = domain;
        this.answers = answers;
        this.hearing = hearing;
        this.sentences = sentences;
        this.seen = seen;
    }

    void received(Said said) {
        seen.once(said.team(), said.eventId(), () -> handle(said));
    }

    private void handle(Said said) {
        Reader who = domain.reader(said.team(), said.author());
        Optional<Message> quietly = quiet.told(who, said.text());
        if (quietly.isPresent()) {
            reply(said, quietly.get());
            return;
        }
        switch (PlainWords.of(said.text())) {
            case HELP -> reply(said, HelpText.message(who.texts()));
            case LIST ->
                reply(
                        said,
                        StepList.message(
                                domain.steps().concerning(who.team(), who.id()),
                                StepList.Scope.MINE,
                                who.links(),
                                who.texts(),
                                who.today()));
            case DONE -> actOnTheOne(said, who, new Closing.Finish(null));
            case MOVE -> move(said, who);
            case UNKNOWN -> hearOrAsk(said, who);
        }
    }

    private void move(Said said, Reader who) {
        WorkingTime time = domain.people().workingTime(who.team(), who.id());
        LocalDate due = sentences.due(said.text(), time);
        if (due == null) askWhich(said, who, owned(who));
        else actOnTheOne(said, who, new Carrying.Postpone(due, null, false));
    }

    /** With one open step it is clear which one is meant, else the person says it by a button. */
    private void actOnTheOne(Said said, Reader who, StepCommand command) {
        List<NextStep> owned = owned(who);
        if (owned.size() != 1) {
            askWhich(said, who, owned);
            return;
        }
        Outcome outcome = domain.tracker().act(who.team(), owned.get(0).id(), who.id(), command);
        answers.hint();
        reply(
                said,
                outcome.match(
                        changed -> questioned(
                                who,
                                changed.step(),
                                Replies.changed(changed.step(), changed.event(), who.texts(), who.today())),
                        refused -> Refusals.message(refused.why(), refused.step(), who.texts(), who.today())));
    }

    private void askWhich(Said said, Reader who, List<NextStep> owned) {
        reply(
                said,
                owned.isEmpty()
                        ? Replies.nothingOpen(who.texts())
                        : Replies.whichStep(
                                owned.subList(0, Math.min(owned.size(), MOST_ASKED_ABOUT)),
                                who.links(),
                                who.texts(),
                                who.today()));
    }

    private void hearOrAsk(Said said, Reader who) {
        if (hearing.hearDirectly(said).isPresent()) {
            domain.refreshHome(who);
            answers.hint();

            return;
        }
        WorkingTime time = domain.people().workingTime(who.team(), who.id());
        Sentences.Draft read = sentences.dictated(said.text(), time);
        if (read.what() == null || read.due() == null) reply(said, Replies.notUnderstood(who.texts()));
        else if (read.isTooLong()) reply(said, Replies.tooLong(who.texts()));
        else note(said, who, read.what(), read.owner() == null ? who.id() : read.owner(), read.due());
    }

    /** "Angebot raus bis Freitag": whoever writes that to the bot means themselves. */
    private void note(Said said, Reader who, String what, MemberId owner, LocalDate due) {
        Outcome outcome = domain.tracker()
                .propose(new Proposal(
                        StepIds.of("m", said.eventId()), who.team(), what, null, who.id(), owner, due, null));
        answers.hint();
        reply(
                said,
                outcome.match(
                        changed -> questioned(
                                who, changed.step(), Replies.noted(changed.step(), who.texts(), who.today())),
                        refused -> Refusals.message(refused.why(), refused.step(), who.texts(), who.today())));
        if (outcome instanceof Outcome.Changed changed) {
            absentees.notice(who, changed.step()).ifPresent(away -> reply(said, away));
        }
    }

    /** A direct message opens no form: what was entered is kept, and the better day offered below. */
    private Message questioned(Reader who, NextStep step, Message plain) {
        return daysOff.of(who, step)
                .map(off -> DayOffQuestion.message(plain.text(), step, off, who.texts(), who.today()))
                .orElse(plain);
    }

    private List<NextStep> owned(Reader who) {
        return domain.steps().concerning(who.team(), who.id()).stream()
                .filter(step -> step.owner().filter(who.id()::equals).isPresent())
                .toList();
    }

    private void reply(Said said, Message message) {
        answers.post(said.where().channel().value(), said.where().threadTs(), message);
    }
}
