package dev.konkret.goal.poll;

import dev.konkret.agenda.Due;
import java.time.Instant;
import java.util.List;

/** What the bot has to attend to after a poll has changed. */
public interface PollFollowUps {

    /** Returns what follows from the poll being opened, extended, superseded or closed, as its state says. */
    List<Due> after(Poll poll);

    /** Returns when to ask and to remind each of these people, and to show them how the poll stands. */
    List<Due> invitations(Poll poll, Roll roll, Instant now);
}
