package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Elements.primary;
import static dev.konkret.slack.view.Mrkdwn.mention;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalState.Accepted;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollState.Closed;
import dev.konkret.goal.poll.Tally;
import dev.konkret.goal.poll.Verdict;
import dev.konkret.goal.poll.WorkItem;
import dev.konkret.text.Texts;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What came of a poll, told in its channel. */
public final class PollOutcome {
    private static final Listing ITEMS = Listing.ofBlocks(12);

    private PollOutcome() {}

    /** Returns what came of it. */
    public static Message message(Poll poll, Closed closed, Goal goal, Texts texts) {
        List<ObjectNode> blocks = new ArrayList<>();
        boolean accepted = closed.verdict() instanceof Verdict.Accepted;
        blocks.add(Blocks.section(texts.get(accepted ? "poll.outcome.accepted" : "poll.outcome.not-yet")));
        blocks.add(Blocks.section(PollPhrases.text(poll, goal, texts)));
        // What is missing or not understood stands in the work list, where there is one.
        closed.tally()
                .total()
                .ifPresent(total -> blocks.add(Blocks.section(
                        accepted ? PollPhrases.counts(total, texts) : PollPhrases.stances(total, texts))));
        if (closed.verdict() instanceof Verdict.NotYet notYet) addWork(blocks, poll, notYet.workList(), texts);
        if (accepted) addConcerns(blocks, closed.tally(), texts);
        if (goal.state() instanceof Accepted a) {
            blocks.add(Blocks.section(
                    texts.get("poll.outcome.review", texts.dates().on(a.reviewOn()))));
        }
        String id = poll.id().value();
        ObjectNode result = button(PollAction.RESULT, texts.get("poll.button.result"), id);
        blocks.add(
                accepted
                        ? Blocks.actions("poll:" + id, result)
                        : Blocks.actions(
                                "poll:" + id,
                                primary(button(PollAction.WORK, texts.get("poll.button.work"), id)),
                                result));
        return Surface.message(texts, blocks);
    }

    private static void addWork(List<ObjectNode> blocks, Poll poll, List<WorkItem> work, Texts texts) {
        if (work.isEmpty()) return;
        blocks.add(Blocks.section(texts.get("poll.outcome.work", mention(poll.askedBy()))));
        blocks.addAll(ITEMS.of(work, texts, item -> List.of(Blocks.section(PollPhrases.item(item, texts)))));
    }

    private static void addConcerns(List<ObjectNode> blocks, Tally tally, Texts texts) {
        if (tally.remarks().isEmpty()) return;
        blocks.add(Blocks.section(texts.get("poll.outcome.concerns")));
        blocks.addAll(ITEMS.of(
                tally.remarks(),
                texts,
                r -> List.of(Blocks.section(PollPhrases.said("🤔", r.words(), r.by(), texts)))));
    }
}
