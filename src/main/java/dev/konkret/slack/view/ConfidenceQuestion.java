package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;

import dev.konkret.goal.Goal;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Asks one person how confident they are that a goal will be reached. */
public final class ConfidenceQuestion {
    private ConfidenceQuestion() {}

    /** @param day the round's */
    public static Message message(Goal goal, LocalDate day, Texts texts) {
        String value = new Choice(day.toString(), goal.id().value()).value();
        List<ObjectNode> buttons = new ArrayList<>();
        for (int i = 0; i < PollAction.CONFIDENCE.size(); i++) {
            buttons.add(button(PollAction.CONFIDENCE.get(i), label(i + 1, texts), value));
        }
        return Surface.message(
                texts,
                Blocks.section(texts.get("confidence.ask") + "\n" + GoalPhrases.title(goal)),
                Blocks.actions("confidence:" + goal.id(), buttons.toArray(ObjectNode[]::new)),
                Blocks.context(texts.get("confidence.secret")));
    }

    private static String label(int answer, Texts texts) {
        if (answer == 1) return texts.get("confidence.lowest");
        return answer == PollAction.CONFIDENCE.size() ? texts.get("confidence.highest") : String.valueOf(answer);
    }

    /** @param counted false when the person had answered before, or the round was over */
    public static Message answered(Goal goal, boolean counted, Texts texts) {
        String key = counted ? "confidence.counted" : "confidence.not.counted";
        return Surface.sentence(texts, texts.get(key) + "\n" + GoalPhrases.title(goal));
    }
}
