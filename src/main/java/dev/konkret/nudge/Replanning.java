package dev.konkret.nudge;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Due;
import dev.konkret.nextstep.NextStep;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the bot has to attend to when a person's working time has changed: another zone, other hours, away or back again. */
public final class Replanning {
    /** Cards say when their owner is reminded; bringing all of somebody's cards up to date at once would be a flood. */
    private static final int MOST_CARDS = 10;

    private Replanning() {}

    /** @param concerning the open steps that concern this person, the earliest due first */
    public static List<Due> of(TeamId team, MemberId member, List<NextStep> concerning, Instant now) {
        List<Due> all = new ArrayList<>();
        all.add(new Due(new Appointment(team, Kind.NUDGE, member.value()), now));
        all.add(Due.home(team, member, now));
        concerning.stream()
                .filter(step -> step.saidIn() != null && step.isOwnedBy(member))
                .limit(MOST_CARDS)
                .forEach(step -> all.add(
                        new Due(new Appointment(team, Kind.CARD, step.id().value()), now)));
        return all;
    }
}
