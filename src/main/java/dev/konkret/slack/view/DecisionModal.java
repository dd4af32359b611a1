package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Asks one person to choose. */
public final class DecisionModal {
    private static final int LONGEST = 1_000;

    private DecisionModal() {}

    /** What was filled in; null where nothing was, the options without blank lines and doubles. */
    public record Entry(
            NextStepId step,
            @Nullable MemberId decider,
            @Nullable String question,
            List<String> options) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts) {
            return Problems.in(texts)
                    .who(decider)
                    .when(question == null, ActionId.FIELD_QUESTION, "error.question.missing")
                    .when(
                            options.size() < 2 || options.size() > ActionId.DECIDE.size(),
                            ActionId.FIELD_OPTIONS,
                            "error.options")
                    .found();
        }
    }

    /** Returns the form about that step. */
    public static ObjectNode view(NextStep step, Texts texts, LocalDate today) {
        return Form.filledIn(ActionId.DECISION_FORM, texts.get("decision.title"), texts.get("button.ask"), texts)
                .about(step)
                .with(Blocks.input(
                        texts.get("decision.who"),
                        Elements.usersSelect(ActionId.FIELD_WHO, texts.get("field.who.pick"), null)))
                .with(Blocks.input(
                        texts.get("decision.question"),
                        Elements.textInput(
                                ActionId.FIELD_QUESTION, LONGEST, true, texts.get("decision.example"), null)))
                .with(Blocks.input(
                        texts.get("decision.options"),
                        Elements.textInput(
                                ActionId.FIELD_OPTIONS, LONGEST, true, texts.get("decision.options.example"), null)))
                .with(Blocks.context(texts.get("help.pauses")))
                .view();
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        return new Entry(
                values.step(),
                values.person(ActionId.FIELD_WHO),
                values.text(ActionId.FIELD_QUESTION),
                lines(values.text(ActionId.FIELD_OPTIONS)));
    }

    private static List<String> lines(@Nullable String text) {
        if (text == null) return List.of();
        return text.lines()
                .map(Mrkdwn::oneLine)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
