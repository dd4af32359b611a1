package dev.konkret.goal;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Due;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.function.Function;

/** What the bot has to attend to because of goals and polls. Each is an appointment kind of the same name. */
public enum Duty {
    /** Post the goal's card or bring it up to date; the subject is the goal. */
    GOAL_CARD,
    /** Celebrate in the channel with the words written at the start; the subject is the goal. */
    CELEBRATE,
    /** Look whether a goal has been without a live step for too long; the subject is the goal. */
    GOAL_QUIET,
    /** Look at an accepted goal again; the subject is the goal. */
    GOAL_REVIEW,
    /** Ask the person who was named about a gap in the resources; the subject is goal and need, see {@link GapQuestion}. */
    GAP_QUESTION,
    /** Ask everybody concerned how confident they are; the subject is the goal. */
    CONFIDENCE,
    /** Open the poll the goal says is running, and end the one before; the subject is the goal. */
    POLL_OPEN,
    /** Put down whom to ask and remind, person by person; the subject is the poll. */
    POLL_INVITE,
    /** Ask one person for their vote; the subject is poll and person, see {@link #subject}. */
    POLL_ASK,
    /** Remind one person who has not voted, once; the subject is poll and person. */
    POLL_REMIND,
    /** Close the poll; the subject is the poll. */
    POLL_CLOSE,
    /** Post the poll's state or outcome in the channel; the subject is the poll. */
    POLL_NEWS,
    /** Show a picture of a goal in its card's thread; the subject is a {@link GoalPicture#subject}. */
    GOAL_PICTURE,
    /** Bring a person's Home tab up to date; the subject is the person. */
    HOME;

    /** Neither ids of ours nor Slack's contain a blank. */
    private static final String BETWEEN = " ";

    /** Returns the subject of a duty about one person in one poll. */
    public static String subject(PollId poll, MemberId member) {
        return poll.value() + BETWEEN + member.value();
    }

    /** Returns the poll a subject made by {@link #subject} is about. */
    public static PollId pollOf(String subject) {
        return new PollId(subject.substring(0, subject.indexOf(BETWEEN)));
    }

    /** Returns the person a subject made by {@link #subject} is about. */
    public static MemberId memberOf(String subject) {
        return new MemberId(subject.substring(subject.indexOf(BETWEEN) + 1));
    }

    /** Returns this duty as it stands on the agenda. */
    public Due due(Function<Duty, Appointment.Kind> kinds, TeamId team, String subject, Instant at) {
        return new Due(new Appointment(team, kinds.apply(this), subject), at);
    }
}
