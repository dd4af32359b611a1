package dev.konkret.redis;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.workspace.TeamId;

/** How an appointment is written within its workspace: {@code n:U1}. */
final class AppointmentCode {
    private AppointmentCode() {}

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
