package dev.konkret.agenda;

import dev.konkret.workspace.TeamId;

/**
 * Something the bot must attend to later. There is never more than one appointment of a kind for a subject: who puts
 * it down again moves it nearer.
 *
 * @param subject id of the step, topic, goal, poll or person it is about
 */
public record Appointment(TeamId team, Kind kind, String subject) {

    /** What kind of thing is to be done; the code is what Redis keeps, so it never changes. */
    public enum Kind {
        /** Ask the author of an open topic; the subject is the topic. */
        PROMPT("q"),
        /** Post the step's card or bring it up to date; the subject is the step. */
        CARD("c"),
        /** Ask the person a step now waits for: for their yes, or for a decision; the subject is the step. */
        QUESTION("a"),
        /** Bring back a step whose named person has not answered; the subject is the step. */
        RETURN("r"),
        /** Tell the people concerned what became of a step: it came back, it was decided; the subject is the step. */
        NEWS("w"),
        /** Ask a channel for help with a step; the subject is the step. */
        HELP("h"),
        /** Ask how the ten minutes went; the subject is the step. */
        CHECK_IN("t"),
        /** Remind a person of everything that is due; the subject is the person. */
        NUDGE("n"),
        /** Bring a person's Home tab up to date; the subject is the person. */
        HOME("o"),
        /** Take an open topic out of the basket because its time is over; the subject is the topic. */
        TOPIC_END("x"),
        /** Erase a closed step whose time is over; ask about one nobody took, and end it; the subject is the step. */
        STEP_END("y"),
        /** Post a goal's card or bring it up to date; the subject is the goal. */
        GOAL_CARD("g"),
        /** Celebrate a goal that is reached; the subject is the goal. */
        CELEBRATE("f"),
        /** Look whether a goal has been without a live step for too long; the subject is the goal. */
        GOAL_QUIET("s"),
        /** Look at an accepted goal again; the subject is the goal. */
        GOAL_REVIEW("b"),
        /** Ask the person who was named about a gap in a goal's resources; the subject is goal and need. */
        GAP_QUESTION("j"),
        /** Ask everybody concerned how confident they are; the subject is the goal, or goal, day and person. */
        CONFIDENCE("k"),
        /** Open the poll a goal says is running, and end the one before; the subject is the goal. */
        POLL_OPEN("v"),
        /** Put down whom a poll asks and reminds; the subject is the poll, or poll and the person to go on after. */
        POLL_INVITE("i"),
        /** Ask one person for their vote; the subject is poll and person. */
        POLL_ASK("u"),
        /** Remind one person who has not voted; the subject is poll and person. */
        POLL_REMIND("e"),
        /** Close a poll; the subject is the poll. */
        POLL_CLOSE("p"),
        /** Post a poll's state or outcome; the subject is the poll, or poll and what is told of it. */
        POLL_NEWS("z"),
        /** Erase a goal whose time is over; the subject is the goal. */
        GOAL_END("G"),
        /** Erase a poll whose time is over; the subject is the poll. */
        POLL_END("V"),
        /** Show a picture of a goal in its card's thread; the subject is picture and goal. */
        GOAL_PICTURE("m"),
        /** Show, plan or report a round; the subject is the channel, and behind a slash what about it. */
        ROUND("R"),
        /** Show owners their lines of a digest; the subject is the team, and behind slashes week and owner. */
        PREVIEW("P"),
        /** Send a digest; the subject is the team, and behind slashes week and reader, or a person's own digest. */
        DIGEST("D"),
        /** Send a change of a step to a webhook; the subject is webhook, step and version, with slashes between. */
        HOOK("H"),
        /** Tell who set a webhook up that it does not work; the subject is the webhook. */
        HOOK_NEWS("N"),
        /** Have the store forget for good what was erased because its time was over; the subject is the workspace. */
        JOURNAL("J"),
        /** Tell the person concerned that something could not be posted; the subject is what, a slash, and its id. */
        REGRET("L");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Returns the short name this kind is stored under. */
        public String code() {
            return code;
        }

        /** Returns the kind stored under {@code code}. */
        public static Kind ofCode(String code) {
            for (Kind kind : values()) if (kind.code.equals(code)) return kind;
            throw new IllegalArgumentException("no appointment kind " + code);
        }
    }

    public Appointment {
        if (subject.isBlank()) throw new IllegalArgumentException("subject is blank");
    }
}
