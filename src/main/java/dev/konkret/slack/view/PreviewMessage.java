package dev.konkret.slack.view;

import dev.konkret.digest.Crew;
import dev.konkret.digest.Line;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Shows an owner what a digest will say, with everything at hand to mend it. */
public final class PreviewMessage {
    private static final int LONGEST_WORDS = 300;

    /** More than that does not fit into one message; what does not fit is not shown, and therefore not sent. */
    public static final int MOST_LINES = 20;

    private PreviewMessage() {}

    /**
     * Returns the message.
     *
     * @param lines at most {@link #MOST_LINES}
     * @param steps the steps of the lines, as they are now
     * @param digestDay when the digest comes
     * @param named whether the digest says names
     */
    public static Message message(
            Crew crew,
            List<Line> lines,
            Map<NextStepId, NextStep> steps,
            LocalDate digestDay,
            boolean named,
            Texts texts,
            LocalDate today) {
        List<ObjectNode> blocks = new ArrayList<>();
        String name = Mrkdwn.escape(Mrkdwn.oneLine(crew.name()));
        blocks.add(Blocks.section(texts.get("preview.title", texts.dates().day(digestDay, today), name)));
        blocks.add(Blocks.context(texts.get(named ? "preview.names" : "preview.counts")));
        for (Line line : lines) {
            blocks.add(Blocks.section(text(line, texts, today)));
            NextStep step = steps.get(line.step());
            boolean open = line.section().compareTo(Line.Section.HELP) <= 0;
            if (open && step != null && step.state() instanceof Committed) blocks.add(StepButtons.ofOwner(step, texts));
        }
        return Surface.message(texts, blocks);
    }

    private static String text(Line line, Texts texts, LocalDate today) {
        String what = Mrkdwn.escape(Mrkdwn.oneLine(line.what()));
        String day = line.due() == null ? "" : texts.dates().day(line.due(), today);
        String text = switch (line.section()) {
            case OVERDUE -> texts.get("preview.overdue", what, day);
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
