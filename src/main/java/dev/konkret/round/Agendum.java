package dev.konkret.round;

import dev.konkret.hearing.Gist;
import dev.konkret.hearing.Mentions;
import dev.konkret.hearing.OpenTopic;
import dev.konkret.hearing.TopicId;
import dev.konkret.hearing.Topics;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Outcome;
import dev.konkret.nextstep.Proposal;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.nextstep.Steps;
import dev.konkret.text.Texts;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.Settings;
import dev.konkret.workspace.TeamId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is on the agenda of a round: finds it where it lies, and does there what the round decided. */
public final class Agendum {
    private final Rounds rounds;
    private final Topics topics;
    private final Mentions mentions;
    private final Steps steps;
    private final StepTracker tracker;
    private final Settings settings;
    private final Clock clock;

    public Agendum(
            Rounds rounds,
            Topics topics,
            Mentions mentions,
            Steps steps,
            StepTracker tracker,
            Settings settings,
            Clock clock) {
        this.rounds = rounds;
        this.topics = topics;
        this.mentions = mentions;
        this.steps = steps;
        this.tracker = tracker;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns what a round in this channel has to settle: basket, steps without a yes, and what was parked until now. */
    List<RoundItem> collect(TeamId team, ChannelId channel, LocalDate today) {
        List<RoundItem> items = new ArrayList<>();
        for (OpenTopic topic : topics.basketIn(team, channel)) {
            Gist gist = Gist.of(topic.what());
            int same = like(items, gist);
            if (same < 0) items.add(item(topic, mentions.times(team, channel, gist)));
            else items.set(same, joined(items.get(same), topic));
        }
        for (NextStep step : steps.inChannel(team, channel)) if (step.owner().isEmpty()) items.add(item(step));
        for (ParkedTopic parked : rounds.parked(team, channel, today)) {
            items.add(item(parked, mentions.times(team, channel, Gist.of(parked.what()))));
        }
        return items.stream().limit(Round.MOST_ITEMS).toList();
    }

    /** Returns whether the item needs no verdict any more. A topic whose time is over still does: the round promised it one. */
    boolean isSettledElsewhere(Round round, RoundItem item) {
        TeamId team = round.team();
        return switch (item.kind()) {
            case STEP ->
                steps.find(team, new NextStepId(item.id()))
                        .filter(s -> !s.isClosed() && s.owner().isEmpty())
                        .isEmpty();
            case TOPIC ->
                topics.find(team, new TopicId(item.id())).isEmpty()
                        && (isStep(team, item) || item.since().plus(Topics.KEPT).isAfter(clock.instant()));
            case PARKED -> isStep(team, item);
        };
    }

    private boolean isStep(TeamId team, RoundItem item) {
        return steps.find(team, new NextStepId(item.id())).isPresent();
    }

    /** Does what follows from the verdict; empty when its owner cannot own a step, so that it has to be decided again. */
    Optional<RoundItem> carryOut(Round round, RoundItem item) {
        Verdict verdict = item.verdict();
        boolean done = verdict == null
                || verdict instanceof Verdict.Elsewhere
                || (item.kind() == RoundItem.Kind.STEP
                        ? carryOutStep(round, item, verdict)
                        : carryOutTopic(round, item, verdict));
        return done ? Optional.of(item.carried()) : Optional.empty();
    }

    private boolean carryOutTopic(Round round, RoundItem item, Verdict verdict) {
        TeamId team = round.team();
        if (verdict instanceof Verdict.Kept kept) {
            Outcome outcome = tracker.propose(new Proposal(
                    new NextStepId(item.id()),
                    team,
                    item.what(),
                    place(round, item),
                    kept.by(),
                    kept.owner(),
                    kept.due(),
                    null));
            if (outcome instanceof Outcome.Refused) return false;
            topics.taken(team, new TopicId(item.id()));
        } else if (verdict instanceof Verdict.Parked parked) {
            rounds.park(parked(round, item, item.id(), parked));
        }
        topics.forget(team, new TopicId(item.id()));
        for (String also : item.also()) topics.forget(team, new TopicId(also));
        if (item.kind() == RoundItem.Kind.PARKED && !(verdict instanceof Verdict.Parked)) {
            rounds.unpark(team, round.channel(), item.id());
        }
        return true;
    }

    private boolean carryOutStep(Round round, RoundItem item, Verdict verdict) {
        TeamId team = round.team();
        NextStepId id = new NextStepId(item.id());
        MemberId by = verdict.by();
        if (verdict instanceof Verdict.Kept kept) {
            Outcome outcome = tracker.act(team, id, by, new InRound.Ask(kept.owner(), kept.due()));
            // What the step is already, somebody's question or somebody's own, is as good as asked.
            return outcome instanceof Outcome.Changed || !isUnfit((Outcome.Refused) outcome);
        }
        if (verdict instanceof Verdict.Dropped dropped) {
            tracker.act(team, id, by, new InRound.End(dropped.reason()));
            return true;
        }
        Verdict.Parked parked = (Verdict.Parked) verdict;
        Texts texts = Texts.in(settings.workspace(team).language());
        String reason = texts.get("round.parked.reason", texts.dates().full(parked.reviewOn()));
        tracker.act(team, id, by, new InRound.Park(parked.reviewOn(), reason));
        boolean ended =
                steps.find(team, id).filter(s -> s.state() instanceof Dropped).isPresent();
        if (ended) rounds.park(parked(round, item, ParkedTopic.idAfter(item.id()), parked));
        return true;
    }

    private static boolean isUnfit(Outcome.Refused refused) {
        return switch (refused.why()) {
            case OWNER_IS_GUEST, OWNER_IS_EXTERNAL, OWNER_HAS_LEFT, OWNER_IS_BOT, OWNER_UNKNOWN, DUE_IN_THE_PAST ->
                true;
            default -> false;
        };
    }

    private static ParkedTopic parked(Round round, RoundItem item, String id, Verdict.Parked parked) {
        return new ParkedTopic(
                id,
                round.team(),
                round.channel(),
                item.what(),
                item.by(),
                item.saidIn(),
                item.since(),
                parked.reviewOn());
    }

    private static Place place(Round round, RoundItem item) {
        return item.saidIn() == null ? Place.in(round.channel()) : Place.of(item.saidIn());
    }

    private static int like(List<RoundItem> items, Gist gist) {
        for (int i = 0; i < items.size(); i++) if (Gist.of(items.get(i).what()).isLike(gist)) return i;
        return -1;
    }

    private static RoundItem item(OpenTopic topic, int times) {
        return new RoundItem(
                RoundItem.Kind.TOPIC,
                topic.id().value(),
                List.of(),
                topic.what(),
                topic.author(),
                topic.saidIn(),
                topic.heardAt(),
                topic.owner(),
                topic.due(),
                Math.max(1, times),
                null,
                false);
    }

    private static RoundItem joined(RoundItem first, OpenTopic again) {
        List<String> also = new ArrayList<>(first.also());
        also.add(again.id().value());
        return new RoundItem(
                first.kind(),
                first.id(),
                also,
                first.what(),
                first.by(),
                first.saidIn(),
                first.since(),
                first.owner() == null ? again.owner() : first.owner(),
                first.due() == null ? again.due() : first.due(),
                Math.max(first.times(), also.size() + 1),
                null,
                false);
    }

    private static RoundItem item(NextStep step) {
        @Nullable MemberId named = step.state() instanceof Proposed p ? p.to() : null;
        return new RoundItem(
                RoundItem.Kind.STEP,
                step.id().value(),
                List.of(),
                step.what(),
                step.proposedBy(),
                step.saidIn() == null ? null : step.saidIn().message(),
                step.proposedAt(),
                named,
                step.due().orElse(null),
                1,
                null,
                false);
    }

    private static RoundItem item(ParkedTopic parked, int times) {
        return new RoundItem(
                RoundItem.Kind.PARKED,
                parked.id(),
                List.of(),
                parked.what(),
                parked.by(),
                parked.saidIn(),
                parked.since(),
                null,
                null,
                Math.max(1, times),
                null,
                false);
    }
}
