package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.outline.Need;
import dev.konkret.goal.outline.Need.Coverage;
import dev.konkret.goal.outline.Takes;
import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One resource: what it is, how much is needed and how much is there, counted or judged. */
public final class NeedModal {
    private static final int LONGEST_NUMBER = 15;
    private static final int LONGEST_UNIT = 30;

    private NeedModal() {}

    /**
     * What was filled in.
     *
     * @param need id of the need whose coverage changes; -1 for a new one
     * @param needed as it was typed; null when it was left empty, like the other numbers
     * @param degree null when none was chosen
     */
    public record Entry(
            GoalId goal,
            int need,
            @Nullable String what,
            Takes.@Nullable Kind kind,
            @Nullable String needed,
            @Nullable String available,
            String unit,
            Coverage.@Nullable Degree degree,
            Texts texts) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems() {
            boolean counted = needed != null || available != null;
            return Problems.in(texts)
                    .when(need < 0 && what == null, GoalAction.FIELD_NEED, "goal.error.need")
                    .when(what != null && Cut.length(what) > Need.LONGEST, GoalAction.FIELD_NEED, "goal.error.long")
                    .when(counted && number(needed) == null, GoalAction.FIELD_NEEDED, "goal.error.number")
                    .when(
                            available != null && number(available) == null,
                            GoalAction.FIELD_AVAILABLE,
                            "goal.error.number")
                    .when(!counted && degree == null, GoalAction.FIELD_DEGREE, "goal.error.coverage")
                    .found();
        }

        /** Returns how needed and available compare; only once there are no {@link #problems}. */
        public Coverage coverage() {
            BigDecimal much = number(needed);
            if (much == null) {
                if (degree == null) throw new IllegalStateException("neither counted nor judged");
                return new Coverage.Judged(degree);
            }
            BigDecimal there = number(available);
            return new Coverage.Counted(much, there == null ? BigDecimal.ZERO : there, unit);
        }

        /** Reads "5.000,50" in German and "5,000.50" in English; null when it is no number from 0 on. */
        private @Nullable BigDecimal number(@Nullable String typed) {
            return typed == null ? null : Numbers.read(typed, texts.language());
        }
    }

    /**
     * Returns the form.
     *
     * @param need the need whose coverage changes; null for a new one
     */
    public static ObjectNode view(GoalId goal, @Nullable Need need, Texts texts) {
        Form form = Form.filledIn(
                        GoalAction.NEED_FORM,
                        texts.get(need == null ? "goal.need.title.new" : "goal.need.title"),
                        texts.get("button.keep"),
                        texts)
                .remember(GoalForms.GOAL, goal.value());
        if (need == null) what(form, texts);
        else form.remember(GoalForms.PART, String.valueOf(need.id())).with(Blocks.section(Mrkdwn.bold(need.what())));
        Coverage.@Nullable Counted counted = need != null && need.coverage() instanceof Coverage.Counted c ? c : null;
        String degree = need != null && need.coverage() instanceof Coverage.Judged j
                ? j.degree().name()
                : null;
        List<Option> degrees = Arrays.stream(Coverage.Degree.values())
                .map(d -> new Option(ResourcesModal.coverage(new Coverage.Judged(d), texts), d.name()))
                .toList();
        String needed = counted == null ? null : ResourcesModal.number(counted.needed(), texts);
        String available = counted == null ? null : ResourcesModal.number(counted.available(), texts);
        return form.with(Blocks.section(texts.get("goal.need.countable")))
                .with(number(GoalAction.FIELD_NEEDED, texts.get("goal.need.needed"), needed))
                .with(number(GoalAction.FIELD_AVAILABLE, texts.get("goal.need.available"), available))
                .with(Blocks.optional(
                        texts.get("goal.need.unit"),
                        Elements.textInput(
                                GoalAction.FIELD_UNIT,
                                LONGEST_UNIT,
                                false,
                                texts.get("goal.need.unit.example"),
                                counted == null ? null : counted.unit())))
                .with(Blocks.optional(
                        texts.get("goal.need.judged"), Options.radio(GoalAction.FIELD_DEGREE, degrees, degree)))
                .view();
    }

    private static void what(Form form, Texts texts) {
        List<Option> kinds = Arrays.stream(Takes.Kind.values())
                .map(kind -> new Option(texts.get(kind.key()), kind.name()))
                .toList();
        form.with(Blocks.input(
                        texts.get("goal.need.what"),
                        Elements.textInput(
                                GoalAction.FIELD_NEED, Need.LONGEST, false, texts.get("goal.need.example"), null)))
                .with(Blocks.input(
                        texts.get("goal.need.kind"),
                        Options.select(GoalAction.FIELD_NEED_KIND, kinds, Takes.Kind.MONEY.name())));
    }

    private static ObjectNode number(String field, String label, @Nullable String initial) {
        return Blocks.optional(label, Elements.textInput(field, LONGEST_NUMBER, false, null, initial));
    }

    /** Reads the form back; numbers are read as {@code texts}' language writes them. */
    public static Entry read(View view, Texts texts) {
        FormValues values = FormValues.of(view);
        return new Entry(
                GoalForms.goal(values),
                GoalForms.part(values),
                values.line(GoalAction.FIELD_NEED),
                values.option(GoalAction.FIELD_NEED_KIND, Takes.Kind.class),
                values.line(GoalAction.FIELD_NEEDED),
                values.line(GoalAction.FIELD_AVAILABLE),
                GoalForms.orEmpty(values.line(GoalAction.FIELD_UNIT)),
                values.option(GoalAction.FIELD_DEGREE, Coverage.Degree.class),
                texts);
    }
}
