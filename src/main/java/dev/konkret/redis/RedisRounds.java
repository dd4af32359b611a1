package dev.konkret.redis;

import dev.konkret.agenda.Due;
import dev.konkret.round.ParkedTopic;
import dev.konkret.round.Round;
import dev.konkret.round.RoundPlan;
import dev.konkret.round.Rounds;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rounds in Redis, one document a channel. */
public final class RedisRounds implements Rounds {
    /** A round nobody ever ended is forgotten, like the topics in it. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final String PLAN = "p";

    private final RedisConnection redis;
    private final Documents documents;

    public RedisRounds(RedisConnection redis) {
        this.redis = redis;
        this.documents = new Documents(redis);
    }

    @Override
    public Optional<Round> find(TeamId team, ChannelId channel) {
        return documents
                .find(Keys.of(team).meetings().round(channel))
                .map(found -> RoundText.read(team, channel, found.text(), found.version()));
    }

    @Override
    public Optional<Round> save(Round round, List<Due> later) {
        String key = Keys.of(round.team()).meetings().round(round.channel());
        boolean saved = documents.save(round.team(), key, round.version(), RoundText.write(round), KEPT, later);
        return saved ? Optional.of(round.atVersion(round.version() + 1)) : Optional.empty();
    }

    @Override
    public void park(ParkedTopic topic) {
        documents.set(
                Keys.of(topic.team()).meetings().parkedIn(topic.channel()), topic.id(), RoundText.write(topic), null);
    }

    @Override
    public void unpark(TeamId team, ChannelId channel, String id) {
        documents.set(Keys.of(team).meetings().parkedIn(channel), id, null, null);
    }

    @Override
    public void forgetParked(TeamId team, ChannelId channel, LocalDate today) {
        parked(team, channel).filter(topic -> isOver(topic, today)).forEach(topic -> unpark(team, channel, topic.id()));
    }

    @Override
    public List<ParkedTopic> parked(TeamId team, ChannelId channel, LocalDate today) {
        return parked(team, channel)
                .filter(topic -> !topic.reviewOn().isAfter(today) && !isOver(topic, today))
                .sorted(Comparator.comparing(ParkedTopic::reviewOn).thenComparing(ParkedTopic::id))
                .toList();
    }

    private Stream<ParkedTopic> parked(TeamId team, ChannelId channel) {
        Map<String, String> all =
                redis.call(r -> r.hgetAll(Keys.of(team).meetings().parkedIn(channel)));
        return all.entrySet().stream().map(e -> RoundText.parked(team, channel, e.getKey(), e.getValue()));
    }

    private static boolean isOver(ParkedTopic topic, LocalDate today) {
        return topic.reviewOn().isBefore(today.minusDays(ParkedTopic.KEPT.toDays()));
    }

    @Override
    public Optional<RoundPlan> plan(TeamId team, ChannelId channel) {
        String key = Keys.of(team).meetings().roundPlan(channel);
        return Optional.ofNullable(RoundText.plan(redis.call(r -> r.hget(key, PLAN))));
    }

    @Override
    public void setPlan(TeamId team, ChannelId channel, @Nullable RoundPlan plan) {
        documents.set(
                Keys.of(team).meetings().roundPlan(channel), PLAN, plan == null ? null : RoundText.write(plan), null);
    }
}
