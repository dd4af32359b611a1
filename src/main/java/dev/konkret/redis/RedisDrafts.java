package dev.konkret.redis;

import dev.konkret.goal.Drafts;
import dev.konkret.goal.GoalDraft;
import dev.konkret.goal.GoalId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drafts of goals in Redis; each expires by itself when nobody touches it. */
public final class RedisDrafts implements Drafts {
    private static final Script KEEP = Script.of("draft-keep");
    private static final Script FORGET = Script.of("draft-forget");
    private static final Script LIST = Script.of("draft-list");

    private final RedisConnection redis;

    public RedisDrafts(RedisConnection redis) {
        this.redis = redis;
    }

    @Override
    public void keep(GoalDraft draft) {
        Keys keys = Keys.of(draft.team());
        redis.run(
                KEEP,
                List.of(
                        keys.goals().draft(draft.by(), draft.goal()),
                        keys.goals().draftsOf(draft.by())),
                List.of(draft.goal().value(), DraftJson.write(draft), String.valueOf(KEPT.toMillis())));
    }

    @Override
    public Optional<GoalDraft> find(TeamId team, MemberId by, GoalId goal) {
        return Optional.ofNullable(redis.call(r -> r.get(Keys.of(team).goals().draft(by, goal))))
                .map(text -> DraftJson.read(team, by, goal, text));
    }

    @Override
    public List<GoalDraft> of(TeamId team, MemberId by) {
        Keys keys = Keys.of(team);
        List<?> reply = (List<?>) redis.run(
                LIST, List.of(keys.goals().draftsOf(by)), List.of(keys.goals().draftsBy(by)));
        List<GoalDraft> drafts = new ArrayList<>(reply.size() / 2);
        for (int i = 0; i < reply.size(); i += 2) {
            drafts.add(DraftJson.read(team, by, new GoalId((String) reply.get(i)), (String) reply.get(i + 1)));
        }
        return drafts;
    }

    @Override
    public void forget(TeamId team, MemberId by, GoalId goal) {
        Keys keys = Keys.of(team);
        redis.run(FORGET, List.of(keys.goals().draft(by, goal), keys.goals().draftsOf(by)), List.of(goal.value()));
    }
}
