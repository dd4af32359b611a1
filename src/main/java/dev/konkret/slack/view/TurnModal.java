package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.outline.SuggestedStep;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The plan turned around: from today on, each layer is a step somebody may be asked to take. */
public final class TurnModal {
    /** Nearest to today; three blocks each. Nobody can sensibly hand out more at once. */
    public static final int MOST_AT_ONCE = 10;

    private TurnModal() {}

    /**
     * What was filled in for one layer.
     *
     * @param owner whom to ask; null to leave the layer as it is for now
     * @param due null when it was left empty
     */
    public record Wish(
            int layer, @Nullable MemberId owner, @Nullable LocalDate due) {}

    /** What was filled in. */
    public record Entry(GoalId goal, List<Wish> wishes) {
        public Entry {
            wishes = List.copyOf(wishes);
        }
    }

    /** Returns the form; {@code steps} as {@link dev.konkret.goal.outline.BackwardPlan#turnedAround} gives them. */
    public static ObjectNode view(Goal goal, List<SuggestedStep> steps, Texts texts) {
        List<SuggestedStep> shown = steps.subList(0, Math.min(MOST_AT_ONCE, steps.size()));
        List<String> layers = shown.stream().map(s -> String.valueOf(s.layer())).toList();
        Form form = Form.filledIn(
                        GoalAction.STEPS_FORM, texts.get("goal.turn.title"), texts.get("goal.turn.submit"), texts)
                .remember(GoalForms.GOAL, goal.id().value())
                .remember("layers", String.join(" ", layers))
                .with(Blocks.section(texts.get("goal.turn.intro")));
        if (shown.size() < steps.size())
            form.with(Blocks.context(texts.get("goal.turn.more", steps.size() - shown.size())));
        for (SuggestedStep step : shown) {
            String what = "👣 " + Mrkdwn.bold(step.what());
            form.with(Blocks.section(step.squeezed() ? what + "\n⚠️ " + texts.get("goal.layer.before.today") : what))
                    .with(Blocks.optional(
                            texts.get("goal.turn.who"),
                            Elements.usersSelect(
                                    GoalAction.FIELD_STEP_OWNER + step.layer(),
                                    texts.get("field.who.pick"),
                                    step.owner())))
                    .with(Blocks.optional(
                            texts.get("field.due"),
                            Elements.datePicker(
                                    GoalAction.FIELD_STEP_DUE + step.layer(),
                                    texts.get("field.due.pick"),
                                    step.due())));
        }
        return form.view();
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        String layers = values.remembered("layers");
        List<Wish> wishes = new ArrayList<>();
        if (layers != null) {
            for (String layer : layers.split(" ")) {
                wishes.add(new Wish(
                        FormValues.number("layers", layer),
                        values.person(GoalAction.FIELD_STEP_OWNER + layer),
                        values.date(GoalAction.FIELD_STEP_DUE + layer)));
            }
        }
        return new Entry(GoalForms.goal(values), wishes);
    }
}
