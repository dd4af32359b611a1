package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.outline.Layer;
import dev.konkret.goal.outline.Takes;
import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One layer of a plan: what must be true, by when, what it takes, and who could see to it. */
public final class LayerModal {
    private LayerModal() {}

    /**
     * What was filled in.
     *
     * @param layer id of the layer that is rewritten; -1 for a new one
     * @param place where a new one is put in, see {@link dev.konkret.goal.outline.BackwardPlan#add}
     * @param by null to have its day spread with the others
     */
    public record Entry(
            GoalId goal,
            int layer,
            int place,
            @Nullable String before,
            @Nullable LocalDate by,
            List<Takes> takes,
            @Nullable MemberId owner) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts) {
            return Problems.in(texts)
                    .when(before == null, GoalAction.FIELD_BEFORE, "goal.error.layer")
                    .when(
                            before != null && Cut.length(before) > Layer.LONGEST,
                            GoalAction.FIELD_BEFORE,
                            "goal.error.long")
                    .found();
        }
    }

    /** Returns the form for a new layer, put in at {@code place} right before {@code above}. */
    public static ObjectNode fresh(GoalId goal, int place, @Nullable Layer above, Texts texts) {
        Form form = form(goal, texts.get("goal.layer.title.new"), texts).remember("place", String.valueOf(place));
        form.with(Blocks.section(
                above == null
                        ? texts.get("goal.plan.first")
                        : texts.get("goal.plan.next", Mrkdwn.bold(above.before()))));
        return fields(form, null, texts);
    }

    /** Returns the form to rewrite a layer. */
    public static ObjectNode of(GoalId goal, Layer layer, Texts texts) {
        Form form =
                form(goal, texts.get("goal.layer.title"), texts).remember(GoalForms.PART, String.valueOf(layer.id()));
        return fields(form, layer, texts);
    }

    private static Form form(GoalId goal, String title, Texts texts) {
        return Form.filledIn(GoalAction.LAYER_FORM, title, texts.get("button.keep"), texts)
                .remember(GoalForms.GOAL, goal.value());
    }

    private static ObjectNode fields(Form form, @Nullable Layer layer, Texts texts) {
        List<Option> kinds = Arrays.stream(Takes.Kind.values())
                .filter(kind -> kind != Takes.Kind.OTHER)
                .map(kind -> new Option(texts.get(kind.key()), kind.name()))
                .toList();
        List<Takes> takes = layer == null ? List.of() : layer.takes();
        String other = takes.stream()
                .filter(t -> t.kind() == Takes.Kind.OTHER)
                .map(Takes::words)
                .findFirst()
                .orElse(null);
        ObjectNode by = Blocks.optional(
                texts.get("field.due"),
                Elements.datePicker(
                        GoalAction.FIELD_BY,
                        texts.get("field.due.pick"),
                        layer != null && layer.fixed() ? layer.by() : null));
        return form.with(Blocks.input(
                        texts.get("goal.layer.before"),
                        Elements.textInput(
                                GoalAction.FIELD_BEFORE,
                                Layer.LONGEST,
                                true,
                                texts.get("goal.layer.before.example"),
                                layer == null ? null : layer.before())))
                .with(Blocks.hint(by, texts.get("goal.layer.by.hint")))
                .with(Blocks.optional(
                        texts.get("goal.layer.takes.field"),
                        Options.checkboxes(
                                GoalAction.FIELD_TAKES,
                                kinds,
                                takes.stream().map(t -> t.kind().name()).toList())))
                .with(Blocks.optional(
                        texts.get("goal.layer.other"),
                        Elements.textInput(
                                GoalAction.FIELD_TAKES_OTHER,
                                Takes.LONGEST_WORDS,
                                false,
                                texts.get("goal.layer.other.example"),
                                other)))
                .with(Blocks.optional(
                        texts.get("goal.layer.owner"),
                        Elements.usersSelect(
                                GoalAction.FIELD_OWNER,
                                texts.get("field.who.pick"),
                                layer == null ? null : layer.owner())))
                .view();
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        List<Takes> takes = new ArrayList<>();
        values.options(GoalAction.FIELD_TAKES, Takes.Kind.class).forEach(kind -> takes.add(Takes.of(kind)));
        String other = values.line(GoalAction.FIELD_TAKES_OTHER);
        if (other != null) takes.add(new Takes(Takes.Kind.OTHER, Cut.plain(other, Takes.LONGEST_WORDS)));
        return new Entry(
                GoalForms.goal(values),
                GoalForms.part(values),
                values.number("place", 0),
                values.line(GoalAction.FIELD_BEFORE),
                values.date(GoalAction.FIELD_BY),
                takes,
                values.person(GoalAction.FIELD_OWNER));
    }
}
