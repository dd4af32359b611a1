package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Elements.primary;
import static dev.konkret.slack.view.Mrkdwn.mention;

import dev.konkret.goal.Goal;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.Days;
import dev.konkret.goal.outline.Layer;
import dev.konkret.goal.outline.Misfit;
import dev.konkret.ledger.StepSheet;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import dev.konkret.workspace.DayOff;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The backward plan from the celebration at the top to today at the bottom. One block a layer, so that as many as a plan may
 * have fit into one view.
 */
public final class PlanModal {
    /** Longer ones are read in the form of the layer. */
    private static final int LONGEST_SHOWN = 200;

    private PlanModal() {}

    /**
     * Returns the plan.
     *
     * @param steps what became of the layers that were turned into steps, by their number
     * @param said why the last change could not be made, in mrkdwn; null when it was
     */
    public static ObjectNode view(
            Goal goal, Days days, Map<Integer, NextStep> steps, @Nullable String said, Texts texts) {
        BackwardPlan plan = goal.outline().plan();
        String id = goal.id().value();
        Form form = Form.shown(GoalAction.PLAN_VIEW, texts.get("goal.plan.title"), texts)
                .remember(GoalForms.GOAL, id)
                .with(Blocks.section("🎉 *"
                        + GoalPhrases.date(plan == null ? goal.text().text().date() : plan.celebration(), texts)
                        + "*\n" + GoalPhrases.title(goal)));
        if (said != null) form.with(Blocks.section("⚠️ " + said));
        if (plan == null && goal.text().text().date() == null) {
            return form.with(Blocks.section(texts.get("goal.plan.no.date")))
                    .with(Blocks.actions("goal:" + id, button(GoalAction.EDIT, texts.get("goal.button.edit"), id)))
                    .view();
        }
        List<Layer> layers = plan == null ? List.of() : plan.layers();
        Map<Integer, Misfit.Why> misfits = misfits(plan, days);
        if (!misfits.isEmpty()) form.with(Blocks.section(GoalPhrases.misfits(misfits.values(), texts)));
        for (Layer layer : layers)
            form.with(layer(id, layer, steps.get(layer.id()), misfits.get(layer.id()), days, texts));
        return end(form, goal, layers, misfits.isEmpty(), days, texts).view();
    }

