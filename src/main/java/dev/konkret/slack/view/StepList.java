package dev.konkret.slack.view;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.text.Texts;
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
    public static Message message(List<NextStep> steps, Scope scope, Permalinks links, Texts texts, LocalDate today) {
        boolean mine = scope == Scope.MINE;
        if (steps.isEmpty()) {
            return Surface.sentence(texts, texts.get(mine ? "list.mine.empty" : "list.channel.empty"));
        }
        List<ObjectNode> blocks = new ArrayList<>();
        String key = mine ? "list.mine" : "list.channel";
        blocks.add(Blocks.section(texts.get(key, steps.size())));
        blocks.addAll(ROOM.of(steps, texts, step -> List.of(entry(step, links, texts, today))));
        blocks.add(Blocks.context(texts.get("list.home")));
        return Surface.message(texts, blocks);
    }

    /** Returns one step with its menu. */
    static ObjectNode entry(NextStep step, Permalinks links, Texts texts, LocalDate today) {
        ObjectNode menu = step.state() instanceof Committed
                ? StepButtons.menu(step, texts)
                : step.isClosed() ? StepButtons.menuOfClosed(step, texts) : StepButtons.menuOfUnowned(step, texts);
        return Blocks.section(StepButtons.block(step), StepPhrases.entry(step, links, texts, today), menu);
    }
}
