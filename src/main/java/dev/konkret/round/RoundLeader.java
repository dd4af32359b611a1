package dev.konkret.round;

import dev.konkret.agenda.Due;
import dev.konkret.nextstep.Refusal;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.round.Round.State;
import dev.konkret.round.RoundErrand.Matter;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.People;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Leads through rounds. A verdict is stored first, so that of two people one wins and the other sees who; what follows from
 * it is then carried out as often as needed, and doing that twice is doing it once.
 */
public final class RoundLeader {
    /** Two people pressing at once is common, so many changes within one round trip are not. */
    private static final int TRIES = 20;

    private final Rounds rounds;
    private final Agendum agendum;
    private final StepTracker tracker;
    private final People people;
    private final Clock clock;

    public RoundLeader(Rounds rounds, Agendum agendum, StepTracker tracker, People people, Clock clock) {
        this.rounds = rounds;
        this.agendum = agendum;
        this.tracker = tracker;
        this.people = people;
        this.clock = clock;
    }

    /** Begins a round, or goes on with the one there is; empty when nothing is open. */
    public Optional<Round> open(TeamId team, ChannelId channel, MemberId by) {
        return open(team, channel, by, false);
    }

    /** Does the same because it is time for it: one that was left running and has more to settle goes on at the end of the channel. */
    public Optional<Round> openPlanned(TeamId team, ChannelId channel, MemberId bot) {
        return open(team, channel, bot, true);
    }

    private Optional<Round> open(TeamId team, ChannelId channel, MemberId by, boolean planned) {
        for (int tries = 0; tries < TRIES; tries++) {
            // What an earlier round decided is done first, or its topics would come up again.
            Optional<Round> there = rounds.find(team, channel).map(this::carryOut);
            Optional<Round> unfinished = there.filter(r -> r.state() != State.ENDED);
            List<RoundItem> items = agendum.collect(team, channel, today(team, by));
            Instant now = clock.instant();
            Round next;
            if (unfinished.isPresent()) {
                // What came up since it was begun is settled in it as well.
                Round grown = unfinished.get().with(items);
                boolean fromBefore = !planned && isFromBefore(grown, by);
                if (grown.isRunning() && grown.equals(unfinished.get()) && !fromBefore) return current(grown);
                next = grown.isRunning() && !planned && !fromBefore ? grown : grown.resumed(now);
            } else {
                if (items.isEmpty()) return Optional.empty();
                long version = there.map(Round::version).orElse(0L);
                String id = Long.toString(now.toEpochMilli(), Character.MAX_RADIX) + "-" + version;
                next = new Round(id, team, channel, by, now, State.RUNNING, items, 1, now, null, version);
            }
            List<Due> later = new ArrayList<>(List.of(shown(next)));
            // The message of a round that has ended goes on saying so.
            String left = next.card() == null ? unfinished.map(Round::card).orElse(null) : null;
            if (left != null) later.add(due(next, Matter.LEFT, left, now));
            Optional<Round> saved = rounds.save(next, later);
            if (saved.isPresent()) return current(saved.get());
        }
        throw new IllegalStateException("the round in " + channel + " was changed again and again");
    }

    /** The card of an earlier day stands far up, where nobody in today's meeting sees that a round is going on. */
    private boolean isFromBefore(Round round, MemberId by) {
        ZoneId zone = people.workingTime(round.team(), by).zone();
        return LocalDate.ofInstant(round.shownAt(), zone).isBefore(today(round.team(), by));
    }

    /** Returns the round of that id as it is now, after what was settled elsewhere is taken out of it; empty when it is over. */
    public Optional<Round> find(TeamId team, ChannelId channel, String id) {
        return rounds.find(team, channel).filter(r -> r.id().equals(id)).flatMap(this::current);
    }

    /** Settles one item. */
    public Decided decide(TeamId team, ChannelId channel, String id, String itemId, MemberId by, Decision decision) {
        Refusal unfit = unfit(team, by, decision);
        if (unfit != null) return new Decided.Refused(unfit);
        for (int tries = 0; tries < TRIES; tries++) {
            Round round =
                    rounds.find(team, channel).filter(r -> r.id().equals(id)).orElse(null);
            RoundItem item = round == null ? null : round.item(itemId).orElse(null);
            if (round == null || item == null) return new Decided.Over();
            if (!item.isOpen()) return new Decided.AlreadySettled(round, item);
            if (!round.isRunning()) return new Decided.Over();
            Instant now = clock.instant();
            boolean elsewhere = agendum.isSettledElsewhere(round, item);
            Verdict verdict = elsewhere ? new Verdict.Elsewhere(by, now) : verdict(by, now, decision);
            Round next = round.with(itemId, i -> named(i, decision).settled(verdict));
            Optional<Round> saved = rounds.save(next, after(next, item));
            if (saved.isEmpty()) continue;
            if (elsewhere)
                return new Decided.AlreadySettled(
                        saved.get(), saved.get().item(itemId).orElseThrow());
            Round carried = carryOut(saved.get());
            RoundItem settled =
                    carried.item(itemId).or(() -> saved.get().item(itemId)).orElseThrow();
            return settled.isOpen()
                    ? new Decided.Refused(Refusal.OWNER_UNKNOWN)
                    : new Decided.Settled(carried, settled);
        }
        return new Decided.Refused(Refusal.TOO_BUSY);
    }

    /** Lets the round rest until somebody goes on; empty when there is nothing to pause. */
    public Optional<Round> pause(TeamId team, ChannelId channel, String id) {
        return change(team, channel, id, r -> r.isRunning() ? r.in(State.PAUSED) : null);
    }

