package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nudge.NudgePlan.Planned;
import dev.konkret.text.Texts;
import dev.konkret.workspace.Absence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The part of the Home tab about being reminded and being left alone. */
final class HomeQuiet {
    private HomeQuiet() {}

    /** Returns that the reader is away or rests, with the way back; empty when neither. */
    static List<ObjectNode> blocks(HomeCalm calm, Texts texts, LocalDate today) {
        List<ObjectNode> blocks = new ArrayList<>();
        Absence absence = calm.away();
        if (absence != null) {
            String until = texts.dates().day(absence.until(), today);
            String away = absence.from().isAfter(today)
                    ? texts.get("calm.home.away.later", texts.dates().day(absence.from(), today), until)
                    : texts.get("calm.home.away", until);
            blocks.add(Blocks.section("away", away, button(ActionId.HOME_BACK, texts.get("calm.back"), "")));
        }
        if (calm.restUntil() != null) {
            String rest = calm.restUntil().equals(today)
                    ? texts.get("calm.home.rest.today")
                    : texts.get("calm.home.rest", texts.dates().day(calm.restUntil(), today));
            blocks.add(Blocks.section("rest", rest, button(ActionId.HOME_REST_OVER, texts.get("button.unmute"), "")));
        }
        return blocks;
    }

    /** Returns when the reader is reminded of the step, as a line of its own; the empty string when that is not planned. */
    static String plan(NextStep step, HomeCalm calm, Texts texts, LocalDate today) {
        List<Planned> ahead = calm.plan().getOrDefault(step.id(), List.of()).stream()
                .filter(planned -> planned.day().isAfter(today))
                .toList();
        return ahead.isEmpty() ? "" : "\n" + PlanPhrase.of(ahead, texts, today);
    }
}
