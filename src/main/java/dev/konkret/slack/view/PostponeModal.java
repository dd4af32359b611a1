package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Another day, with a reason. */
public final class PostponeModal {
    private static final int LONGEST = 1_000;

    private PostponeModal() {}

    /** What was filled in; null where nothing was. */
    public record Entry(
            NextStepId step,
            @Nullable LocalDate due,
            @Nullable String reason) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts, LocalDate today) {
            return Problems.in(texts)
                    .due(due, today)
                    .when(reason == null, ActionId.FIELD_REASON, "error.reason.missing")
                    .found();
        }
    }

    /** Returns the form about that step. */
    public static ObjectNode view(NextStep step, Texts texts, LocalDate today) {
        LocalDate meant = step.due().orElse(today);
        return Form.filledIn(ActionId.POSTPONE_FORM, texts.get("postpone.title"), texts.get("button.postpone"), texts)
                .about(step)
                .with(Blocks.context(texts.get("postpone.meant", texts.dates().day(meant, today))))
                .with(Blocks.input(
                        texts.get("postpone.due"),
                        Elements.datePicker(
                                ActionId.FIELD_DUE, texts.get("field.due.pick"), meant.isBefore(today) ? null : meant)))
                .with(Blocks.input(
                        texts.get("postpone.reason"),
                        Elements.textInput(ActionId.FIELD_REASON, LONGEST, true, texts.get("postpone.example"), null)))
                .view();
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        return new Entry(values.step(), values.date(ActionId.FIELD_DUE), values.text(ActionId.FIELD_REASON));
    }
}
