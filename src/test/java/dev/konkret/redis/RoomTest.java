package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konkret.installation.Installed;
import dev.konkret.secret.SecretKey;
import dev.konkret.text.Language;
import dev.konkret.vault.Vault;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.ChannelSettings;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkspaceSettings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How much room things take in Redis, for the page about sizes. Everything that belongs to them counts. */
class RoomTest {
    private static final int WORKSPACES = 1_000;

    /** Asking for every key by itself takes minutes when there are more. */
    private static final int KINDS_UP_TO = 100_000;

    private final RedisConnection redis = TestRedis.empty();

    @Test
    void a_workspace_takes_less_than_two_kilobytes() {
        RedisInstallations installations =
                new RedisInstallations(redis, new Vault(List.of(SecretKey.of("room-test-0123456789-0123456789-0"))));
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        RedisSettings settings =
                new RedisSettings(redis, WorkspaceSettings.initial(berlin, Language.DE, Region.of("DE")));
        long before = used();
        for (int i = 0; i < WORKSPACES; i++) {
            TeamId team = new TeamId("T0000" + i);
            installations.save(new Installed(
                    null,
                    team,
                    "U0BOT" + i,
                    "xoxe.xoxb-1-" + "x".repeat(120),
                    "xoxe-1-" + "x".repeat(140),
                    Instant.now(),
                    Instant.now()));
            settings.changeChannel(team, new ChannelId("C0000" + i), was -> new ChannelSettings(true, Set.of()));
        }
        long each = (used() - before) / WORKSPACES;
        System.out.printf("a workspace with its installation and one channel: %d bytes%n", each);

        assertThat(each).isLessThan(2_000);
    }

    /** {@code -Dsteps=1000000} for the full size; ids are as long as Slack's and ours are. */
    @Test
    void an_open_step_takes_at_most_420_bytes() {
        int count = Integer.getInteger("steps", 3_000);
        // What scripts take is there once, however many steps there are.
        ManySteps.in(redis, ManySteps.OF_A_WORKSPACE);
        redis.call(r -> r.flushDB());
        long before = used();
        ManySteps.in(redis, count);
        long all = used() - before;
        System.out.printf(
                "an open step with its card, its reminder and all indexes: %d bytes; %,d of them: %d MB%n",
                all / count, count, all >> 20);
        if (count <= KINDS_UP_TO)
            ManySteps.kinds(redis).forEach((kind, bytes) -> System.out.printf("  %s %d%n", kind, bytes / count));

        assertThat(all / count).isLessThanOrEqualTo(420);
    }

    /**
     * What the data take. While Redis writes its file anew it keeps what comes in for that as well; what it holds ready for those who
     * are connected comes and goes.
     */
    private long used() {
        await().until(() -> redis.call(r -> r.info("persistence"))
                .contains("aof_rewrite_in_progress:0\r\naof_rewrite_scheduled:0"));
        String memory = redis.call(r -> r.info("memory"));
        return figure(memory, "used_memory") - figure(memory, "mem_clients_normal") - figure(memory, "mem_aof_buffer");
    }

    private static long figure(String memory, String name) {
        return memory.lines()
                .filter(line -> line.startsWith(name + ":"))
                .mapToLong(
                        line -> Long.parseLong(line.substring(name.length() + 1).strip()))
                .findFirst()
                .orElseThrow();
    }
}
