package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Drops a step honestly. */
public final class DropModal {
    private DropModal() {}

    /** What was filled in; null where nothing was. */
    public record Entry(NextStepId step, @Nullable String reason) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts, LocalDate today) {
            throw new UnsupportedOperationException("in the making");
        }
    }

    /** Returns the form about that step. */
    public static ObjectNode view(NextStep step, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        throw new UnsupportedOperationException("in the making");
    }
}
