package dev.konkret.slack.view;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.nudge.Reminder;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What others have done with a step while its reader was not to be disturbed, as one entry of the daily message. */
final class LaidDown {
    private static final int NEWS_FOR_DAYS = 5;

    private LaidDown() {}

    static List<ObjectNode> blocks(
            Reminder.Laid laid, MemberId reader, Permalinks links, Texts texts, LocalDate today) {
        NextStep step = laid.step();
        List<ObjectNode> asked = asked(step, reader, links, texts, today);
        if (!asked.isEmpty()) return asked;
        List<ObjectNode> blocks = new ArrayList<>();
        StepEvent news = laid.news();
        boolean mine = step.state() instanceof Returned && step.proposedBy().equals(reader);
        String text;
        if (news == null) text = StepPhrases.entry(step, links, texts, today);
        else if (mine && isOld(laid, today))
            text = texts.get("news.searching", links.title(step), dueOf(step, texts, today));
        else text = StepNews.sentence(step, news, texts, today);
        blocks.add(Blocks.section(text));
        if (mine) blocks.add(StepButtons.ofReturned(step, texts));
        return blocks;
    }

    /** What came back so long ago is asked about again; why it came back is no news. */
    private static boolean isOld(Reminder.Laid laid, LocalDate today) {
        LocalDate on = laid.on();
        return on != null && on.isBefore(today.minusDays(NEWS_FOR_DAYS));
    }

    private static String dueOf(NextStep step, Texts texts, LocalDate today) {
        return texts.dates().brief(step.due().orElse(today), today);
    }

    /** What the step asks of this reader just now; empty when it asks nothing. */
    static List<ObjectNode> asked(NextStep step, MemberId reader, Permalinks links, Texts texts, LocalDate today) {
        if (step.awaits(reader)) {
            String text = links.title(step) + "\n" + StepPhrases.askedFor(step, texts, today);
            return List.of(Blocks.section(text), StepButtons.ofAwaited(step, texts));
        }
        return step.isDecidedBy(reader) ? StepQuestion.decisionBlocks(step, texts) : List.of();
    }
}
