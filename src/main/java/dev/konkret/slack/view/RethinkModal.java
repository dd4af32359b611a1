package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The third postponement: smaller, help, drop, or move it all the same? */
public final class RethinkModal {
    private RethinkModal() {}

    /** The ways out. */
    public enum Way {
        SMALLER,
        HELP,
        DROP,
        ANYWAY
    }

    /**
     * What was chosen.
     *
     * @param due the day the owner wanted to move it to
     * @param reason why; null when none was given
     */
    public record Entry(
            NextStepId step,
            @Nullable LocalDate due,
            @Nullable String reason,
            Way way) {}

    /** Returns the form; {@code wanted} is the postponement that brought us here. */
    public static ObjectNode view(NextStep step, PostponeModal.Entry wanted, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        throw new UnsupportedOperationException("in the making");
    }
}
