package dev.konkret.round;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.util.Locale;

/**
 * What one appointment about a channel's round is about.
 *
 * @param about the card that was left, the round that has ended, or the day; empty for the others
 */
public record RoundErrand(ChannelId channel, Matter matter, String about) {
    private static final String BETWEEN = "/";
    private static final int PARTS = 3;

    /** What is to be done; appointments carry the name, so it never changes. */
    public enum Matter {
        /** Bring the live message up to date. */
        SHOW,
        /** Say at a live message the round has left that it goes on at the end of the channel. */
        LEFT,
        /** Open the planned round. */
        PLAN,
        /** Post what came of the round. */
        END,
        /** Say that what was parked until that day is to be looked at again. */
        REVIEW,
        /** Forget what was parked until that day and no round has taken up since. */
        FORGET
    }

    /** What needs no more than the channel. */
    public RoundErrand(ChannelId channel, Matter matter) {
        this(channel, matter, "");
    }

    public Appointment appointment(TeamId team) {
        String subject = channel.value();
        if (matter != Matter.SHOW) subject += BETWEEN + matter.name().toLowerCase(Locale.ROOT);
        if (!about.isEmpty()) subject += BETWEEN + about;
        return new Appointment(team, Kind.ROUND, subject);
    }

    /** Reads what {@link #appointment} made. */
    public static RoundErrand read(String subject) {
        String[] parts = subject.split(BETWEEN, PARTS);
        Matter matter = parts.length == 1 ? Matter.SHOW : Matter.valueOf(parts[1].toUpperCase(Locale.ROOT));
        return new RoundErrand(new ChannelId(parts[0]), matter, parts.length < PARTS ? "" : parts[2]);
    }
}
