package dev.konkret.slack.view;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What has happened to a step. */
public final class HistoryModal {
    private static final Listing ROOM = new Listing(Limits.VIEW_BLOCKS - 5, Limits.VIEW_CHARACTERS - 2_000);

    private HistoryModal() {}

    /** Returns the history, the latest first; {@code zone} is the reader's. */
    public static ObjectNode view(NextStep step, List<StepEvent> history, Texts texts, LocalDate today, ZoneId zone) {
        Form form = Form.shown(ActionId.HISTORY_VIEW, texts.get("history.title"), texts)
                .about(step)
                .with(Blocks.context(StepPhrases.standing(step, texts, today)))
                .with(Blocks.divider());
        if (history.isEmpty())
            return form.with(Blocks.section(texts.get("history.empty"))).view();
        return form.with(
                        ROOM.of(lines(step, history, texts, today, zone), texts, line -> List.of(Blocks.section(line))))
                .view();
    }

    /** The step is named as it was at the time: nobody was asked for what it has become since. */
    private static List<String> lines(
            NextStep step, List<StepEvent> history, Texts texts, LocalDate today, ZoneId zone) {
        List<StepEvent> latestFirst = new ArrayList<>(history);
        Collections.reverse(latestFirst);
        List<String> lines = new ArrayList<>();
        String called = step.what();
        for (StepEvent event : latestFirst) {
            lines.add(line(step, called, event, texts, today, zone));
            called = event.whatBefore(called);
        }
        return lines;
    }

    private static String line(
            NextStep step, String called, StepEvent event, Texts texts, LocalDate today, ZoneId zone) {
        String when = texts.dates().moment(event.at().atZone(zone), today);
        String words = event.words() == null || event.words().isBlank() ? "" : "\n" + Mrkdwn.quote(event.words());
        return "_" + when + "_\n" + StepNews.sentence(step, called, event, texts, today) + words;
    }
}
