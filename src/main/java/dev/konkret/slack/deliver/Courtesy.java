package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.nextstep.NextStep;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingTime;
import java.time.Instant;

/**
 * Sees to it that the bot writes to nobody outside of their working time, on days off, or while Slack must not disturb them.
 * What a colleague asks or answers right now waits only when the person has said so themselves.
 */
final class Courtesy {
    private final Deliveries.Parts parts;
    private final DoNotDisturb doNotDisturb;

    Courtesy(Deliveries.Parts parts) {
        this.parts = parts;
        this.doNotDisturb = new DoNotDisturb(parts.slack());
    }

    /** Returns the first moment from {@code now} on at which this person may be written to. */
    Instant freeFrom(TeamId team, MemberId who, Instant now) {
        WorkingTime time = parts.people().workingTime(team, who);
        Instant open = time.firstMomentFrom(now);
        if (open.isAfter(now)) return open;
        return time.firstMomentFrom(doNotDisturb.endFor(team, who, now));
    }

    /** Returns the same for somebody whose working time {@code now} is known to be in. */
    Instant undisturbedFrom(TeamId team, MemberId who, Instant now) {
        Instant end = doNotDisturb.endFor(team, who, now);
        return end.isAfter(now) ? parts.people().workingTime(team, who).firstMomentFrom(end) : now;
    }

    /** Returns the first moment from {@code now} on at which a colleague's question may reach this person. */
    private Instant askableFrom(TeamId team, MemberId who, Instant now) {
        Instant open = parts.people().askableFrom(team, who, now);
        if (open.isAfter(now)) return open;
        return parts.people().askableFrom(team, who, doNotDisturb.endFor(team, who, now));
    }

    /**
     * Puts the claim off to the first moment this person may be written to.
     *
     * @return false when that is now, or something was perhaps sent already
     */
    boolean putsOff(Claim claim, TeamId team, MemberId who) {
        return putsOff(claim, team, who, Instant.MAX);
    }

    /** @param until from then on it would be too late, and is sent all the same */
    boolean putsOff(Claim claim, TeamId team, MemberId who, Instant until) {
        Instant now = parts.now();
        return putsOff(claim, now, freeFrom(team, who, now), until);
    }

    /** The same for what a colleague asks. */
    boolean putsOffQuestion(Claim claim, TeamId team, MemberId who, Instant until) {
        Instant now = parts.now();
        return putsOff(claim, now, askableFrom(team, who, now), until);
    }

    private boolean putsOff(Claim claim, Instant now, Instant free, Instant until) {
        if (claim.doubt() != null || claim.forgotten() != null) return false;
        if (!free.isAfter(now) || !free.isBefore(until)) return false;
        parts.agenda().done(claim, claim.lastMessageId(), free);
        return true;
    }

    /**
     * Lays the step down for the person's daily message when they must not be disturbed now, and ends the claim.
     *
     * @param always whether it belongs into the daily message at any time
     * @return false when it may be sent at once, or perhaps was
     */
    boolean laysDown(Claim claim, NextStep step, MemberId who, boolean always) {
        if (claim.doubt() != null || claim.forgotten() != null) return false;
        Instant now = parts.now();
        Instant free = always ? freeFrom(step.team(), who, now) : askableFrom(step.team(), who, now);
        if (!always && !free.isAfter(now)) return false;
        parts.pigeonhole().lay(step.team(), who, step.id(), free);
        parts.agenda().done(claim, null, null);
        return true;
    }
}
