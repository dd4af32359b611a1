package dev.konkret.redis;

import dev.konkret.text.Language;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Members;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.params.SetParams;

/** Remembers for about a day what Slack says about people: kind, language and zone, never a name. */
public final class RedisMembers implements Members {
    private static final Logger log = LoggerFactory.getLogger(RedisMembers.class);
    private static final Duration KEPT = Duration.ofHours(22);

    /** Not everybody is asked for again in the same minute. */
    private static final Duration JITTER = Duration.ofHours(4);

    /** Longer than a question to Slack that was under way when the person changed; its answer must not be kept. */
    private static final Duration CHANGING = Duration.ofSeconds(60);

    private static final String CHANGES = "-";
    private static final String NO_ZONE = "-";

    private static final int AT_ONCE = 500;

    private final RedisConnection redis;
    private final Members slack;

    public RedisMembers(RedisConnection redis, Members slack) {
        this.redis = redis;
        this.slack = slack;
    }

    @Override
    public Optional<Member> find(TeamId team, MemberId id) {
        String key = Keys.of(team).people().member(id);
        String known = redis.call(r -> r.get(key));
        if (known != null && !known.equals(CHANGES)) return Optional.of(read(id, known));
        Optional<Member> found = slack.find(team, id);
        if (known == null) found.ifPresent(member -> remember(team, id, member));
        return found;
    }

    @Override
    public List<Member> those(TeamId team, Collection<MemberId> ids) {
        List<MemberId> all = List.copyOf(ids);
        List<Member> found = new ArrayList<>(all.size());
        List<MemberId> unknown = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<MemberId> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            String[] keys =
                    some.stream().map(id -> Keys.of(team).people().member(id)).toArray(String[]::new);
            List<String> known = redis.call(r -> r.mget(keys));
            for (int i = 0; i < some.size(); i++) {
                String text = known.get(i);
                if (text == null || text.equals(CHANGES)) unknown.add(some.get(i));
                else found.add(read(some.get(i), text));
            }
        }
        for (Member member : slack.those(team, unknown)) {
            remember(team, member.id(), member);
            found.add(member);
        }
        return found;
    }

    /** Somebody who changes while Slack was asked is not remembered: the mark of the change stands in the way. */
    private void remember(TeamId team, MemberId id, Member member) {
        String key = Keys.of(team).people().member(id);
        String written = write(member);
        try {
            redis.call(r -> r.set(key, written, SetParams.setParams().nx().px(kept(id))));
        } catch (JedisDataException e) {
            // With its memory full Redis remembers nothing more; Slack is asked again, and deliveries go on.
            if (!String.valueOf(e.getMessage()).startsWith("OOM")) throw e;
            log.debug("not remembered: {}", e.getMessage());
        }
    }

    @Override
    public void forget(TeamId team, MemberId id) {
        String key = Keys.of(team).people().member(id);
        redis.call(r -> r.set(key, CHANGES, SetParams.setParams().px(CHANGING.toMillis())));
        slack.forget(team, id);
    }

    private static long kept(MemberId id) {
        return KEPT.toMillis() + Math.floorMod(id.value().hashCode(), JITTER.toMillis());
    }

    /** {@code FULL DE Europe/Berlin 1740000000 1741000000}: the zone "-" when there is none, then the holiday if there is one. */
    private static String write(Member member) {
        String text = member.kind() + " " + member.language();
        Member.Vacation vacation = member.vacation();
        if (member.zone() != null) text += " " + member.zone().getId();
        else if (vacation != null) text += " " + NO_ZONE;
        return vacation == null
                ? text
                : text + " " + vacation.since().getEpochSecond() + " "
                        + vacation.until().getEpochSecond();
    }

    private static Member read(MemberId id, String text) {
        String[] parts = text.split(" ");
        Member.Vacation vacation = parts.length < 5 ? null : new Member.Vacation(second(parts[3]), second(parts[4]));
        return new Member(
                id,
                Member.Kind.valueOf(parts[0]),
                parts.length > 2 && !parts[2].equals(NO_ZONE) ? ZoneId.of(parts[2]) : null,
                Language.valueOf(parts[1]),
                vacation);
    }

    private static Instant second(String text) {
        return Instant.ofEpochSecond(Long.parseLong(text));
    }
}
