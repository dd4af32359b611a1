package dev.konkret.slack.view;

import dev.konkret.digest.Line;
import dev.konkret.digest.Preview;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** What a digest will say about the reader of a daily message, with everything at hand to mend it. */
final class PreviewPart {
    /** All lines have to fit into the message: what is not shown is not sent. */
    private static final int LONGEST_WHAT = 200;

    private static final int LONGEST_WORDS = 150;

    private PreviewPart() {}

    /** @param above steps that stand in the same message already, with their buttons */
    static List<ObjectNode> blocks(Preview preview, Set<NextStepId> above, Texts texts, LocalDate today) {
        List<ObjectNode> blocks = new ArrayList<>();
        String name = Mrkdwn.escape(Mrkdwn.oneLine(preview.crew().name()));
        blocks.add(Blocks.section(texts.get("preview.title", texts.dates().day(preview.day(), today), name)));
        blocks.add(Blocks.context(texts.get(preview.named() ? "preview.names" : "preview.counts")));
        Map<NextStepId, NextStep> steps =
                preview.steps().stream().collect(Collectors.toMap(NextStep::id, Function.identity()));
        for (Line line : preview.lines()) {
            blocks.add(Blocks.section(text(line, texts, today)));
            NextStep step = steps.get(line.step());
            if (step != null && step.state() instanceof Committed && !above.contains(step.id())) {
                blocks.add(StepButtons.ofOwner(step, texts));
            }
        }
        return blocks;
    }

    /** The digest comes days later: what is due until then is not overdue yet. */
    private static boolean isStillToCome(Line line, LocalDate today) {
        return line.due() != null && !line.due().isBefore(today);
    }

    private static String text(Line line, Texts texts, LocalDate today) {
        String what = Mrkdwn.escape(Cut.plain(Mrkdwn.oneLine(line.what()), LONGEST_WHAT));
        String day = line.due() == null ? "" : texts.dates().day(line.due(), today);
        String text = switch (line.section()) {
            case OVERDUE -> texts.get(isStillToCome(line, today) ? "preview.coming" : "preview.overdue", what, day);
            case DECISION -> texts.get("preview.decision", what);
            case HELP -> texts.get("preview.help", what);
            case DONE -> texts.get("preview.done", what);
            case POSTPONED -> texts.get("preview.postponed", what, day);
            case DROPPED -> texts.get("preview.dropped", what);
        };
        if (line.words() == null || line.words().isBlank()) return text;
        String words = Mrkdwn.escape(Cut.plain(Mrkdwn.oneLine(line.words()), LONGEST_WORDS));
        return text + "\n" + texts.get("preview.words", words);
    }
}