    private static Form end(Form form, Goal goal, List<Layer> layers, boolean fits, Days days, Texts texts) {
        String id = goal.id().value();
        form.with(Blocks.section(
                "📍 *" + texts.get("goal.plan.today", texts.dates().full(days.today())) + "*"));
        Layer last = layers.isEmpty() ? null : layers.get(layers.size() - 1);
        boolean arrived =
                last != null && !last.by().isAfter(days.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        boolean left = layers.stream().anyMatch(l -> !l.turned());
        if (last == null) form.with(Blocks.section(texts.get("goal.plan.first")));
        else if (arrived && fits) form.with(Blocks.section(arrived(left, texts)));
        else if (!arrived) form.with(Blocks.section(texts.get("goal.plan.next", Mrkdwn.bold(shown(last)))));
        List<ObjectNode> buttons = new ArrayList<>();
        ObjectNode add = button(GoalAction.LAYER_ADD, texts.get("goal.button.layer"), id);
        ObjectNode turn = button(GoalAction.TURN, texts.get("goal.button.turn"), id);
        if (layers.size() < BackwardPlan.MOST_LAYERS) buttons.add(arrived ? add : primary(add));
        if (left) buttons.add(arrived ? primary(turn) : turn);
        buttons.add(button(GoalAction.RESOURCES, texts.get("goal.button.resources"), id));
        return form.with(Blocks.actions("goal:" + id, buttons.toArray(ObjectNode[]::new)));
    }

    /** @param left whether there is anything to turn around */
    private static String arrived(boolean left, Texts texts) {
        String arrived = texts.get("goal.plan.arrived");
        return left ? arrived + " " + texts.get("goal.plan.arrived.turn") : arrived;
    }

    private static ObjectNode layer(
            String goal, Layer layer, @Nullable NextStep step, Misfit.@Nullable Why misfit, Days days, Texts texts) {
        StringBuilder text = new StringBuilder("*" + texts.dates().full(layer.by()) + "*");
        if (layer.fixed() && !layer.turned()) text.append(" 📌");
        if (layer.turned()) text.append(" · ").append(became(layer, step, days, texts));
        text.append('\n').append(Mrkdwn.escape(shown(layer)));
        if (misfit != null) {
            text.append("\n⚠️ ")
                    .append(
                            switch (misfit) {
                                case BEFORE_TODAY -> texts.get("goal.layer.before.today");
                                case OVERDUE -> texts.get("goal.layer.overdue");
                                case NO_ROOM -> texts.get("goal.layer.no.room");
                            });
        }
        dayOff(layer, days)
                .ifPresent(off -> text.append('\n').append(DayOffQuestion.sentence(off, texts, days.today())));
        List<String> more = new ArrayList<>();
        if (!layer.takes().isEmpty())
            more.add(texts.get("goal.layer.takes", Cut.mrkdwn(GoalPhrases.takes(layer.takes(), texts), LONGEST_SHOWN)));
        if (layer.owner() != null) more.add(mention(layer.owner()));
        if (!more.isEmpty()) text.append('\n').append(String.join(" · ", more));
        String part = GoalAction.part(goal, layer.id());
        return Blocks.section(
                "layer:" + layer.id(),
                text.toString(),
                Options.overflow(
                        GoalAction.LAYER_MORE,
                        List.of(
                                wasDropped(step)
                                        ? entry(GoalAction.CHOICE_LEAVE_OPEN, texts.get("goal.menu.leave.open"), part)
                                        : entry(GoalAction.CHOICE_EDIT, texts.get("button.edit"), part),
                                entry(GoalAction.CHOICE_BEHIND, texts.get("goal.menu.behind"), part),
                                entry(GoalAction.CHOICE_UP, texts.get("goal.menu.later"), part),
                                entry(GoalAction.CHOICE_DOWN, texts.get("goal.menu.earlier"), part),
                                entry(GoalAction.CHOICE_REMOVE, texts.get("goal.menu.remove"), part))));
    }

    /** One that a round parked comes up there again. */
    private static boolean wasDropped(@Nullable NextStep step) {
        return step != null && step.state() instanceof Dropped d && d.parkedUntil() == null;
    }

    /** What became of the layer's step, and its day where that is another by now. */
    private static String became(Layer layer, @Nullable NextStep step, Days days, Texts texts) {
        if (step == null) return texts.get("goal.layer.turned");
        String state = StepSheet.state(step, texts);
        return step.due()
                .filter(due -> !step.isClosed() && !due.equals(layer.by()))
                .map(due -> state + ", " + texts.get("step.until", texts.dates().brief(due, days.today())))
                .orElse(state);
    }

    /** A day on which nobody works; that its writer is away on it need not matter to who sees to the layer. */
    private static Optional<DayOff> dayOff(Layer layer, Days days) {
        if (layer.turned() || layer.by().isBefore(days.today())) return Optional.empty();
        return DayOff.of(layer.by(), days.time())
                .filter(off -> off.why() == DayOff.Why.WEEKEND || off.why() == DayOff.Why.HOLIDAY);
    }

    private static Option entry(String kind, String text, String part) {
        return new Option(text, new Choice(kind, part).value());
    }

    private static String shown(Layer layer) {
        return Cut.plain(Mrkdwn.oneLine(layer.before()), LONGEST_SHOWN);
    }

    private static Map<Integer, Misfit.Why> misfits(@Nullable BackwardPlan plan, Days days) {
        Map<Integer, Misfit.Why> misfits = new HashMap<>();
        if (plan == null) return misfits;
        for (Misfit misfit : plan.misfits(days)) misfits.put(misfit.layer().id(), misfit.why());
        return misfits;
    }
}
