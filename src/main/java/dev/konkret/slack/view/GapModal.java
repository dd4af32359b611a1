package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.outline.Need;
import dev.konkret.nextstep.NextStep;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Who sees to a gap: as a next step, or as an open question. */
public final class GapModal {
    private static final int LONGEST_QUESTION = 300;

    private GapModal() {}

    /** A step that closes the gap; null where nothing was filled in. */
    public record StepEntry(
            GoalId goal,
            int need,
            @Nullable String what,
            @Nullable MemberId owner,
            @Nullable LocalDate due) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts, LocalDate today) {
            return Problems.in(texts).what(what).who(owner).due(due, today).found();
        }
    }

    /** A question one person looks into; null where nothing was filled in. */
    public record QuestionEntry(
            GoalId goal,
            int need,
            @Nullable MemberId who,
            @Nullable String question) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts) {
            return Problems.in(texts)
                    .when(who == null, GoalAction.FIELD_ASKED, "error.who.missing")
                    .when(question == null, GoalAction.FIELD_ASKED_WHAT, "error.question.missing")
                    .found();
        }
    }

    /** Returns the form that makes a step of the gap. */
    public static ObjectNode asStep(GoalId goal, Need need, Texts texts) {
        String what = texts.get("goal.gap.step.what", Mrkdwn.oneLine(need.what()));
        return about(GoalAction.GAP_STEP_FORM, texts.get("goal.gap.step.title"), goal, need, texts)
                .with(Blocks.input(
                        texts.get("field.what"),
                        Elements.textInput(ActionId.FIELD_WHAT, NextStep.LONGEST_WHAT, false, null, what)))
                .with(Blocks.input(
                        texts.get("field.who"),
                        Elements.usersSelect(ActionId.FIELD_WHO, texts.get("field.who.pick"), null)))
                .with(Blocks.input(
                        texts.get("field.due"),
                        Elements.datePicker(ActionId.FIELD_DUE, texts.get("field.due.pick"), null)))
                .view();
    }

    /** Returns the form that makes a question of the gap. */
    public static ObjectNode asQuestion(GoalId goal, Need need, Texts texts) {
        return about(GoalAction.GAP_QUESTION_FORM, texts.get("goal.gap.question.title"), goal, need, texts)
                .with(Blocks.input(
                        texts.get("goal.gap.question.who"),
                        Elements.usersSelect(GoalAction.FIELD_ASKED, texts.get("field.who.pick"), null)))
                .with(Blocks.input(
                        texts.get("goal.gap.question"),
                        Elements.textInput(
                                GoalAction.FIELD_ASKED_WHAT,
                                LONGEST_QUESTION,
                                true,
                                texts.get("goal.gap.question.example"),
                                null)))
                .view();
    }

    private static Form about(String callback, String title, GoalId goal, Need need, Texts texts) {
        return Form.filledIn(callback, title, texts.get("button.keep"), texts)
                .remember(GoalForms.GOAL, goal.value())
                .remember(GoalForms.PART, String.valueOf(need.id()))
                .with(Blocks.section(
                        Mrkdwn.bold(need.what()) + "\n" + ResourcesModal.coverage(need.coverage(), texts)));
    }

    /** Reads the form for a step back. */
    public static StepEntry readStep(View view) {
        FormValues values = FormValues.of(view);
        return new StepEntry(
                GoalForms.goal(values),
                GoalForms.part(values),
                values.line(ActionId.FIELD_WHAT),
                values.person(ActionId.FIELD_WHO),
                values.date(ActionId.FIELD_DUE));
    }

    /** Reads the form for a question back. */
    public static QuestionEntry readQuestion(View view) {
        FormValues values = FormValues.of(view);
        return new QuestionEntry(
                GoalForms.goal(values),
                GoalForms.part(values),
                values.person(GoalAction.FIELD_ASKED),
                values.line(GoalAction.FIELD_ASKED_WHAT));
    }
}
