package dev.konkret.slack.view;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What has happened to a step. */
public final class HistoryModal {
    private HistoryModal() {}

    /** Returns the history, the latest first; {@code zone} is the reader's. */
    public static ObjectNode view(NextStep step, List<StepEvent> history, Texts texts, LocalDate today, ZoneId zone) {
        throw new UnsupportedOperationException("in the making");
    }
}