    /** Ends the round; what nobody decided about stays where it was. */
    public Optional<Round> end(TeamId team, ChannelId channel, String id) {
        return change(team, channel, id, r -> r.state() == State.ENDED ? null : r.in(State.ENDED));
    }

    /** Notes where the live message stands. */
    public void noteCard(TeamId team, ChannelId channel, String id, int posts, String ts) {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<Round> round = rounds.find(team, channel)
                    .filter(r -> r.id().equals(id) && r.posts() == posts && !ts.equals(r.card()));
            if (round.isEmpty()
                    || rounds.save(round.get().withCard(ts), List.of()).isPresent()) return;
        }
    }

    /** Does what follows from the verdicts and has not been done yet; an item whose owner turns out unfit is open again. */
    public Round carryOut(Round round) {
        Round at = round;
        for (int tries = 0; tries < TRIES; tries++) {
            Round was = at;
            Optional<RoundItem> next = at.items().stream()
                    .filter(i -> !i.isOpen() && !i.carriedOut())
                    .findFirst();
            if (next.isEmpty()) return at;
            Optional<RoundItem> result = agendum.carryOut(at, next.get());
            RoundItem done = result.orElseGet(() -> next.get().settled(null));
            Round changed = reopened(at.with(done.id(), i -> done), result.isEmpty());
            at = rounds.save(changed, result.isEmpty() ? List.of(shown(changed)) : comingBack(changed, done))
                    .or(() -> rounds.find(was.team(), was.channel()))
                    .filter(r -> r.id().equals(round.id()))
                    .orElse(was);
        }
        return at;
    }

    private List<Due> comingBack(Round round, RoundItem item) {
        if (!(item.verdict() instanceof Verdict.Parked parked)) return List.of();
        WorkingTime calendar = people.calendar(round.team());
        LocalDate day = parked.reviewOn();
        Instant at = calendar.morningOf(calendar.workingDayFrom(day));
        Instant over = calendar.morningOf(day.plusDays(ParkedTopic.KEPT.toDays() + 1));
        return List.of(due(round, Matter.REVIEW, day.toString(), at), due(round, Matter.FORGET, day.toString(), over));
    }

    private static Round reopened(Round round, boolean open) {
        return open ? round.in(State.RUNNING) : round;
    }

    private Optional<Round> change(TeamId team, ChannelId channel, String id, Function<Round, @Nullable Round> change) {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<Round> round = rounds.find(team, channel).filter(r -> r.id().equals(id));
            Round next = round.map(change).orElse(null);
            if (next == null) return Optional.empty();
            Optional<Round> saved = rounds.save(next, after(next, null));
            if (saved.isPresent()) return saved;
        }
        throw new IllegalStateException("the round in " + channel + " was changed again and again");
    }

    /** Takes out what was settled elsewhere meanwhile, so that nobody is asked about it. */
    private Optional<Round> current(Round round) {
        Round at = round;
        for (int tries = 0; tries < Round.MOST_ITEMS + TRIES; tries++) {
            Round was = at;
            Optional<RoundItem> item = at.current();
            if (item.isEmpty() || !agendum.isSettledElsewhere(at, item.get())) return Optional.of(at);
            Verdict gone = new Verdict.Elsewhere(at.startedBy(), clock.instant());
            Round next = at.with(item.get().id(), i -> i.settled(gone).carried());
            at = rounds.save(next, after(next, null))
                    .or(() -> rounds.find(was.team(), was.channel()))
                    .filter(r -> r.id().equals(round.id()))
                    .orElse(was);
        }
        return Optional.of(at);
    }

    private List<Due> after(Round round, @Nullable RoundItem settled) {
        List<Due> later = new ArrayList<>(List.of(shown(round)));
        if (round.state() == State.ENDED) later.add(due(round, Matter.END, round.id(), clock.instant()));
        if (settled != null) later.add(Due.home(round.team(), settled.by(), clock.instant()));
        return later;
    }

    private Due shown(Round round) {
        return due(round, Matter.SHOW, "", clock.instant());
    }

    private static Due due(Round round, Matter matter, String about, Instant at) {
        return new Due(new RoundErrand(round.channel(), matter, about).appointment(round.team()), at);
    }

    private @Nullable Refusal unfit(TeamId team, MemberId by, Decision decision) {
        LocalDate today = today(team, by);
        if (decision instanceof Decision.Keep keep) {
            if (keep.due().isBefore(today)) return Refusal.DUE_IN_THE_PAST;
            return tracker.unfit(team, keep.owner());
        }
        boolean past =
                decision instanceof Decision.Park park && !park.reviewOn().isAfter(today);
        return past ? Refusal.DUE_IN_THE_PAST : null;
    }

    private static RoundItem named(RoundItem item, Decision decision) {
        boolean renamed =
                decision instanceof Decision.Keep keep && keep.what() != null && item.kind() != RoundItem.Kind.STEP;
        return renamed && decision instanceof Decision.Keep keep && keep.what() != null
                ? item.saying(keep.what())
                : item;
    }

    private static Verdict verdict(MemberId by, Instant now, Decision decision) {
        if (decision instanceof Decision.Keep k) return new Verdict.Kept(by, now, k.owner(), k.due());
        if (decision instanceof Decision.Park p) return new Verdict.Parked(by, now, p.reviewOn());
        return new Verdict.Dropped(by, now, ((Decision.Drop) decision).reason());
    }

    private LocalDate today(TeamId team, MemberId by) {
        return people.workingTime(team, by).today(clock.instant());
    }
}
