package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.text.Texts;
import dev.konkret.workspace.Absence;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Away from when until when. */
public final class PauseModal {
    private PauseModal() {}

    /** What was filled in; null where nothing was. */
    public record Entry(@Nullable LocalDate from, @Nullable LocalDate until) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts, LocalDate today) {
            boolean past = until != null && until.isBefore(today);
            boolean backwards = from != null && until != null && until.isBefore(from);
            boolean endless = from != null && until != null && !backwards && !new Absence(from, until).isBelievable();
            return Problems.in(texts)
                    .when(from == null, ActionId.FIELD_AWAY_FROM, "error.due.missing")
                    .when(until == null, ActionId.FIELD_AWAY_UNTIL, "error.due.missing")
                    .when(past, ActionId.FIELD_AWAY_UNTIL, "error.due.past")
                    .when(backwards, ActionId.FIELD_AWAY_UNTIL, "calm.error.backwards")
                    .when(endless, ActionId.FIELD_AWAY_UNTIL, "calm.pause.too.long")
                    .found();
        }
    }

    /** Returns the form. */
    public static ObjectNode view(Texts texts, LocalDate today) {
        String pick = texts.get("field.due.pick");
        return Form.filledIn(ActionId.PAUSE_FORM, texts.get("calm.pause.title"), texts.get("button.save"), texts)
                .with(Blocks.section(texts.get("calm.pause.intro")))
                .with(Blocks.input(
                        texts.get("calm.pause.from"), Elements.datePicker(ActionId.FIELD_AWAY_FROM, pick, today)))
                .with(Blocks.hint(
                        Blocks.input(
                                texts.get("calm.pause.until"),
                                Elements.datePicker(ActionId.FIELD_AWAY_UNTIL, pick, null)),
                        texts.get("calm.pause.hint")))
                .view();
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        return new Entry(values.date(ActionId.FIELD_AWAY_FROM), values.date(ActionId.FIELD_AWAY_UNTIL));
    }
}
