package dev.konkret.slack.listen;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.model.view.View;
import dev.konkret.hearing.AwayWords;
import dev.konkret.hearing.AwayWords.Wish;
import dev.konkret.hearing.Doubt;
import dev.konkret.hearing.RestWords;
import dev.konkret.hearing.Sentences;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nudge.Replanning;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.Doubts;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.PauseModal;
import dev.konkret.slack.view.QuietReplies;
import dev.konkret.workspace.Absence;
import dev.konkret.workspace.WorkingTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** People are away for a while, or want no questions. */
public final class QuietListener {
    private final Domain domain;
    private final Answers answers;
    private final Sentences sentences;

    public QuietListener(Domain domain, Answers answers, Sentences sentences) {
        this.domain = domain;
        this.answers = answers;
        this.sentences = sentences;
    }

    /** Registers the form and the ways back in Home. */
    public void register(Registrations on) {
        on.form(ActionId.PAUSE_FORM, this::filledIn);
        on.press(ActionId.HOME_BACK, press -> back(press.who()));
        on.press(ActionId.HOME_REST_OVER, press -> rest(press.who(), null));
    }

    /** {@code /konkret pause …}; without a day a form asks for it. */
    void pause(Reader who, SlashCommandPayload typed, String text) {
        Wish wish = AwayWords.command(text, sentences, time(who), who.today());
        if (wish instanceof Wish.UntilWhen)
            answers.open(
                    typed.getTriggerId(),
                    Doubts.above(PauseModal.view(who.texts(), who.today()), doubts(who, text), who.texts()));
        else answers.add(typed.getResponseUrl(), does(who, wish));
    }

    /** {@code /konkret ruhe …} */
    void rest(Reader who, SlashCommandPayload typed, String text) {
        answers.add(typed.getResponseUrl(), rested(who, text));
    }

    private Message rested(Reader who, String text) {
        LocalDate until = RestWords.until(text, sentences, time(who), who.today());
        rest(who, until);
        return QuietReplies.rest(until, who.texts(), who.today());
    }

    /** Returns the answer to a direct message about being away or about rest; empty when it is about something else. */
    Optional<Message> told(Reader who, String text) {
        if (CommandWord.of(text) == CommandWord.REST) return Optional.of(rested(who, text));
        return AwayWords.sentence(text, sentences, time(who), who.today()).map(wish -> {
            List<Doubt> doubts = wish instanceof Wish.UntilWhen ? doubts(who, text) : List.of();
            return doubts.isEmpty() ? does(who, wish) : Doubts.message(doubts, who.texts());
        });
    }

    /** What of the words says until when, but names no day there is. */
    private List<Doubt> doubts(Reader who, String text) {
        return sentences.dictated(text, time(who)).doubts();
    }

    private Message does(Reader who, Wish wish) {
        if (wish instanceof Wish.Away away) return away(who, away.absence());
        if (wish instanceof Wish.Back) {
            return QuietReplies.back(back(who) && isSomethingLeft(who), who.texts());
        }
        if (wish instanceof Wish.Over) return QuietReplies.over(who.texts());
        if (wish instanceof Wish.TooLong) return QuietReplies.tooLong(who.texts());
        return QuietReplies.untilWhen(who.texts());
    }

    private FormAnswer filledIn(Reader who, View view) {
        PauseModal.Entry entry = PauseModal.read(view);
        Map<String, String> problems = entry.problems(who.texts(), who.today());
        if (!problems.isEmpty() || entry.from() == null || entry.until() == null) return FormAnswer.errors(problems);
        answers.tell(who.id().value(), away(who, new Absence(entry.from(), entry.until())));
        return FormAnswer.CLOSE;
    }

    private Message away(Reader who, Absence absence) {
        changeAbsence(who, absence);
        WorkingTime time = time(who);
        List<NextStep> due = domain.steps().concerning(who.team(), who.id()).stream()
                .filter(step -> step.isOwnedBy(who.id()))
                .filter(step -> step.due().filter(absence::covers).isPresent())
                .toList();
        LocalDate first = time.workingDaysAfter(absence.until(), 1);
        return QuietReplies.away(absence, first, due, who.links(), who.texts(), who.today());
    }

    /**
     * The past stays as it was: what fell into the absence is told on the way back and not as missed. Returns whether they had
     * been away at all.
     */
    private boolean back(Reader who) {
        Absence was = domain.settings().preferences(who.team(), who.id()).absence();
        LocalDate yesterday = who.today().minusDays(1);
        if (was == null || !was.until().isAfter(yesterday)) return false;
        boolean begun = !was.from().isAfter(yesterday);
        changeAbsence(who, begun ? new Absence(was.from(), yesterday) : null);
        return begun;
    }

    private boolean isSomethingLeft(Reader who) {
        return domain.steps().concerning(who.team(), who.id()).stream().anyMatch(step -> waits(step, who));
    }

    /** Whether they owe an answer to it, or own it and its day has come. */
    private static boolean waits(NextStep step, Reader who) {
        if (step.asking().filter(asked -> asked.who().equals(who.id())).isPresent()) return true;
        boolean theirs = step.isOwnedBy(who.id());
        return theirs && step.due().filter(due -> !due.isAfter(who.today())).isPresent();
    }

    private void changeAbsence(Reader who, @Nullable Absence absence) {
        domain.settings().changePreferences(who.team(), who.id(), own -> own.withAbsence(absence));
        List<NextStep> steps = domain.steps().concerning(who.team(), who.id());
        Replanning.of(who.team(), who.id(), steps, domain.clock().instant()).forEach(domain.agenda()::put);
        answers.hint();
    }

    private void rest(Reader who, @Nullable LocalDate until) {
        domain.settings().changePreferences(who.team(), who.id(), own -> own.withRestUntil(until));
        domain.refreshHome(who);
        answers.hint();
    }

    private WorkingTime time(Reader who) {
        return domain.people().workingTime(who.team(), who.id());
    }
}
