package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.goal.Celebration;
import dev.konkret.goal.GoalDraft;
import dev.konkret.goal.GoalId;
import dev.konkret.text.Texts;
import dev.konkret.workspace.ChannelId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The first page of a goal: the celebration it is imagined from. Nothing on it has to be filled in. */
public final class CelebrationModal {
    private CelebrationModal() {}

    /**
     * What was typed.
     *
     * @param channel where the form was opened; null outside of channels
     */
    public record Entry(GoalId goal, @Nullable ChannelId channel, Celebration celebration) {}

    /**
     * Returns the page.
     *
     * @param resumed the draft was begun earlier; then it can be thrown away for an empty sheet
     */
    public static ObjectNode view(GoalDraft draft, boolean resumed, Texts texts) {
        Form form = Form.filledIn(
                        GoalAction.CELEBRATION_FORM,
                        texts.get("goal.celebration.title"),
                        texts.get("button.next"),
                        texts)
                .remember("goal", draft.goal().value());
        if (draft.channel() != null) form.remember("channel", draft.channel().value());
        if (resumed) {
            form.with(Blocks.section(
                    "fresh",
                    texts.get("goal.resumed"),
                    Elements.button(GoalAction.FRESH, texts.get("goal.button.fresh"), "")));
        }
        Celebration imagined = draft.celebration();
        form.with(Blocks.section(texts.get("goal.celebration.intro")))
                .with(line(
                        GoalAction.FIELD_WHEN, texts.get("goal.when"), texts.get("goal.when.example"), imagined.when()))
                .with(line(GoalAction.FIELD_WHO, texts.get("goal.who"), texts.get("goal.who.example"), imagined.who()))
                .with(line(GoalAction.FIELD_DID, texts.get("goal.did"), texts.get("goal.did.example"), imagined.did()))
                .with(line(
                        GoalAction.FIELD_THRILLED,
                        texts.get("goal.thrilled"),
                        texts.get("goal.thrilled.example"),
                        imagined.thrilled()))
                .with(Blocks.context(texts.get("goal.kept")));
        return form.view().put("notify_on_close", true);
    }

    private static ObjectNode line(String field, String label, String example, String initial) {
        return GoalForms.noticed(
                Blocks.optional(label, Elements.textInput(field, Celebration.LONGEST_ANSWER, true, example, initial)));
    }

    /** The fields whose changes are told at once. */
    public static final List<String> FIELDS =
            List.of(GoalAction.FIELD_WHEN, GoalAction.FIELD_WHO, GoalAction.FIELD_DID, GoalAction.FIELD_THRILLED);

    /** Reads the page back, sent off or not. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        String channel = values.remembered("channel");
        return new Entry(
                GoalForms.goal(values),
                channel == null ? null : new ChannelId(channel),
                new Celebration(
                        GoalForms.orEmpty(values.line(GoalAction.FIELD_WHEN)),
                        GoalForms.orEmpty(values.line(GoalAction.FIELD_WHO)),
                        GoalForms.orEmpty(values.line(GoalAction.FIELD_DID)),
                        GoalForms.orEmpty(values.line(GoalAction.FIELD_THRILLED))));
    }
}
