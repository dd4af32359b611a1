package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.goal.Act;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalOutcome;
import dev.konkret.goal.GoalRefusal;
import dev.konkret.goal.GoalState.Terms;
import dev.konkret.goal.Group;
import dev.konkret.goal.Living;
import dev.konkret.goal.Writing;
import dev.konkret.goal.poll.Asked;
import dev.konkret.goal.poll.PollCalendar;
import dev.konkret.slack.PollDesk;
import dev.konkret.slack.view.PollAction;
import dev.konkret.slack.view.PollModal;
import dev.konkret.slack.view.PollReplies;
import dev.konkret.slack.view.Replies;
import dev.konkret.slack.view.SorryModal;
import dev.konkret.workspace.WorkingTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody asks the people concerned. */
public final class PollForms {
    private final Domain domain;
    private final Answers answers;
    private final PollDesk desk;

    public PollForms(Domain domain, Answers answers, PollDesk desk) {
        this.domain = domain;
        this.answers = answers;
        this.desk = desk;
    }

    /** Registers button and form. */
    public void register(Registrations on) {
        on.press(PollAction.OPEN, this::open);
        on.form(PollAction.OPEN_FORM, this::ask);
    }

    private void open(Press press) {
        if (press.value().isBlank()) return;
        Reader who = press.who();
        Optional<Goal> goal = desk.with().goals().find(who.team(), new GoalId(press.value()));
        WorkingTime time = domain.people().workingTime(who.team(), who.id());
        LocalDate proposed = PollCalendar.proposal(who.today(), time);
        GoalOutcome possible = goal.isEmpty()
                ? new GoalOutcome.Refused(GoalRefusal.NOT_FOUND, null)
                : new Living.OpenVote(new Terms(false, proposed))
                        .applyTo(goal.get(), new Act(who.id(), domain.clock().instant()));
        if (goal.isPresent() && possible instanceof GoalOutcome.Changed) {
            answers.instead(press, PollModal.view(goal.get(), proposed, who.texts()));
        } else {
            String why = PollReplies.asked(new Asked.NotNow(possible), who.texts());
            answers.instead(press, SorryModal.saying(who.texts(), why));
        }
    }

    private FormAnswer ask(Reader who, View view) {
        PollModal.Entry entry = PollModal.read(view);
        Map<String, String> problems = entry.problems(who.texts(), who.today());
        if (!problems.isEmpty()) return FormAnswer.errors(problems);
        Optional<GoalOutcome> refused = withQuorums(who, entry);
        Asked asked = refused.isPresent()
                ? new Asked.NotNow(refused.get())
                : desk.keeper().ask(who.team(), entry.goal(), who.id(), entry.terms());
        answers.hint();
        String sentence = PollReplies.asked(asked, who.texts());
        // The form stays, with the quorums and the day: with names it goes at once.
        if (asked instanceof Asked.TooFewToHide) return FormAnswer.errors(Map.of(PollAction.FIELD_WAY, sentence));
        if (!(asked instanceof Asked.Open)) return FormAnswer.instead(SorryModal.saying(who.texts(), sentence));
        answers.tell(who.id().value(), Replies.plainly(sentence, who.texts()));
        return FormAnswer.CLOSE;
    }

    /** Gives the groups the quorums that were chosen; returns why that cannot be. */
    private Optional<GoalOutcome> withQuorums(Reader who, PollModal.Entry entry) {
        Optional<Goal> goal = desk.with().goals().find(who.team(), entry.goal());
        if (goal.isEmpty()) return Optional.of(new GoalOutcome.Refused(GoalRefusal.NOT_FOUND, null));
        List<Group> groups = entry.groups(goal.get());
        if (groups.equals(goal.get().groups())) return Optional.empty();
        GoalOutcome outcome = desk.with().keeper().act(who.team(), entry.goal(), who.id(), new Writing.Concern(groups));
        return outcome instanceof GoalOutcome.Changed ? Optional.empty() : Optional.of(outcome);
    }
}
