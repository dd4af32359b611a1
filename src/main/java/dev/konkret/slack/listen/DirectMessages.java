package dev.konkret.slack.listen;

import dev.konkret.hearing.Hearing;
import dev.konkret.hearing.PlainPhrases;
import dev.konkret.hearing.Said;
import dev.konkret.hearing.Sentences;
import dev.konkret.nextstep.Outcome;
import dev.konkret.nextstep.Proposal;
import dev.konkret.reading.SlackText;
import dev.konkret.slack.view.Doubts;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.Refusals;
import dev.konkret.slack.view.Replies;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.WorkingTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What people write to the bot itself, in plain words. */
public final class DirectMessages {
    private final Domain domain;
    private final Answers answers;
    private final Hearing hearing;
    private final Sentences sentences;
    private final SeenEvents seen;

    private final QuietListener quiet;
    private final DirectAnswers plain;
    private final Absentees absentees;

    public DirectMessages(
            Domain domain,
            Answers answers,
            Hearing hearing,
            Sentences sentences,
            SeenEvents seen,
            QuietListener quiet) {
        this.quiet = quiet;
        this.plain = new DirectAnswers(domain, answers, sentences);
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
        Optional<Message> answer = plain.to(who, said.text());
        if (answer.isPresent()) reply(said, answer.get());
        else hearOrAsk(said, who);
    }

    private void hearOrAsk(Said said, Reader who) {
        if (hearing.hearDirectly(said).isPresent()) {
            domain.refreshHome(who);
            answers.hint();
            return;
        }
        WorkingTime time = domain.people().workingTime(who.team(), who.id());
        Sentences.Draft read = sentences.dictated(said.text(), time);
        boolean step = read.what() != null && PlainPhrases.canBeAStep(said.text());
        if (step && !read.doubts().isEmpty()) reply(said, Doubts.message(read.doubts(), who.texts()));
        else if (!step || read.name() == null || read.due() == null) reply(said, notUnderstood(said, who));
        else if (read.isTooLong()) reply(said, Replies.tooLong(who.texts()));
        else note(said, who, read.name(), read.owner() == null ? who.id() : read.owner(), read.due());
    }

    private static Message notUnderstood(Said said, Reader who) {
        String text = SlackText.plain(said.text());
        if (CommandWord.of(text).isForWindowsAndLists() || LedgerListeners.areMeantBy(text))
            return Replies.asCommand(text, who.texts());
        return MeantCommand.inPlainWords(said.text())
                .map(word -> Replies.meantWord(word, who.texts()))
                .orElseGet(() -> Replies.notUnderstood(who.texts()));
    }

    /** "Angebot raus bis Freitag": whoever writes that to the bot means themselves. */
    private void note(Said said, Reader who, String what, MemberId owner, LocalDate due) {
        Outcome outcome = domain.tracker()
                .propose(new Proposal(
                        StepIds.of("m", said.eventId()), who.team(), what, null, who.id(), owner, due, null));
        answers.hint();
        List<Message> replies = outcome.match(
                changed -> absentees.noticeAfter(
                        plain.questioned(who, changed.step(), Replies.noted(changed.step(), who.texts(), who.today())),
                        who,
                        changed.step()),
                refused -> List.of(Refusals.message(refused.why(), refused.step(), who.texts(), who.today())));
        answers.post(said.where().channel().value(), said.where().threadTs(), replies);
    }

    private void reply(Said said, Message message) {
        answers.post(said.where().channel().value(), said.where().threadTs(), message);
    }
}
