package dev.konkret.slack.listen;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalState.NeedsRework;
import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.Cast;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollState.Closed;
import dev.konkret.goal.poll.Verdict;
import dev.konkret.goal.poll.WorkItem;
import dev.konkret.slack.PollDesk;
import dev.konkret.slack.view.CaptureModal;
import dev.konkret.slack.view.Choice;
import dev.konkret.slack.view.PollAction;
import dev.konkret.slack.view.PollReplies;
import dev.konkret.slack.view.PollResultModal;
import dev.konkret.slack.view.SorryModal;
import dev.konkret.slack.view.WorkListModal;
import dev.konkret.workspace.MessageRef;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import tools.jackson.databind.node.ObjectNode;

/** Somebody looks at a poll: how it stands, what is to be worked on. */
public final class PollListener {
    private final Answers answers;
    private final PollDesk desk;

    public PollListener(Answers answers, PollDesk desk) {
        this.answers = answers;
        this.desk = desk;
    }

    /** Registers the buttons. */
    public void register(Registrations on) {
        on.press(PollAction.RESULT, this::result);
        on.press(PollAction.WORK, this::work);
        on.press(PollAction.AS_STEP, this::asStep);
    }

    private void result(Press press) {
        Reader who = press.who();
        show(
                press,
                press.value(),
                (poll, goal) -> PollResultModal.view(poll, goal, desk.keeper().shownTo(poll, who.id()), who.texts()));
    }

    private void work(Press press) {
        show(
                press,
                press.value(),
                (poll, goal) -> WorkListModal.view(
                        poll,
                        goal,
                        workOf(poll),
                        goal.writtenBy().equals(press.who().id()) && goal.state() instanceof NeedsRework,
                        press.who().texts()));
    }

    /** The step serves the goal and stands under its card; its form lies over the list: the next item is one press away. */
    private void asStep(Press press) {
        Choice choice = Choice.of(press.value());
        if (!choice.kind().matches("\\d{1,4}") || choice.subject().isBlank()) return;
        Reader who = press.who();
        Optional<Poll> poll = desk.polls().find(who.team(), new PollId(choice.subject()));
        Optional<Goal> goal = poll.flatMap(p -> desk.goalOf(who.team(), p));
        List<WorkItem> work = poll.map(PollListener::workOf).orElse(List.of());
        int index = Integer.parseInt(choice.kind());
        if (poll.isEmpty() || goal.isEmpty() || index >= work.size()) return;
        MessageRef card = desk.with().goals().card(who.team(), goal.get().id()).orElse(null);
        CaptureModal.Origin origin = CaptureModal.Origin.in(poll.get().channel(), card);
        String what = WorkListModal.asStep(work.get(index), who.texts());
        CaptureModal.Draft draft = new CaptureModal.Draft(what, who.id(), null, null);
        answers.push(press.triggerId(), CaptureModal.towards(goal.get(), origin, draft, who.texts()));
    }

    private void show(Press press, String id, BiFunction<Poll, Goal, ObjectNode> view) {
        if (id.isBlank()) return;
        Reader who = press.who();
        Optional<Poll> poll = desk.polls().find(who.team(), new PollId(id));
        Optional<Goal> goal = poll.flatMap(p -> desk.goalOf(who.team(), p));
        ObjectNode shown = poll.isPresent() && goal.isPresent()
                ? view.apply(poll.get(), goal.get())
                : SorryModal.saying(who.texts(), PollReplies.cast(Cast.NOT_FOUND, who.texts()));
        answers.open(press.triggerId(), shown);
    }

    private static List<WorkItem> workOf(Poll poll) {
        return poll.state() instanceof Closed closed && closed.verdict() instanceof Verdict.NotYet notYet
                ? notYet.workList()
                : List.of();
    }
}
