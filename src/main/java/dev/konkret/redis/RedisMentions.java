package dev.konkret.redis;

import dev.konkret.hearing.Gist;
import dev.konkret.hearing.Mentions;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was said how often, in Redis: numbers and timestamps, no words. */
public final class RedisMentions implements Mentions {
    private static final Script MENTION = Script.of("mention");
    private static final int MOST_A_CHANNEL = 300;
    private static final String BEHIND_NUMBERS = "|";

    private final RedisConnection redis;
    private final Clock clock;

    public RedisMentions(RedisConnection redis, Clock clock) {
        this.redis = redis;
        this.clock = clock;
    }

    @Override
    public void said(TeamId team, ChannelId channel, Gist gist, String once) {
        if (gist.words().isEmpty()) return;
        String numbers = gist.words().stream().sorted().map(String::valueOf).collect(Collectors.joining("."));
        redis.run(
                MENTION,
                List.of(Keys.of(team).hearing().mentionsIn(channel)),
                List.of(
                        numbers + BEHIND_NUMBERS + once,
                        String.valueOf(clock.millis()),
                        String.valueOf(KEPT.toMillis()),
                        String.valueOf(MOST_A_CHANNEL)));
    }

    @Override
    public int times(TeamId team, ChannelId channel, Gist gist) {
        double from = clock.millis() - KEPT.toMillis();
        return (int) redis.call(r -> r.zrangeWithScores(Keys.of(team).hearing().mentionsIn(channel), 0, -1)).stream()
                .filter(said ->
                        said.getScore() >= from && read(said.getElement()).isLike(gist))
                .count();
    }

    private static Gist read(String line) {
        String numbers = line.substring(0, line.indexOf(BEHIND_NUMBERS));
        Set<Integer> words =
                Arrays.stream(numbers.split("\\.")).map(Integer::valueOf).collect(Collectors.toSet());
        return new Gist(words);
    }
}
