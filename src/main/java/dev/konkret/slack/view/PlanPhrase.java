package dev.konkret.slack.view;

import dev.konkret.nudge.NudgePlan.Planned;
import dev.konkret.nudge.Occasion;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** When the owner of a step is reminded, said in advance and in one line. */
final class PlanPhrase {
    private PlanPhrase() {}

    /** Returns "🔔 Erinnerungen: Mi 5.3. · Fr 7.3. · Di 11.3., falls noch offen"; {@code plan} is not empty. */
    static String of(List<Planned> plan, Texts texts, LocalDate today) {
        return texts.get(
                "calm.plan",
                plan.size(),
                plan.stream().map(planned -> day(planned, texts, today)).collect(Collectors.joining(" · ")));
    }

    private static String day(Planned planned, Texts texts, LocalDate today) {
        String day = texts.dates().brief(planned.day(), today);
        return planned.occasion() == Occasion.CHECK ? texts.get("calm.plan.if.open", day) : day;
    }
}
