package dev.konkret.slack.view;

import dev.konkret.nextstep.NextStep;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The answer to {@code /konkret liste}. */
public final class StepList {
    private static final Listing ROOM = new Listing(Limits.MESSAGE_BLOCKS - 3, Limits.MESSAGE_CHARACTERS - 1_000);

    private StepList() {}

    /** Whose steps are listed. */
    public enum Scope {
        /** Those that concern the reader. */
        MINE,
        /** Those said in this channel. */
        CHANNEL
    }

    /** Returns the steps, the earliest due first. */
    public static Message message(
            List<NextStep> steps, Scope scope, MemberId reader, Permalinks links, Texts texts, LocalDate today) {
        boolean mine = scope == Scope.MINE;
        if (steps.isEmpty()) {
            return Surface.sentence(texts, texts.get(mine ? "list.mine.empty" : "list.channel.empty"));
        }
        List<ObjectNode> blocks = new ArrayList<>();
        String key = mine ? "list.mine" : "list.channel";
        blocks.add(Blocks.section(texts.get(key, steps.size())));
        blocks.addAll(ROOM.of(steps, texts, step -> List.of(entry(step, reader, links, texts, today))));
        blocks.add(Blocks.context(texts.get("list.home")));
        return Surface.message(texts, blocks);
    }

    /** Returns one step with what the reader can do with it. */
    static ObjectNode entry(NextStep step, MemberId reader, Permalinks links, Texts texts, LocalDate today) {
        return Blocks.section(
                StepButtons.block(step),
                StepPhrases.entry(step, links, texts, today),
                StepButtons.menuInList(step, reader, texts));
    }
}
