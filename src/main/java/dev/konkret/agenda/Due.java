package dev.konkret.agenda;

import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;

/** An appointment and the moment from which it is to be attended to. */
public record Due(Appointment appointment, Instant at) {

    /** Returns that this person's Home tab is to be brought up to date. */
    public static Due home(TeamId team, MemberId member, Instant at) {
        return new Due(new Appointment(team, Appointment.Kind.HOME, member.value()), at);
    }
}
