package dev.konkret.ledger;

import dev.konkret.goal.poll.ConfidenceBook;
import dev.konkret.goal.poll.Polls;
import dev.konkret.hearing.OpenTopic;
import dev.konkret.hearing.TopicId;
import dev.konkret.hearing.Topics;
import dev.konkret.hook.Webhooks;
import dev.konkret.nextstep.Closing;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Owning;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.nextstep.Steps;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Optional;

/**
 * Erases what is stored about one person. What is nobody else's business goes whole. What others still carry stays with them, and
 * comes back to who proposed it where this person had it; its history says "somebody".
 */
public final class Erasure {
    private static final String NO_WORDS = "…";

    private final Steps steps;
    private final StepTracker tracker;
    private final Topics topics;
    private final Polls polls;
    private final ConfidenceBook confidence;
    private final Webhooks hooks;
    private final Traces traces;

    public Erasure(
            Steps steps,
            StepTracker tracker,
            Topics topics,
            Polls polls,
            ConfidenceBook confidence,
            Webhooks hooks,
            Traces traces) {
        this.hooks = hooks;
        this.steps = steps;
        this.tracker = tracker;
        this.topics = topics;
        this.polls = polls;
        this.confidence = confidence;
        this.traces = traces;
    }

    /** May be said again, also halfway through. */
    public void erase(TeamId team, MemberId person) {
        traces.about(team, person, line -> {
            if (line.kind().equals("topic")) forget(team, person, new TopicId(line.id()));
        });
        for (NextStepId id : traces.steps(team, person)) {
            steps.find(team, id).ifPresent(step -> settle(step, person));
        }
        // First, or reasons given under the person's name would keep their words under "somebody".
        polls.forget(team, person);
        confidence.forget(team, person);
        hooks.forget(team, person);
        traces.erase(team, person);
    }

    private void forget(TeamId team, MemberId person, TopicId id) {
        Optional<OpenTopic> topic = topics.find(team, id);
        if (topic.isPresent() && topic.get().author().equals(person)) topics.forget(team, id);
    }

    private void settle(NextStep step, MemberId person) {
        boolean neverTaken = step.proposedBy().equals(person)
                && (step.state() instanceof Proposed || step.state() instanceof Returned);
        if (neverTaken || concernsNobodyElse(step, person)) {
            if (!step.isClosed()) tracker.act(step.team(), step.id(), person, new Closing.Drop(NO_WORDS));
            steps.erase(step.team(), step.id());
        } else if (step.concerned().contains(person)) {
            tracker.act(step.team(), step.id(), person, new Owning.OwnerLeft(person));
        }
    }

    private boolean concernsNobodyElse(NextStep step, MemberId person) {
        if (!step.proposedBy().equals(person)) return false;
        if (step.concerned().stream().anyMatch(other -> !other.equals(person))) return false;
        List<StepEvent> history = steps.history(step.team(), step.id());
        return history.stream()
                .allMatch(
                        event -> event.by().equals(person) && (event.other() == null || person.equals(event.other())));
    }
}
