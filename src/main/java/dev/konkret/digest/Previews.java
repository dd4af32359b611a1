package dev.konkret.digest;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.Steps;
import dev.konkret.nudge.Enclosure;
import dev.konkret.nudge.Enclosures;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.People;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Previews as they go into daily messages: found anew when the message is written, so that they say what is true then. */
public final class Previews implements Enclosures {
    private static final String BEHIND_CREW = "/";

    private final Crews crews;
    private final CrewKeeper keeper;
    private final DigestDesk desk;
    private final Steps steps;
    private final People people;

    public Previews(Crews crews, CrewKeeper keeper, DigestDesk desk, Steps steps, People people) {
        this.crews = crews;
        this.keeper = keeper;
        this.desk = desk;
        this.steps = steps;
        this.people = people;
    }

    /** Returns the name under which the preview of that week is enclosed. */
    public static String name(CrewId crew, String week) {
        return crew + BEHIND_CREW + week;
    }

    @Override
    public Optional<Enclosure> open(TeamId team, MemberId member, String name, int room, Instant now) {
        int end = name.indexOf(BEHIND_CREW);
        if (end < 0) return Optional.empty();
        Crew crew = crews.find(team, new CrewId(name.substring(0, end))).orElse(null);
        if (crew == null) return Optional.empty();
        DigestCalendar.Occasion next = keeper.next(crew, now);
        // Shown too late the line would not be sent, and showing it would only confuse.
        if (!next.week().equals(name.substring(end + 1))
                || !DigestCalendar.isEarlyEnough(now, next.at(), people.workingTime(team, member))) {
            return Optional.empty();
        }
        List<Line> lines = desk.toShow(crew, next.week(), member, next.at()).stream()
                .limit(room)
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(preview(crew, next, lines));
    }

    private Preview preview(Crew crew, DigestCalendar.Occasion next, List<Line> lines) {
        List<NextStep> open = lines.stream()
                .filter(line -> line.section().isOpen())
                .flatMap(line -> steps.find(crew.team(), line.step()).stream())
                .toList();
        LocalDate day = LocalDate.ofInstant(next.at(), crew.zone());
        return new Preview(
                crew, next.week(), day, lines, open, crew.mayName(lines.get(0).owner()));
    }
}
