package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.Living;
import dev.konkret.text.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How a goal ends: reached, or honestly given up. */
public final class GoalEndModal {
    private GoalEndModal() {}

    /** Why it is given up; null when nothing was written. */
    public record GiveUpEntry(GoalId goal, @Nullable String reason) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts) {
            return Problems.in(texts)
                    .when(reason == null, GoalAction.FIELD_REASON, "goal.error.reason")
                    .when(
                            reason != null && Cut.length(reason) > Living.LONGEST_REASON,
                            GoalAction.FIELD_REASON,
                            "goal.error.long")
                    .found();
        }
    }

    /** Returns the question whether it is really reached, with what will be read out. */
    public static ObjectNode reached(Goal goal, Texts texts) {
        Form form = Form.filledIn(
                        GoalAction.REACH_FORM, texts.get("goal.reach.title"), texts.get("goal.reach.submit"), texts)
                .remember(GoalForms.GOAL, goal.id().value())
                .with(Blocks.section("🎯 " + GoalPhrases.title(goal)))
                .with(Blocks.section(texts.get("goal.reach.what", Mrkdwn.channel(goal.channel()))));
        String imagined = GoalPhrases.imagined(goal.celebration(), texts);
        if (!imagined.isEmpty()) form.with(Blocks.section("> " + imagined.replace("\n", "\n> ")));
        return form.view();
    }

    /** Returns the form for giving it up. */
    public static ObjectNode giveUp(Goal goal, Texts texts) {
        return Form.filledIn(
                        GoalAction.GIVE_UP_FORM,
                        texts.get("goal.give.up.title"),
                        texts.get("goal.give.up.submit"),
                        texts)
                .remember(GoalForms.GOAL, goal.id().value())
                .with(Blocks.section("🎯 " + GoalPhrases.title(goal)))
                .with(Blocks.section(texts.get("goal.give.up.intro")))
                .with(Blocks.input(
                        texts.get("goal.give.up.reason"),
                        Elements.textInput(
                                GoalAction.FIELD_REASON,
                                Living.LONGEST_REASON,
                                true,
                                texts.get("goal.give.up.example"),
                                null)))
                .view();
    }

    /** Reads the goal of the first form. */
    public static GoalId readReached(View view) {
        return GoalForms.goal(FormValues.of(view));
    }

    /** Reads the second form. */
    public static GiveUpEntry readGiveUp(View view) {
        FormValues values = FormValues.of(view);
        return new GiveUpEntry(GoalForms.goal(values), values.text(GoalAction.FIELD_REASON));
    }
}
