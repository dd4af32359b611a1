package dev.konkret.web;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalState;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.nextstep.StepState.Pause;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.workspace.MemberId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Steps and goals as other programs get them. Every field is always there, null where there is nothing; openapi.yaml says what they mean. */
final class StepJson {
    private StepJson() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode of(NextStep step) {
        ObjectNode json = object().put("id", step.id().value()).put("version", step.version());
        json.put("what", step.what()).put("first_action", step.firstAction());
        json.put("state", state(step)).put("owner", id(step.carriedBy())).put("awaiting", id(step.awaited()));
        json.put("waits_for", waitsFor(step));
        json.put("due", step.due().map(Object::toString).orElse(null));
        json.put("horizon", name(step.horizon()));
        json.put("goal", step.goal() == null ? null : step.goal().value());
        json.put(
                "channel",
                step.saidIn() == null ? null : step.saidIn().channel().value());
        json.put("proposed_by", step.proposedBy().value()).put("proposed_at", moment(step.proposedAt()));
        json.put("postponements", step.postponements());
        return json.put("closed_at", step.closedAt().map(StepJson::moment).orElse(null))
                .put("reason", reason(step))
                .put("learned", learned(step));
    }

    static ObjectNode of(Goal goal) {
        ObjectNode json = object().put("id", goal.id().value()).put("version", goal.version());
        json.put("text", goal.text().text().words());
        json.put("measure", goal.text().text().measure());
        json.put(
                "date",
                goal.text().text().date() == null
                        ? null
                        : goal.text().text().date().toString());
        json.put("state", state(goal.state())).put("channel", goal.channel().value());
        return json.put("in_charge", goal.writtenBy().value()).put("written_at", moment(goal.writtenAt()));
    }

    /** Whole seconds, in UTC. */
    static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String state(NextStep step) {
        if (step.state() instanceof Proposed) return "proposed";
        if (step.state() instanceof Returned) return "returned";
        if (step.state() instanceof Committed) return "committed";
        return step.state() instanceof Done ? "done" : "dropped";
    }

    private static String state(GoalState state) {
        if (state instanceof GoalState.Draft) return "draft";
        if (state instanceof GoalState.Voting) return "voting";
        if (state instanceof GoalState.Accepted) return "accepted";
        if (state instanceof GoalState.NeedsRework) return "needs_rework";
        if (state instanceof GoalState.UnderWay) return "under_way";
        return state instanceof GoalState.Reached ? "reached" : "given_up";
    }

    private static @Nullable String waitsFor(NextStep step) {
        if (!(step.state() instanceof Committed c) || c.pause() == null) return null;
        return c.pause() instanceof Pause.Help ? "help" : "decision";
    }

    private static @Nullable String reason(NextStep step) {
        if (step.state() instanceof Returned returned) return returned.words();
        return step.state() instanceof Dropped dropped ? dropped.reason() : null;
    }

    private static @Nullable String learned(NextStep step) {
        return step.state() instanceof Done done ? done.learned() : null;
    }

    private static @Nullable String id(Optional<MemberId> member) {
        return member.map(MemberId::value).orElse(null);
    }
}
