package dev.konkret.nextstep;

import dev.konkret.goal.GoalId;
import dev.konkret.goal.LinkedStep;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.nextstep.StepState.Pause;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something the team said it would do, and how far it has got.
 *
 * @param what the step in a few words, 1 to {@link #LONGEST_WHAT} characters
 * @param saidIn where it was said or written down; null when it was in nobody else's sight
 * @param proposedBy who wrote it down, and to whom it comes back
 * @param proposedAt when it was written down
 * @param horizon how far away the end was when it was written down
 * @param firstAction the first small action, "Wenn …, dann …"; null when none was given
 * @param goal the goal it serves; null when none
 * @param postponements how often the date was moved, 0 or more
 * @param card where the step's card stands in Slack; null until it is posted
 * @param version goes up by one with every stored change; the store refuses a change to an older one
 */
public record NextStep(
        NextStepId id,
        TeamId team,
        String what,
        @Nullable Place saidIn,
        MemberId proposedBy,
        Instant proposedAt,
        Horizon horizon,
        @Nullable String firstAction,
        @Nullable GoalId goal,
        StepState state,
        int postponements,
        @Nullable MessageRef card,
        long version) {

    /** Longer things are not one step. */
    public static final int LONGEST_WHAT = 300;

    public NextStep {
        if (what.isBlank()) throw new IllegalArgumentException("what is blank");
        if (what.codePointCount(0, what.length()) > LONGEST_WHAT)
            throw new IllegalArgumentException("what is too long");
        if (postponements < 0) throw new IllegalArgumentException("postponements: " + postponements);
    }

    /** Returns whether nothing more will happen to it. */
    public boolean isClosed() {
        return state instanceof Done || state instanceof Dropped;
    }

    /** Returns whether it is open and nobody has said yes. */
    public boolean isUnowned() {
        return state instanceof Proposed || state instanceof Returned;
    }

    /** Returns the person who has said yes and is not finished. */
    public Optional<MemberId> owner() {
        return state instanceof Committed c ? Optional.of(c.owner()) : Optional.empty();
    }

    /** Returns whether that person has said yes and is not finished. */
    public boolean isOwnedBy(MemberId person) {
        return state instanceof Committed c && c.owner().equals(person);
    }

    /** Returns the person who has said yes, also after the end; empty when nobody had. */
    public Optional<MemberId> carriedBy() {
        if (state instanceof Done d) return Optional.of(d.owner());
        return state instanceof Dropped d ? Optional.ofNullable(d.owner()) : owner();
    }

    /** Returns the person who was asked for a yes and has not answered: named for a step, or to take one over. */
    public Optional<MemberId> awaited() {
        return awaiting().map(Asking::who);
    }

    /** Returns whether it is that person's yes it waits for. */
    public boolean awaits(MemberId person) {
        return awaited().filter(person::equals).isPresent();
    }

    /** Returns since when the {@link #awaited} person has been asked. */
    public Optional<Instant> awaitedSince() {
        return awaiting().map(Asking::since);
    }

    /**
     * Somebody the step asks something.
     *
     * @param since when they were asked; a new question has a new moment
     */
    public record Asking(MemberId who, Instant since) {}

    /** Returns whom it asks: the {@link #awaited} person for their yes, else the decider for a decision. */
    public Optional<Asking> asking() {
        return awaiting()
                .or(() -> state instanceof Committed c && c.pause() instanceof Pause.Decision d
                        ? Optional.of(new Asking(d.decider(), d.since()))
                        : Optional.empty());
    }

    /** Returns whether the owner waits for that person's decision. */
    public boolean isDecidedBy(MemberId person) {
        return state instanceof Committed c
                && c.pause() instanceof Pause.Decision d
                && d.decider().equals(person);
    }

    /** Returns whether the owner waits for others. */
    public boolean isPaused() {
        return state instanceof Committed c && c.pause() != null;
    }

    /** Returns the owner's call for help; empty when they wait for none. */
    public Optional<Pause.Help> callForHelp() {
        return state instanceof Committed c && c.pause() instanceof Pause.Help help
                ? Optional.of(help)
                : Optional.empty();
    }

    private Optional<Asking> awaiting() {
        if (state instanceof Proposed p) return Optional.of(new Asking(p.to(), p.askedAt()));
        return state instanceof Committed c && c.handover() != null
                ? Optional.of(new Asking(c.handover().to(), c.handover().askedAt()))
                : Optional.empty();
    }

    /** Returns when it ended, or empty while it is open. */
    public Optional<Instant> closedAt() {
        if (state instanceof Done d) return Optional.of(d.at());
        return state instanceof Dropped d ? Optional.of(d.at()) : Optional.empty();
    }

    /** Returns whom the open step waits for or belongs to: owner, awaited person, decider, and who proposed it while nobody owns it. */
    public Set<MemberId> concerned() {
        Set<MemberId> all = new LinkedHashSet<>();
        owner().ifPresent(all::add);
        awaited().ifPresent(all::add);
        if (state instanceof Committed c && c.pause() instanceof Pause.Decision d) all.add(d.decider());
        if (isUnowned()) all.add(proposedBy);
        return all;
    }

    /** Returns whether it is open and this person may drop it: the owner, and as long as there is none who proposed it or was asked. */
    public boolean mayBeDroppedBy(MemberId person) {
        return isUnowned() ? proposedBy.equals(person) || awaits(person) : isOwnedBy(person);
    }

    /** Returns whether it is done and this person may say that it is not: the owner, and who ticked it off. */
    public boolean mayBeReopenedBy(MemberId person) {
        return state instanceof Done d && (d.owner().equals(person) || d.by().equals(person));
    }

    /** Returns whether the person wrote it down, is concerned by it, or had to do with its end. */
    public boolean involves(MemberId person) {
        if (proposedBy.equals(person) || concerned().contains(person)) return true;
        if (state instanceof Done) return mayBeReopenedBy(person);
        if (state instanceof Dropped d) return person.equals(d.owner()) || d.by().equals(person);
        return false;
    }

    /** Returns the day it is due, or empty when it is closed. */
    public Optional<LocalDate> due() {
        if (state instanceof Proposed p) return Optional.of(p.due());
        if (state instanceof Returned r) return Optional.of(r.due());
        if (state instanceof Committed c) return Optional.of(c.due());
        return Optional.empty();
    }

    /** Returns whether somebody has taken it on and the day has passed. */
    public boolean isOverdueOn(LocalDate today) {
        return state instanceof Committed c && c.due().isBefore(today);
    }

    NextStep in(StepState next) {
        return with(what, next, postponements);
    }

    NextStep saying(String newWhat) {
        return with(newWhat, state, postponements);
    }

    NextStep postponedOnceMore() {
        return with(what, state, postponements + 1);
    }

    /** Returns what its goal needs to know of it, as of {@code today}. */
    public LinkedStep asOf(LocalDate today, ZoneId zone) {
        LocalDate until = closedAt().map(end -> LocalDate.ofInstant(end, zone)).orElse(today);
        return new LinkedStep(goal, state instanceof Committed, carriedBy().isPresent() ? until : null);
    }

    private NextStep with(String newWhat, StepState newState, int newPostponements) {
        return new NextStep(
                id,
                team,
                newWhat,
                saidIn,
                proposedBy,
                proposedAt,
                horizon,
                firstAction,
                goal,
                newState,
                newPostponements,
                card,
                version);
    }
}
