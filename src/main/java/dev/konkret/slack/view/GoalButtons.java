package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Elements.primary;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalState.Accepted;
import dev.konkret.goal.GoalState.Draft;
import dev.konkret.goal.GoalState.NeedsRework;
import dev.konkret.goal.GoalState.Voting;
import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What can be done with a goal, as a row of buttons with a menu. */
final class GoalButtons {
    private GoalButtons() {}

    /** Returns the row. Everybody in the channel sees it; who may not do something is told so. */
    static ObjectNode row(Goal goal, Texts texts) {
        String id = goal.id().value();
        List<ObjectNode> row = new ArrayList<>();
        if (!goal.isClosed()) {
            boolean rework = goal.state() instanceof NeedsRework;
            // After a no the text comes first; asking again with the same words is possible all the same.
            boolean rewrite = goal.state() instanceof NeedsRework n && n.why() == NeedsRework.Why.NOT_YET;
            ObjectNode edit = button(GoalAction.EDIT, texts.get("goal.button.edit"), id);
            if (rewrite) row.add(primary(edit));
            // A goal that concerns others is carried by them first.
            if (!goal.groups().isEmpty() && !goal.isLive() && !(goal.state() instanceof Voting)) {
                ObjectNode ask = button(PollAction.OPEN, texts.get("poll.button.open"), id);
                row.add(rewrite ? ask : primary(ask));
            }
            if (rework && !rewrite) row.add(edit);
            boolean own = goal.state() instanceof Draft && goal.groups().isEmpty();
            if (own || goal.state() instanceof Accepted) {
                row.add(button(GoalAction.START, texts.get("goal.button.start"), id));
            }
            if (goal.isLive()) row.add(primary(button(GoalAction.REACHED, texts.get("goal.button.reached"), id)));
            row.add(button(GoalAction.PLAN, texts.get("goal.button.plan"), id));
            row.add(button(GoalAction.RESOURCES, texts.get("goal.button.resources"), id));
        }
        row.add(Options.overflow(GoalAction.MORE, menu(goal, texts)));
        return Blocks.actions("goal:" + id, row.toArray(ObjectNode[]::new));
    }

    /** Returns the row with which everybody can see more of the goal. */
    static ObjectNode sights(Goal goal, Texts texts) {
        String id = goal.id().value();
        return Blocks.actions(
                "sights:" + id,
                button(PictureAction.SHOW, texts.get("picture.button.pictures"), id),
                button(PictureAction.PAGE, texts.get("picture.button.page"), id));
    }

    private static List<Option> menu(Goal goal, Texts texts) {
        List<Option> menu = new ArrayList<>();
        if (!goal.isClosed()) {
            menu.add(entry(GoalAction.CHOICE_TOPICS, texts.get("goal.button.topics"), goal));
            if (!(goal.state() instanceof NeedsRework))
                menu.add(entry(GoalAction.CHOICE_EDIT, texts.get("goal.button.edit"), goal));
            menu.add(entry(GoalAction.CHOICE_GIVE_UP, texts.get("goal.menu.give.up"), goal));
            menu.add(entry(GoalAction.CHOICE_TAKE_OVER, texts.get("goal.menu.take.over"), goal));
        }
        menu.add(entry(GoalAction.CHOICE_HISTORY, texts.get("menu.history"), goal));
        return menu;
    }

    private static Option entry(String kind, String text, Goal goal) {
        return new Option(text, new Choice(kind, goal.id().value()).value());
    }
}
