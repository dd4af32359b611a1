package dev.konkret.slack.listen;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.poll.ConfidenceRounds;
import dev.konkret.goal.poll.Lack;
import dev.konkret.slack.PollDesk;
import dev.konkret.slack.view.Choice;
import dev.konkret.slack.view.ConfidenceNews;
import dev.konkret.slack.view.ConfidenceQuestion;
import dev.konkret.slack.view.PollAction;
import dev.konkret.slack.view.Replies;
import dev.konkret.text.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Somebody says how confident they are, and what they miss after a fall. */
public final class ConfidenceListener {
    private final Domain domain;
    private final Answers answers;
    private final PollDesk desk;
    private final ConfidenceRounds rounds;

    public ConfidenceListener(Domain domain, Answers answers, PollDesk desk) {
        this.domain = domain;
        this.answers = answers;
        this.desk = desk;
        this.rounds = new ConfidenceRounds(desk.with(), desk.confidence());
    }

    /** Registers the buttons. */
    public void register(Registrations on) {
        for (int i = 0; i < PollAction.CONFIDENCE.size(); i++) {
            int answer = i + 1;
            on.press(PollAction.CONFIDENCE.get(i), press -> count(press, answer));
        }
        for (Lack lack : Lack.values()) on.press(PollAction.missing(lack), press -> miss(press, lack));
    }

    /** What a button of a round carries. */
    private record Asked(Goal goal, LocalDate day) {}

    private void count(Press press, int answer) {
        Reader who = press.who();
        asked(press).ifPresent(it -> {
            boolean counted = rounds.mayAnswer(it.goal(), who.id())
                    && desk.confidence().count(who.team(), it.goal().id(), it.day(), who.id(), answer);
            answers.replace(press.responseUrl(), ConfidenceQuestion.answered(it.goal(), counted, who.texts()));
        });
    }

    private void miss(Press press, Lack lack) {
        Reader who = press.who();
        asked(press)
                .filter(it -> it.goal().channel().value().equals(press.channel()))
                .ifPresent(it -> {
                    boolean counted =
                            desk.confidence().miss(who.team(), it.goal().id(), it.day(), who.id(), lack);
                    if (!counted) {
                        String sentence = who.texts().get("confidence.missing.twice");
                        answers.add(press.responseUrl(), Replies.plainly(sentence, who.texts()));
                        return;
                    }
                    // Everybody in the channel reads it, so it stays in their language.
                    Texts texts =
                            Texts.in(domain.settings().workspace(who.team()).language());
                    answers.replace(
                            press.responseUrl(),
                            ConfidenceNews.message(
                                    it.goal(),
                                    rounds.confidence(it.goal()),
                                    it.day(),
                                    desk.confidence()
                                            .missing(who.team(), it.goal().id(), it.day()),
                                    texts));
                });
    }

    private Optional<Asked> asked(Press press) {
        Choice choice = Choice.of(press.value());
        if (choice.subject().isBlank()) return Optional.empty();
        try {
            LocalDate day = LocalDate.parse(choice.kind());
            return desk.with()
                    .goals()
                    .find(press.who().team(), new GoalId(choice.subject()))
                    .map(goal -> new Asked(goal, day));
        } catch (DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
