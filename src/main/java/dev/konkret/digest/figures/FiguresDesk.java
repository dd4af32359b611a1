package dev.konkret.digest.figures;

import dev.konkret.digest.ChannelSteps;
import dev.konkret.digest.ChannelSteps.Told;
import dev.konkret.digest.Crew;
import dev.konkret.digest.Matter;
import dev.konkret.workspace.ChannelId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out the figures of a team for somebody who may read these channels of it. */
public final class FiguresDesk {
    /** What the figures look back at. */
    public static final Duration LOOKED_BACK = Duration.ofDays(84);

    /** More steps of a channel than that are not read; the latest are. */
    private static final int MOST_STEPS = 300;

    private final ChannelSteps steps;

    public FiguresDesk(ChannelSteps steps) {
        this.steps = steps;
    }

    /** Returns the figures; empty when too few people stand behind them. The mirror is in them only if the team agreed to it. */
    public Optional<Figures> of(Crew crew, Set<ChannelId> readable, Instant now) {
        if (crew.members().size() < Figures.FEWEST_PEOPLE) return Optional.empty();
        List<Course> courses = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(now, crew.zone());
        for (ChannelId channel : crew.channels()) {
            if (!readable.contains(channel)) continue;
            List<Told> all =
                    new ArrayList<>(steps.closedSince(crew.team(), channel, now.minus(LOOKED_BACK), MOST_STEPS));
            all.addAll(steps.overdue(crew.team(), channel, today, MOST_STEPS));
            for (Told told : all) Course.of(told, crew.zone()).ifPresent(courses::add);
        }
        return Figures.of(courses, now, crew.zone()).map(f -> crew.hasAgreedTo(Matter.MIRROR) ? f : withoutMirror(f));
    }

    private static Figures withoutMirror(Figures f) {
        return new Figures(
                f.people(),
                f.toAccepted(),
                f.acceptedOf(),
                f.toDone(),
                f.doneOf(),
                f.kept(),
                f.keptOf(),
                f.reasons(),
                null);
    }
}
