package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Elements.primary;
import static dev.konkret.slack.view.Mrkdwn.mention;

import dev.konkret.goal.GapQuestion;
import dev.konkret.goal.Goal;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What the bot says about goals of its own accord. */
public final class GoalNews {
    private GoalNews() {}

    /** Returns the celebration, in the words written at the start. */
    public static Message celebration(Goal goal, LocalDate writtenOn, Texts texts) {
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.section(texts.get("goal.celebrate") + "\n"
                + Mrkdwn.bold(goal.text().text().words())));
        String imagined = GoalPhrases.imagined(goal.celebration(), texts);
        if (!imagined.isEmpty()) {
            blocks.add(Blocks.section(
                    texts.get("goal.celebrate.imagined", texts.dates().on(writtenOn))));
            blocks.add(Blocks.section("> " + imagined.replace("\n", "\n> ")));
        }
        blocks.add(Blocks.context(texts.get("goal.celebrate.thanks")));
        return Surface.message(texts, blocks);
    }

    /**
     * Returns that nothing has happened for some days; for who is in charge.
     *
     * @param begun whether anybody ever took a step towards it; a goal that never had one did not become quiet
     */
    public static Message quiet(Goal goal, LocalDate since, boolean begun, Texts texts) {
        String id = goal.id().value();
        String key = begun ? "goal.quiet" : "goal.quiet.never";
        return Surface.message(
                texts,
                Blocks.section(
                        texts.get(key, GoalPhrases.title(goal), texts.dates().on(since))),
                Blocks.actions(
                        "goal:" + id,
                        primary(button(GoalAction.PLAN, texts.get("goal.button.plan"), id)),
                        Options.overflow(
                                GoalAction.MORE,
                                List.of(
                                        new Options.Option(
                                                texts.get("goal.button.edit"),
                                                new Choice(GoalAction.CHOICE_EDIT, id).value()),
                                        new Options.Option(
                                                texts.get("goal.menu.give.up"),
                                                new Choice(GoalAction.CHOICE_GIVE_UP, id).value())))));
    }

    /** Returns that the day has come to look at the goal again; for who is in charge. */
    public static Message review(Goal goal, GoalCard.Steps steps, Texts texts) {
        return Surface.message(
                texts,
                Blocks.section(texts.get("goal.review", GoalPhrases.title(goal))),
                Blocks.section(texts.get("goal.card.steps", steps.underWay(), steps.waiting(), steps.done())),
                GoalButtons.row(goal, texts));
    }

    /** Returns the question somebody is asked to look into. */
    public static Message question(GapQuestion it, Texts texts) {
        String id = it.goal().id().value();
        String need = Mrkdwn.escape(Mrkdwn.oneLine(it.need().what()));
        return Surface.message(
                texts,
                Blocks.section(texts.get("goal.asked", mention(it.asked().by()), need) + "\n"
                        + Mrkdwn.quote(it.question().question())),
                Blocks.section(texts.get("goal.asked.for", GoalPhrases.title(it.goal()))),
                Blocks.actions("goal:" + id, button(GoalAction.RESOURCES, texts.get("goal.button.resources"), id)));
    }

    /** Returns that the goal is kept although its card could not be posted in the channel. */
    public static Message noCard(Goal goal, Texts texts) {
        return Surface.sentence(
                texts, texts.get("goal.no.card", GoalPhrases.title(goal), Mrkdwn.channel(goal.channel())));
    }
}
