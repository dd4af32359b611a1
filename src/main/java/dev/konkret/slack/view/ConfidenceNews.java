package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;

import dev.konkret.goal.Goal;
import dev.konkret.goal.poll.Confidence;
import dev.konkret.goal.poll.Lack;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** How confident people are, told in the goal's channel; after a fall with the question what is missing. */
public final class ConfidenceNews {
    private ConfidenceNews() {}

    /**
     * Returns the news of the latest round.
     *
     * @param day the round's
     * @param missing how many miss what, as said so far
     */
    public static Message message(
            Goal goal, Confidence confidence, LocalDate day, Map<Lack, Integer> missing, Texts texts) {
        List<Confidence.Round> rounds = confidence.rounds();
        int answers = rounds.isEmpty() ? 0 : rounds.get(rounds.size() - 1).answers();
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.section(texts.get("confidence.news") + "\n" + GoalPhrases.title(goal)));
        blocks.add(Blocks.section(texts.get(
                "confidence.mean", confidence.latest().orElse(0), answers, "`" + confidence.sparkline() + "`")));
        confidence.fall().ifPresent(fall -> addQuestion(blocks, goal, day, fall, missing, texts));
        return Surface.message(texts, blocks);
    }

    private static void addQuestion(
            List<ObjectNode> blocks, Goal goal, LocalDate day, double fall, Map<Lack, Integer> missing, Texts texts) {
        String value = new Choice(day.toString(), goal.id().value()).value();
        blocks.add(Blocks.section(texts.get("confidence.fall", fall)));
        List<ObjectNode> buttons = new ArrayList<>();
        for (Lack lack : Lack.values()) {
            buttons.add(button(PollAction.missing(lack), PollPhrases.lack(lack, texts), value));
        }
        blocks.add(Blocks.actions("missing:" + goal.id(), buttons.toArray(ObjectNode[]::new)));
        String so = missing.entrySet().stream()
                .map(e -> PollPhrases.lack(e.getKey(), texts) + " " + e.getValue())
                .collect(Collectors.joining(", "));
        blocks.add(Blocks.context(
                so.isEmpty() ? texts.get("confidence.missing.none") : texts.get("confidence.missing", so)));
    }
}
