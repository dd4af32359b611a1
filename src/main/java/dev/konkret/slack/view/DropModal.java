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
    private static final int LONGEST = 1_000;

    private DropModal() {}

    /** What was filled in; null where nothing was. */
    public record Entry(NextStepId step, @Nullable String reason) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts) {
            return Problems.in(texts)
                    .when(reason == null, ActionId.FIELD_REASON, "error.reason.missing")
                    .found();
        }
    }

    /** Returns the form about that step. */
    public static ObjectNode view(NextStep step, Texts texts, LocalDate today) {
        return Form.filledIn(ActionId.DROP_FORM, texts.get("drop.title"), texts.get("button.drop.now"), texts)
                .about(step)
                .with(Blocks.hint(
                        Blocks.input(
                                texts.get("drop.reason"),
                                Elements.textInput(
                                        ActionId.FIELD_REASON, LONGEST, true, texts.get("drop.example"), null)),
                        texts.get("reason.read")))
                .with(Blocks.context(texts.get("drop.kindly")))
                .view();
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        return new Entry(values.step(), values.text(ActionId.FIELD_REASON));
    }
}
