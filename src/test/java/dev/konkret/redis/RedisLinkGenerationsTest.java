package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.secret.LinkGenerations;
import dev.konkret.secret.LinkGenerationsContract;
import dev.konkret.secret.LinkPurpose;
import dev.konkret.workspace.TeamId;
import org.junit.jupiter.api.Test;

class RedisLinkGenerationsTest extends LinkGenerationsContract {
    @Override
    protected LinkGenerations empty() {
        return new RedisLinkGenerations(TestRedis.empty());
    }

    @Test
    void they_go_with_the_workspace() {
        RedisConnection redis = TestRedis.empty();
        TeamId team = new TeamId("T1");
        LinkGenerations generations = new RedisLinkGenerations(redis);
        generations.current(team, LinkPurpose.CALENDAR, "U1");

        new RedisFarewell(redis).leave(team);

        assertThat(generations.find(team, LinkPurpose.CALENDAR, "U1")).isEmpty();
    }
}
