package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** No, because … */
public final class DeclineModal {
    private static final int LONGEST = 1_000;

    private DeclineModal() {}

    /** What was filled in; the reason may be left out. */
    public record Entry(NextStepId step, @Nullable String reason) {}

    /** Returns the form about that step. */
    public static ObjectNode view(NextStep step, Texts texts, LocalDate today) {
        return Form.filledIn(ActionId.DECLINE_FORM, texts.get("decline.title"), texts.get("button.send"), texts)
                .about(step)
                .with(Blocks.hint(
                        Blocks.optional(
                                texts.get("decline.reason"),
                                Elements.textInput(
                                        ActionId.FIELD_REASON, LONGEST, true, texts.get("decline.example"), null)),
                        texts.get("reason.read")))
                .with(Blocks.context(texts.get("decline.kindly")))
                .view();
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        return new Entry(values.step(), values.text(ActionId.FIELD_REASON));
    }
}
