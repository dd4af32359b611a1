package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Yes, but on another day. */
public final class AcceptDateModal {
    private AcceptDateModal() {}

    /** What was filled in; null where nothing was. */
    public record Entry(NextStepId step, @Nullable LocalDate due) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts, LocalDate today) {
            return Problems.in(texts).due(due, today).found();
        }
    }

    /** Returns the form about that step. */
    public static ObjectNode view(NextStep step, Texts texts, LocalDate today) {
        LocalDate meant = step.due().orElse(today);
        return Form.filledIn(ActionId.ACCEPT_DATE_FORM, texts.get("accept.title"), texts.get("accept.submit"), texts)
                .about(step)
                .with(Blocks.context(texts.get("accept.meant", texts.dates().day(meant, today))))
                .with(Blocks.input(
                        texts.get("accept.due"),
                        Elements.datePicker(
                                ActionId.FIELD_DUE,
                                texts.get("field.due.pick"),
                                meant.isBefore(today) ? today : meant)))
                .view();
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        return new Entry(values.step(), values.date(ActionId.FIELD_DUE));
    }
}
