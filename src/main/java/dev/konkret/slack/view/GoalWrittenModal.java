package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Elements.primary;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalState.NeedsRework;
import dev.konkret.goal.Revision;
import dev.konkret.goal.smart.SmartCheck;
import dev.konkret.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a writer sees once the goal, or a new version of it, is stored: lights, what changed, and where to go on. */
public final class GoalWrittenModal {
    private static final int LONGEST_TOLD = 200;

    private GoalWrittenModal() {}

    /**
     * What became different when a goal was stored.
     *
     * @param text what the new version changed; null for a new goal or when its text is the same
     * @param groups whether others are concerned than before
     * @param celebration whether the celebration was imagined anew
     */
    public record Change(@Nullable Revision text, boolean groups, boolean celebration) {
        /** A goal that was not there before. */
        public static final Change NEW_GOAL = new Change(null, false, true);

        private boolean leavesOldCelebration() {
            return text != null
                    && !celebration
                    && !(text.words().isNone() && text.measure().isNone());
        }
    }

    /** Returns what is seen of the goal as it is stored now. */
    public static ObjectNode view(Goal goal, SmartCheck lights, Change change, Texts texts) {
        Form form = Form.shown(GoalAction.WRITTEN_VIEW, texts.get("goal.written.title"), texts)
                .remember(GoalForms.GOAL, goal.id().value())
                .with(Blocks.section("🎯 " + GoalPhrases.title(goal)));
        List<String> changed = new ArrayList<>();
        if (change.text() != null) changed.add(GoalPhrases.changed(change.text(), texts));
        if (change.groups()) {
            changed.add(
                    goal.groups().isEmpty()
                            ? texts.get("goal.changed.groups.none")
                            : texts.get("goal.changed.groups", GoalPhrases.groups(goal.groups(), texts)));
        }
        if (!changed.isEmpty()) {
            form.with(Blocks.section("*" + texts.get("goal.changed") + "*\n" + String.join("\n", changed)));
        }
        // At the end it is celebrated with these words.
        String told = Cut.plain(Mrkdwn.oneLine(goal.celebration().firstWording()), LONGEST_TOLD);
        if (change.leavesOldCelebration() && !goal.celebration().did().isBlank()) {
            form.with(Blocks.section(texts.get("goal.written.celebration", Mrkdwn.escape(told))));
        }
        boolean again = goal.state() instanceof NeedsRework n
                && n.why() == NeedsRework.Why.TEXT_CHANGED
                && !goal.groups().isEmpty();
        String next = again ? "goal.written.again" : "goal.written.next";
        return form.with(SmartLights.blocks(lights, texts))
                .with(Blocks.section(texts.get(next, Mrkdwn.channel(goal.channel()))))
                .with(buttons(goal, again, texts))
                .view();
    }

    private static ObjectNode buttons(Goal goal, boolean askAgain, Texts texts) {
        String id = goal.id().value();
        List<ObjectNode> row = new ArrayList<>();
        ObjectNode plan = button(GoalAction.PLAN, texts.get("goal.button.plan"), id);
        if (askAgain) row.add(primary(button(PollAction.OPEN, texts.get("poll.button.open"), id)));
        row.add(askAgain ? plan : primary(plan));
        row.add(button(GoalAction.RESOURCES, texts.get("goal.button.resources"), id));
        row.add(button(GoalAction.TOPICS, texts.get("goal.button.topics"), id));
        row.add(button(GoalAction.EDIT, texts.get("goal.button.edit"), id));
        return Blocks.actions("goal:" + id, row.toArray(ObjectNode[]::new));
    }

    /** Returns that somebody else wrote a new version meanwhile: what it changed, and that one's own words are kept. */
    public static ObjectNode overtaken(Goal goal, @Nullable Revision revision, Texts texts) {
        Form form = Form.shown(GoalAction.WRITTEN_VIEW, texts.get("goal.overtaken.title"), texts)
                .remember(GoalForms.GOAL, goal.id().value())
                .with(Blocks.section(texts.get("goal.overtaken")));
        String changed = revision == null ? "" : GoalPhrases.changed(revision, texts);
        if (!changed.isEmpty()) form.with(Blocks.section("*" + texts.get("goal.changed") + "*\n" + changed));
        String id = goal.id().value();
        return form.with(Blocks.actions(
                        "goal:" + id, primary(button(GoalAction.RESUME, texts.get("goal.button.my.draft"), id))))
                .view();
    }
}
