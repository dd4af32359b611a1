package dev.konkret.digest;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import org.jspecify.annotations.Nullable;

/** How the appointments of digests are named. */
public final class Subjects {
    private static final String MINE = "me";
    private static final String ASK = "ask";

    private Subjects() {}

    /** Names what an appointment is about. */
    public record Subject(
            @Nullable CrewId crew,
            @Nullable Matter matter,
            @Nullable String week,
            @Nullable MemberId person,
            @Nullable ChannelId channel) {}

    /** The team's weekly digest. */
    public static Appointment weekly(Crew crew) {
        return new Appointment(crew.team(), Kind.DIGEST, crew.id().value());
    }

    /** The moment its lines are looked for. */
    public static Appointment gathering(Crew crew) {
        return new Appointment(crew.team(), Kind.PREVIEW, crew.id().value());
    }

    /** The question to one member. */
    public static Appointment question(Crew crew, Matter matter, MemberId member) {
        return new Appointment(crew.team(), Kind.DIGEST, ASK + "/" + crew.id() + "/" + matter + "/" + member);
    }

    /** The digest of that week for one person. */
    public static Appointment toPerson(Crew crew, String week, MemberId person) {
        return new Appointment(crew.team(), Kind.DIGEST, crew.id() + "/" + week + "/" + person);
    }

    /** The digest of that week for the team, in its channel. */
    public static Appointment toTeam(Crew crew, String week) {
        return new Appointment(crew.team(), Kind.DIGEST, crew.id() + "/" + week + "/#" + crew.home());
    }

    /** A person's own digest. */
    public static Appointment own(TeamId team, MemberId person) {
        return new Appointment(team, Kind.DIGEST, MINE + "/" + person);
    }

    /** Reads what one of the above made. */
    public static Subject read(String subject) {
        String[] parts = subject.split("/");
        if (parts[0].equals(MINE)) return new Subject(null, null, null, new MemberId(parts[1]), null);
        if (parts[0].equals(ASK)) {
            return new Subject(new CrewId(parts[1]), Matter.valueOf(parts[2]), null, new MemberId(parts[3]), null);
        }
        CrewId crew = new CrewId(parts[0]);
        if (parts.length == 1) return new Subject(crew, null, null, null, null);
        return parts[2].startsWith("#")
                ? new Subject(crew, null, parts[1], null, new ChannelId(parts[2].substring(1)))
                : new Subject(crew, null, parts[1], new MemberId(parts[2]), null);
    }
}
