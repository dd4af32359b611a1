package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalDraft;
import dev.konkret.text.Texts;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** "Unsere Ziele" in the Home tab and as a list: what was begun, and the open goals of the reader and their channels. */
public final class HomeGoals {
    private static final Listing DRAFTS = Listing.ofBlocks(2);
    private static final Listing GOALS = Listing.ofBlocks(6);
    private static final Listing LISTED = new Listing(Limits.MESSAGE_BLOCKS - 3, Limits.MESSAGE_CHARACTERS - 1_000);
    private static final int LONGEST_DRAFT = 80;

    private HomeGoals() {}

    /** Returns the part; empty when there is neither a goal nor a draft. */
    public static List<ObjectNode> blocks(List<Goal> goals, List<GoalDraft> drafts, Texts texts) {
        List<ObjectNode> blocks = new ArrayList<>();
        if (goals.isEmpty() && drafts.isEmpty()) return blocks;
        blocks.add(Blocks.header(texts.get("goal.home.title")));
        blocks.addAll(DRAFTS.of(drafts, texts, draft -> List.of(draft(draft, texts))));
        blocks.addAll(GOALS.of(goals, texts, goal -> List.of(goal(goal, texts))));
        return blocks;
    }

    /** Returns the open goals as a message, and how a new one is written. */
    public static Message message(List<Goal> goals, Texts texts) {
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.section(texts.get(goals.isEmpty() ? "goal.list.empty" : "goal.list.title")));
        blocks.addAll(LISTED.of(goals, texts, goal -> List.of(goal(goal, texts))));
        blocks.add(Blocks.context(texts.get("goal.list.new")));
        return Surface.message(texts, blocks);
    }

    private static ObjectNode draft(GoalDraft draft, Texts texts) {
        String words = draft.words().isBlank() ? draft.celebration().firstWording() : draft.words();
        String shown = words.isBlank() ? "" : ": " + Mrkdwn.escape(Cut.plain(Mrkdwn.oneLine(words), LONGEST_DRAFT));
        return Blocks.section(
                "draft:" + draft.goal(),
                "✍️ " + texts.get("goal.home.draft") + shown,
                button(
                        GoalAction.RESUME,
                        texts.get("goal.button.resume"),
                        draft.goal().value()));
    }

    private static ObjectNode goal(Goal goal, Texts texts) {
        String mark = GoalPhrases.mark(goal, texts);
        String text = "🎯 " + GoalPhrases.title(goal) + "\n"
                + GoalPhrases.date(goal.text().text().date(), texts) + " · " + GoalPhrases.standing(goal, texts)
                + (mark.isEmpty() ? "" : "\n" + mark);
        return Blocks.section(
                "goal:" + goal.id(),
                text,
                button(GoalAction.PLAN, texts.get("goal.button.plan"), goal.id().value()));
    }
}
