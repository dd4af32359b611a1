package dev.konkret.web;

import dev.konkret.digest.Crew;
import dev.konkret.digest.figures.Figures;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The figures of a team as other programs get them: never of a person, each with how many steps it is made of. */
final class FiguresJson {
    private FiguresJson() {}

    /** @param figures empty when too few people stand behind them */
    static ObjectNode of(Crew crew, Optional<Figures> figures) {
        ObjectNode json = StepJson.object().put("team", crew.id().value()).put("name", crew.name());
        json.set("figures", figures.map(FiguresJson::of).orElse(null));
        return json;
    }

    private static ObjectNode of(Figures figures) {
        ObjectNode json = StepJson.object().put("people", figures.people());
        json.put("minutes_to_accepted", minutes(figures.toAccepted())).put("accepted_of", figures.acceptedOf());
        json.put("minutes_to_done", minutes(figures.toDone())).put("done_of", figures.doneOf());
        json.put("kept_percent", figures.kept()).put("kept_of", figures.keptOf());
        ObjectNode reasons = json.putObject("postponed_because");
        figures.reasons().entrySet().stream()
                .sorted((a, b) -> a.getKey().compareTo(b.getKey()))
                .forEach(reason -> reasons.put(StepJson.name(reason.getKey()), reason.getValue()));
        return json;
    }

    private static @Nullable Long minutes(@Nullable Duration duration) {
        return duration == null ? null : duration.toMinutes();
    }
}
