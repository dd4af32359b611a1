package dev.konkret.redis;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Due;
import dev.konkret.workspace.TeamId;
import java.util.ArrayList;
import java.util.List;

/** How an appointment is written within its workspace: {@code n:U1}. */
final class AppointmentCode {
    private AppointmentCode() {}

    /** Writes what follows from a change of this workspace, each appointment and when, as scripts are given it. */
    static List<String> write(TeamId team, List<Due> later) {
        List<String> args = new ArrayList<>(2 * later.size());
        for (Due due : later) {
            if (!due.appointment().team().equals(team)) {
                throw new IllegalArgumentException("an appointment of another workspace: " + due.appointment());
            }
            args.add(write(due.appointment()));
            args.add(String.valueOf(due.at().toEpochMilli()));
        }
        return args;
    }

    static String write(Appointment appointment) {
        return write(appointment.kind(), appointment.subject());
    }

    static String write(Kind kind, String subject) {
        return kind.code() + ":" + subject;
    }

    static Appointment read(TeamId team, String code) {
        int colon = code.indexOf(':');
        return new Appointment(team, Kind.ofCode(code.substring(0, colon)), code.substring(colon + 1));
    }
}
