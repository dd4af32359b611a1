package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Elements.primary;

import dev.konkret.goal.Goal;
import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.outline.MindMap.Branch;
import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The topics of a goal as a tree that can be worked on: one block a branch. */
public final class TopicsModal {
    /** Two em spaces a level: Slack keeps them, unlike ordinary blanks. */
    private static final String INDENT = "\u2003\u2003";

    private static final int DEEPEST_SHOWN = 8;

    private TopicsModal() {}

    /**
     * Returns the tree.
     *
     * @param said why the last change could not be made, in mrkdwn; null when it was
     */
    public static ObjectNode view(Goal goal, @Nullable String said, Texts texts) {
        String id = goal.id().value();
        MindMap map = goal.outline().topics();
        Form form = Form.shown(GoalAction.TOPICS_VIEW, texts.get("goal.topics.title"), texts)
                .remember(GoalForms.GOAL, id)
                .with(Blocks.section("🧠 " + GoalPhrases.title(goal)));
        if (said != null) form.with(Blocks.section("⚠️ " + said));
        if (map.branches().isEmpty()) form.with(Blocks.section(texts.get("goal.topics.empty")));
        tree(form, id, map, MindMap.ROOT, 0, texts);
        List<ObjectNode> buttons = new ArrayList<>();
        if (map.branches().size() < MindMap.MOST_BRANCHES) {
            buttons.add(primary(
                    button(GoalAction.BRANCH_ADD, texts.get("goal.button.branch"), GoalAction.part(id, MindMap.ROOT))));
        }
        if (map.branches().isEmpty()) {
            buttons.add(button(GoalAction.TEMPLATE, texts.get("goal.button.template"), id));
        }
        if (!buttons.isEmpty()) form.with(Blocks.actions("goal:" + id, buttons.toArray(ObjectNode[]::new)));
        return form.view();
    }

    private static void tree(Form form, String goal, MindMap map, int on, int level, Texts texts) {
        for (Branch branch : map.twigs(on)) {
            String indent = INDENT.repeat(Math.min(level, DEEPEST_SHOWN));
            String words = level == 0 ? Mrkdwn.bold(branch.words()) : Mrkdwn.escape(Mrkdwn.oneLine(branch.words()));
            String part = GoalAction.part(goal, branch.id());
            form.with(Blocks.section(
                    "branch:" + branch.id(),
                    level == 0 ? words : indent + "└ " + words,
                    Options.overflow(
                            GoalAction.BRANCH_MORE,
                            List.of(
                                    entry(GoalAction.CHOICE_TWIG, texts.get("goal.menu.twig"), part),
                                    entry(GoalAction.CHOICE_EDIT, texts.get("button.edit"), part),
                                    entry(GoalAction.CHOICE_UP, texts.get("goal.menu.up"), part),
                                    entry(GoalAction.CHOICE_DOWN, texts.get("goal.menu.down"), part),
                                    entry(GoalAction.CHOICE_REMOVE, texts.get("goal.menu.cut"), part)))));
            tree(form, goal, map, branch.id(), level + 1, texts);
        }
    }

    private static Option entry(String kind, String text, String part) {
        return new Option(text, new Choice(kind, part).value());
    }
}
