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
    private static final String INSISTS = "insists";

    private PostponeModal() {}

    /**
     * What was filled in; null where nothing was.
     *
     * @param insists the owner was asked for something better and wants another day all the same
     */
    public record Entry(
            NextStepId step,
            @Nullable LocalDate due,
            @Nullable String reason,
            boolean insists) {

        /** What was wanted before the bot could ask for something better. */
        public Entry(NextStepId step, @Nullable LocalDate due, @Nullable String reason) {
            this(step, due, reason, false);
        }

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
        return form(step, texts, today).view();
    }

    /** Returns the form for somebody who was asked for something better and wants another day all the same. */
    public static ObjectNode allTheSame(NextStep step, Texts texts, LocalDate today) {
        return form(step, texts, today).remember(INSISTS, "yes").view();
    }

    private static Form form(NextStep step, Texts texts, LocalDate today) {
        LocalDate meant = step.due().orElse(today);
        return Form.filledIn(ActionId.POSTPONE_FORM, texts.get("postpone.title"), texts.get("button.postpone"), texts)
                .about(step)
                .with(Blocks.context(texts.get("postpone.meant", texts.dates().day(meant, today))))
                .with(Blocks.input(
                        texts.get("postpone.due"),
                        Elements.datePicker(
                                ActionId.FIELD_DUE, texts.get("field.due.pick"), meant.isBefore(today) ? null : meant)))
                .with(Blocks.hint(
                        Blocks.input(
                                texts.get("postpone.reason"),
                                Elements.textInput(
                                        ActionId.FIELD_REASON, LONGEST, true, texts.get("postpone.example"), null)),
                        texts.get("reason.read")));
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        return new Entry(
                values.step(),
                values.date(ActionId.FIELD_DUE),
                values.text(ActionId.FIELD_REASON),
                values.remembered(INSISTS) != null);
    }
}
