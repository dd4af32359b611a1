package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Elements.primary;

import dev.konkret.goal.Goal;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.WorkItem;
import dev.konkret.text.Texts;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** What is to be worked on before the next version of a goal; each item can become a step. */
public final class WorkListModal {
    private static final Listing ROOM = Listing.ofBlocks(90);

    private WorkListModal() {}

    /**
     * Returns the list, objections first.
     *
     * @param rewrites the reader may write the next version, and it is time to
     */
    public static ObjectNode view(Poll poll, Goal goal, List<WorkItem> work, boolean rewrites, Texts texts) {
        return Form.shown(PollAction.WORK_VIEW, texts.get("poll.work.title"), texts)
                .with(Blocks.section(PollPhrases.text(poll, goal, texts)))
                .with(Blocks.context(texts.get(work.isEmpty() ? "poll.work.empty" : "poll.work.how")))
                .with(ROOM.of(
                        IntStream.range(0, work.size()).boxed().toList(),
                        texts,
                        i -> List.of(item(poll, work.get(i), i, texts))))
                .with(rewrites ? List.of(rewrite(goal, texts)) : List.of())
                .view();
    }

    private static ObjectNode rewrite(Goal goal, Texts texts) {
        String id = goal.id().value();
        return Blocks.actions("goal:" + id, primary(button(GoalAction.EDIT, texts.get("poll.button.rewrite"), id)));
    }

    private static ObjectNode item(Poll poll, WorkItem item, int index, Texts texts) {
        String value = new Choice(String.valueOf(index), poll.id().value()).value();
        return Blocks.section(
                "work:" + index,
                PollPhrases.item(item, texts),
                button(PollAction.AS_STEP, texts.get("poll.button.as-step"), value));
    }

    /** Returns what a step made of this item begins with, in plain text. */
    public static String asStep(WorkItem item, Texts texts) {
        if (item instanceof WorkItem.Objection o) return texts.get("poll.work.step.objection", o.words());
        if (item instanceof WorkItem.Concern c) return texts.get("poll.work.step.objection", c.words());
        if (item instanceof WorkItem.QuorumMissed q) {
            return texts.get("poll.work.step.quorum", q.turnout().group().name());
        }
        if (item instanceof WorkItem.Lacking l) {
            return texts.get("poll.work.step.lack", PollPhrases.lack(l.lack(), texts));
        }
        return texts.get("poll.work.step.unclear");
    }
}
