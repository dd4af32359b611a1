package dev.konkret.slack.view;

import static dev.konkret.slack.view.Mrkdwn.bold;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What a direct message about steps says once its reader has done something with one of them: how each stands now. */
public final class StepsNow {
    private static final Listing ROOM = new Listing(Limits.MESSAGE_BLOCKS - 1, Limits.MESSAGE_CHARACTERS - 500);

    private StepsNow() {}

    /** Returns the steps in the order of the message, with buttons only for what the reader still owns. */
    public static Message message(
            List<NextStep> steps, MemberId reader, Permalinks links, Texts texts, LocalDate today) {
        if (steps.isEmpty()) return Replies.nothingOpen(texts);
        return Surface.message(texts, ROOM.of(steps, texts, step -> entry(step, reader, links, texts, today)));
    }

    /** Returns the steps of a message that a newer one has made stale: how each stands, and nothing to press. */
    public static Message over(List<NextStep> steps, Permalinks links, Texts texts, LocalDate today) {
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.addAll(ROOM.of(steps, texts, step -> List.of(Blocks.section(line(step, links, texts, today)))));
        blocks.add(Blocks.context(texts.get("calm.letter.over")));
        return Surface.message(texts, blocks);
    }

    private static List<ObjectNode> entry(
            NextStep step, MemberId reader, Permalinks links, Texts texts, LocalDate today) {
        List<ObjectNode> asked = LaidDown.asked(step, reader, links, texts, today);
        if (!asked.isEmpty()) return asked;
        ObjectNode line = Blocks.section(line(step, links, texts, today));
        boolean own = step.isOwnedBy(reader);
        if (own) return List.of(line, StepButtons.ofOwner(step, texts));
        boolean back = step.state() instanceof Returned && step.proposedBy().equals(reader);
        return back ? List.of(line, StepButtons.ofReturned(step, texts)) : List.of(line);
    }

    private static String line(NextStep step, Permalinks links, Texts texts, LocalDate today) {
        if (step.state() instanceof Done) return "✅ " + closed(step, texts, today);
        if (step.state() instanceof Dropped d) {
            return (d.parkedUntil() == null ? "🍂 " : "🅿️ ") + closed(step, texts, today);
        }
        return StepPhrases.entry(step, links, texts, today);
    }

    private static String closed(NextStep step, Texts texts, LocalDate today) {
        return bold(step.what()) + "\n" + StepPhrases.standing(step, texts, today);
    }
}
