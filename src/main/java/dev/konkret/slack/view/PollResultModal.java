package dev.konkret.slack.view;

import dev.konkret.goal.Goal;
import dev.konkret.goal.Group;
import dev.konkret.goal.poll.AnonymousBox;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.Remark;
import dev.konkret.goal.poll.Shown;
import dev.konkret.goal.poll.Stance;
import dev.konkret.goal.poll.Tally;
import dev.konkret.goal.poll.Turnout;
import dev.konkret.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** How a poll stands, as far as the viewer may see it. */
public final class PollResultModal {
    private PollResultModal() {}

    /** Returns what {@code shown} allows. */
    public static ObjectNode view(Poll poll, Goal goal, Shown shown, Texts texts) {
        Form form = Form.shown(PollAction.RESULT_VIEW, texts.get("poll.result.title"), texts)
                .with(Blocks.section(PollPhrases.text(poll, goal, texts)));
        if (shown instanceof Shown.TurnoutOnly only) {
            return form.with(Blocks.section(texts.get("poll.result.voted", only.voted(), only.entitled())))
                    .with(Blocks.context(
                            texts.get(only.untilVoted() ? "poll.result.vote.first" : "poll.result.when.closed")))
                    .view();
        }
        Tally tally = ((Shown.Result) shown).tally();
        form.with(Blocks.section(texts.get("poll.result.voted", tally.voted(), tally.entitled())));
        if (tally.total().isPresent()) {
            form.with(Blocks.section(PollPhrases.counts(tally.total().get(), texts)));
        } else if (tally.voted() > 0) {
            form.with(Blocks.context(texts.get("poll.result.too.few", AnonymousBox.CROWD)));
        }
        form.with(Blocks.divider());
        for (Turnout turnout : tally.turnout()) form.with(Blocks.section(PollPhrases.turnout(turnout, texts)));
        return form.with(blocks(poll, tally, texts))
                .with(remarks(tally.remarks(), texts))
                .view();
    }

    private static List<ObjectNode> blocks(Poll poll, Tally tally, Texts texts) {
        List<ObjectNode> blocks = new ArrayList<>();
        if (tally.blocks().size() < 2) return blocks;
        blocks.add(Blocks.divider());
        for (Tally.Block block : tally.blocks()) {
            if (block.counts().votes() == 0) continue;
            blocks.add(Blocks.section(
                    names(block.groups(), poll, texts) + "\n" + PollPhrases.counts(block.counts(), texts)));
        }
        if (poll.anonymous()) blocks.add(Blocks.context(texts.get("poll.result.poured", AnonymousBox.CROWD)));
        return blocks;
    }

    private static String names(Set<String> ids, Poll poll, Texts texts) {
        String names = poll.groups().stream()
                .filter(group -> ids.contains(group.id()))
                .map(Group::name)
                .map(Mrkdwn::bold)
                .collect(Collectors.joining(", "));
        if (!ids.contains(AnonymousBox.REST)) return names;
        return names.isEmpty() ? texts.get("poll.result.rest") : names + ", " + texts.get("poll.result.rest");
    }

    private static List<ObjectNode> remarks(List<Remark> remarks, Texts texts) {
        List<ObjectNode> blocks = new ArrayList<>();
        if (remarks.isEmpty()) return blocks;
        blocks.add(Blocks.divider());
        for (Remark remark : remarks) {
            blocks.add(Blocks.section(PollPhrases.said(sign(remark.stance()), remark.words(), remark.by(), texts)));
        }
        return blocks;
    }

    private static String sign(Stance stance) {
        return switch (stance) {
            case YES -> "👍";
            case WITH_CONCERNS -> "🤔";
            case NO -> "✋";
        };
    }
}
