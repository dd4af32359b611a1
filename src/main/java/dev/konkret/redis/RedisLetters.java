package dev.konkret.redis;

import dev.konkret.nudge.Letters;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Messages with buttons in Redis: one hash a person, forgotten after a month without any. */
public final class RedisLetters implements Letters {
    private static final Script SENT = Script.of("letter-sent");
    private static final Script FOLLOW = Script.of("letter-follow");
    private static final String SINGLE = "d:";
    private static final long KEPT_SECONDS = 30L * 24 * 60 * 60;

    private final RedisConnection redis;

    public RedisLetters(RedisConnection redis) {
        this.redis = redis;
    }

    @Override
    public boolean sent(TeamId team, MemberId member, Standing message) {
        List<String> args =
                List.of(message.channel(), message.ts(), write(message.steps()), String.valueOf(KEPT_SECONDS));
        return (Long) redis.run(SENT, List.of(Keys.of(team).people().letters(member)), args) == 1;
    }

    @Override
    public Optional<Standing> latest(TeamId team, MemberId member) {
        return standing(team, member, "t", "s");
    }

    @Override
    public Optional<Standing> stale(TeamId team, MemberId member) {
        return standing(team, member, "ot", "os");
    }

    @Override
    public void tidied(TeamId team, MemberId member) {
        String key = Keys.of(team).people().letters(member);
        redis.call(r -> r.hdel(key, "ot", "os"));
    }

    @Override
    public void shown(TeamId team, MemberId member, Standing message) {
        String key = Keys.of(team).people().letters(member);
        Map<String, String> fields = new HashMap<>();
        fields.put("s", write(message.steps()));
        redis.call(r -> r.hset(key, fields));
    }

    @Override
    public void follow(TeamId team, MemberId member, Single message) {
        List<String> args = List.of(field(message), write(List.of(message.shown())), String.valueOf(KEPT_SECONDS));
        redis.run(FOLLOW, List.of(Keys.of(team).people().letters(member)), args);
    }

    @Override
    public List<Single> following(TeamId team, MemberId member) {
        Map<String, String> all =
                redis.call(r -> r.hgetAll(Keys.of(team).people().letters(member)));
        return all.entrySet().stream()
                .filter(field -> field.getKey().startsWith(SINGLE))
                .map(field -> single(field.getKey(), read(field.getValue()).get(0)))
                .sorted(Comparator.comparing(Single::ts).reversed())
                .toList();
    }

    @Override
    public void letGo(TeamId team, MemberId member, Single message) {
        String key = Keys.of(team).people().letters(member);
        redis.call(r -> r.hdel(key, field(message)));
    }

    /** {@code d:D1/1740988803.417963} */
    private static String field(Single message) {
        return SINGLE + message.channel() + "/" + message.ts();
    }

    private static Single single(String field, Shown shown) {
        int slash = field.indexOf('/');
        return new Single(field.substring(SINGLE.length(), slash), field.substring(slash + 1), shown);
    }

    private Optional<Standing> standing(TeamId team, MemberId member, String ts, String steps) {
        String key = Keys.of(team).people().letters(member);
        List<String> found = redis.call(r -> r.hmget(key, "c", ts, steps));
        if (found.get(0) == null || found.get(1) == null) return Optional.empty();
        return Optional.of(new Standing(found.get(0), found.get(1), read(found.get(2))));
    }

    /** {@code 3:S1 7:S2} */
    private static String write(List<Shown> steps) {
        return steps.stream().map(s -> s.version() + ":" + s.what()).collect(Collectors.joining(" "));
    }

    private static List<Shown> read(@Nullable String text) {
        List<Shown> steps = new ArrayList<>();
        if (text == null || text.isEmpty()) return steps;
        for (String part : text.split(" ")) {
            int colon = part.indexOf(':');
            steps.add(new Shown(part.substring(colon + 1), Long.parseLong(part.substring(0, colon))));
        }
        return steps;
    }
}
