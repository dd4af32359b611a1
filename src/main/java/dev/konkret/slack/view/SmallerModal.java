package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One smaller step of it. */
public final class SmallerModal {
    private SmallerModal() {}

    /** What was filled in; null where nothing was. */
    public record Entry(
            NextStepId step,
            @Nullable String what,
            @Nullable LocalDate due) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts, LocalDate today) {
            return Problems.in(texts).what(what).due(due, today).found();
        }
    }

    /** Returns the form about that step. */
    public static ObjectNode view(NextStep step, Texts texts, LocalDate today) {
        return Form.filledIn(ActionId.SMALLER_FORM, texts.get("smaller.title"), texts.get("button.keep"), texts)
                .about(step)
                .with(Blocks.context(texts.get("smaller.intro")))
                .with(Blocks.input(
                        texts.get("smaller.what"),
                        Elements.textInput(
                                ActionId.FIELD_WHAT,
                                NextStep.LONGEST_WHAT,
                                false,
                                texts.get("smaller.example"),
                                step.what())))
                .with(Blocks.input(
                        texts.get("field.due"),
                        Elements.datePicker(ActionId.FIELD_DUE, texts.get("field.due.pick"), null)))
                .view();
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        return new Entry(values.step(), values.line(ActionId.FIELD_WHAT), values.date(ActionId.FIELD_DUE));
    }
}
