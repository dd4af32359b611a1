package dev.konkret.round;

import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a round has to settle.
 *
 * @param id of the topic, step or parked topic; the next step that comes of a topic has the same
 * @param also ids of topics that say the same and are settled with it
 * @param by who said or proposed it
 * @param saidIn the message it came from; null when there is none
 * @param since when it was said, proposed or parked
 * @param owner who is likely to do it; null when nobody was named
 * @param due the day that was named; null when none was
 * @param times how often the same was said in this channel lately, this time included; 1 or more
 * @param verdict what was decided; null as long as nothing is
 * @param carriedOut whether everything that follows from the verdict has been done
 */
public record RoundItem(
        Kind kind,
        String id,
        List<String> also,
        String what,
        MemberId by,
        @Nullable MessageRef saidIn,
        Instant since,
        @Nullable MemberId owner,
        @Nullable LocalDate due,
        int times,
        @Nullable Verdict verdict,
        boolean carriedOut) {

    /** From so many times on, the round asks: decide, park or drop? */
    public static final int AGAIN_AND_AGAIN = 3;

    /** Where it comes from; the names are stored, so they never change. */
    public enum Kind {
        /** An open topic of the collecting basket. */
        TOPIC,
        /** A step that waits for a yes or came back. */
        STEP,
        /** A topic an earlier round parked until now. */
        PARKED
    }

    public RoundItem {
        also = List.copyOf(also);
        if (times < 1) throw new IllegalArgumentException("times: " + times);
    }

    /** Returns whether the round has still to settle it. */
    public boolean isOpen() {
        return verdict == null;
    }

    /** Returns whether the same was said so often that it has to be decided, parked or dropped for good. */
    public boolean isSaidAgainAndAgain() {
        return times >= AGAIN_AND_AGAIN;
    }

    RoundItem settled(@Nullable Verdict decided) {
        return copy(what, decided, false);
    }

    RoundItem saying(String newWhat) {
        return copy(newWhat, verdict, carriedOut);
    }

    RoundItem carried() {
        return copy(what, verdict, true);
    }

    private RoundItem copy(String newWhat, @Nullable Verdict decided, boolean done) {
        return new RoundItem(kind, id, also, newWhat, by, saidIn, since, owner, due, times, decided, done);
    }
}
