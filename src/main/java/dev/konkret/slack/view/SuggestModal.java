package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Better somebody else. */
public final class SuggestModal {
    private SuggestModal() {}

    /** What was filled in; null where nothing was. */
    public record Entry(NextStepId step, @Nullable MemberId other) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts) {
            return Problems.in(texts).who(other).found();
        }
    }

    /** Returns the form about that step. */
    public static ObjectNode view(NextStep step, Texts texts, LocalDate today) {
        return Form.filledIn(ActionId.SUGGEST_FORM, texts.get("suggest.title"), texts.get("button.ask"), texts)
                .about(step)
                .with(Blocks.input(
                        texts.get("suggest.who"),
                        Elements.usersSelect(ActionId.FIELD_WHO, texts.get("field.who.pick"), null)))
                .view();
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        return new Entry(values.step(), values.person(ActionId.FIELD_WHO));
    }
}
