package dev.konkret.redis;

import static dev.konkret.goal.GoalFixtures.ANNA;
import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.Drafts;
import dev.konkret.goal.DraftsContract;
import dev.konkret.goal.GoalFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedisDraftsTest extends DraftsContract {
    private RedisConnection redis;
    private RedisDrafts drafts;

    /** Returns a connection to an empty store. */
    RedisConnection connect() {
        return TestRedis.empty();
    }

    @BeforeEach
    void empty() {
        redis = connect();
        drafts = new RedisDrafts(redis);
    }

    @Override
    protected Drafts drafts() {
        return drafts;
    }

    @Test
    void a_draft_nobody_touches_is_gone_after_thirty_days() {
        drafts.keep(GoalFixtures.draft());
        String key = Keys.of(TEAM).goals().draft(ANNA, GOAL);

        long left = redis.call(r -> r.pttl(key));
        assertThat(left).isBetween(Drafts.KEPT.minusMinutes(1).toMillis(), Drafts.KEPT.toMillis());
        redis.call(r -> r.del(key));

        assertThat(drafts.of(TEAM, ANNA)).isEmpty();
        long listed = redis.call(r -> r.zcard(Keys.of(TEAM).goals().draftsOf(ANNA)));
        assertThat(listed).isZero();
    }
}
