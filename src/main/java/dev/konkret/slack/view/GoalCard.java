package dev.konkret.slack.view;

import static dev.konkret.slack.view.Mrkdwn.mention;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalState.GivenUp;
import dev.konkret.goal.GoalState.Reached;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.Days;
import dev.konkret.goal.outline.Misfit;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.text.Texts;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The card of a goal in its channel, for everybody there, always current. It counts no days, because it stands for months. */
public final class GoalCard {
    private GoalCard() {}

    /** How many steps towards a goal there are. */
    public record Steps(int underWay, int waiting, int done) {

        /** Counts the steps that serve a goal. */
        public static Steps of(List<NextStep> steps) {
            return new Steps(
                    (int) steps.stream()
                            .filter(s -> s.state() instanceof Committed)
                            .count(),
                    (int) steps.stream().filter(NextStep::isUnowned).count(),
                    (int) steps.stream().filter(s -> s.state() instanceof Done).count());
        }
    }

    /** Returns the card as the goal is now. */
    public static Message message(Goal goal, Steps steps, Days days, Texts texts) {
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(
                Blocks.section(sign(goal) + " " + Mrkdwn.bold(goal.text().text().words())));
        List<String> fields = new ArrayList<>();
        fields.add(
                field(texts.get("card.due"), GoalPhrases.date(goal.text().text().date(), texts)));
        String measure = goal.text().text().measure();
        if (!measure.isBlank()) fields.add(field(texts.get("goal.card.measure"), Mrkdwn.escape(measure)));
        fields.add(field(texts.get("goal.card.state"), GoalPhrases.standing(goal, texts)));
        if (!goal.groups().isEmpty()) {
            fields.add(field(texts.get("goal.card.groups"), GoalPhrases.groups(goal.groups(), texts)));
        }
        blocks.add(Blocks.fields(fields));
        if (goal.state() instanceof GivenUp g) blocks.add(Blocks.section(Mrkdwn.quote(g.reason())));
        if (!goal.isClosed()) progress(goal, steps, days, blocks, texts);
        blocks.add(Blocks.context(
                texts.get("goal.card.by", mention(goal.writtenBy()), goal.text().number())));
        blocks.add(GoalButtons.row(goal, texts));
        blocks.add(GoalButtons.sights(goal, texts));
        return Surface.message(texts, blocks);
    }

    private static void progress(Goal goal, Steps steps, Days days, List<ObjectNode> blocks, Texts texts) {
        String mark = GoalPhrases.mark(goal, texts);
        if (!mark.isEmpty()) blocks.add(Blocks.section(mark));
        BackwardPlan plan = goal.outline().plan();
        if (plan != null && !plan.layers().isEmpty()) {
            List<Misfit.Why> misfits =
                    plan.misfits(days).stream().map(Misfit::why).toList();
            String said = texts.get("goal.card.plan", plan.layers().size());
            blocks.add(Blocks.section(misfits.isEmpty() ? said : said + "\n" + GoalPhrases.misfits(misfits, texts)));
        }
        if (steps.underWay() + steps.waiting() + steps.done() > 0) {
            blocks.add(Blocks.section(texts.get("goal.card.steps", steps.underWay(), steps.waiting(), steps.done())));
        }
    }

    private static String sign(Goal goal) {
        if (goal.state() instanceof Reached) return "🎉";
        return goal.state() instanceof GivenUp ? "🍂" : "🎯";
    }

    private static String field(String name, String value) {
        return "*" + Mrkdwn.escape(name) + "*\n" + value;
    }
}
