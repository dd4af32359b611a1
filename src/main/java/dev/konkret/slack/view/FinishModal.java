package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Done: what have we learned? */
public final class FinishModal {
    private static final int LONGEST = 1_000;

    private FinishModal() {}

    /** What was filled in; the lesson may be left out. */
    public record Entry(NextStepId step, @Nullable String learned) {}

    /** Returns the form about that step. */
    public static ObjectNode view(NextStep step, Texts texts, LocalDate today) {
        return Form.filledIn(ActionId.FINISH_FORM, texts.get("finish.title"), texts.get("button.done"), texts)
                .about(step)
                .with(Blocks.optional(
                        texts.get("finish.learned"),
                        Elements.textInput(ActionId.FIELD_LEARNED, LONGEST, true, texts.get("finish.example"), null)))
                .view();
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        return new Entry(values.step(), values.text(ActionId.FIELD_LEARNED));
    }
}
