package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.installation.Installed;
import dev.konkret.ledger.Line;
import dev.konkret.secret.SecretKey;
import dev.konkret.vault.Vault;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RedisInstallationsTest {
    private static final SecretKey OLD = SecretKey.of("an-old-key-0123456789-0123456789-abc");
    private static final SecretKey NEW = SecretKey.of("a-newer-key-9876543210-9876543210-xy");
    private static final Instant NOW = Instant.ofEpochMilli(1_700_000_000_000L);
    private static final Instant LATER = NOW.plusSeconds(43_200);
    private static final TeamId T1 = new TeamId("T1");
    private static final TeamId T2 = new TeamId("T2");

    private final RedisConnection redis = TestRedis.empty();
    private final RedisInstallations installations = new RedisInstallations(redis, new Vault(List.of(OLD)));

    @Test
    void what_was_saved_is_found_as_it_was() {
        Installed it = new Installed(null, T1, "U1", "xoxb-1", "xoxe-1", LATER, NOW);
        installations.save(it);

        assertThat(installations.find(T1)).contains(it);
        assertThat(installations.find(T2)).isEmpty();
    }

    @Test
    void what_an_earlier_version_saved_without_its_time_is_found() {
        String place = Keys.of(T1).installation();
        String text = Packed.pack(List.of("1", "", "T1", "U1", "xoxb-1", "", ""));
        redis.call(r -> r.set(place, new Vault(List.of(OLD)).seal(text, place)));

        assertThat(installations.find(T1)).contains(new Installed(null, T1, "U1", "xoxb-1", null, null, null));
    }

    @Test
    void the_organisations_installation_goes_before_the_workspaces_own() {
        Installed own = new Installed("E1", T1, "U1", "xoxb-own", null, null, null);
        Installed whole = new Installed("E1", null, "U2", "xoxb-whole", null, null, null);
        installations.save(own);
        installations.save(whole);
        assertThat(installations.find(T1)).contains(own);

        installations.belongs(T1, "E1");

        assertThat(installations.find(T1)).contains(whole);
    }

    @Test
    void what_an_organisation_removes_is_gone_for_all_its_workspaces() {
        installations.save(new Installed("E1", null, "U2", "xoxb-whole", null, null, null));
        installations.belongs(T1, "E1");
        installations.belongs(T2, "E1");

        for (int told = 0; told < 2; told++) {
            assertThat(installations.revoke(T1)).containsExactlyInAnyOrder(T1, T2);
            assertThat(installations.find(T2)).isEmpty();
        }
        installations.forget(T1);

        assertThat(StoredTexts.keys(redis)).isEmpty();
        assertThat(installations.revoke(T1)).containsExactly(T1);
    }

    @Test
    void only_one_at_a_time_is_let_in() {
        Installed it = new Installed(null, T1, "U1", "xoxb-1", null, null, null);

        Optional<Optional<String>> nested = installations.alone(
                it, Duration.ofSeconds(5), () -> installations.alone(it, Duration.ofSeconds(5), () -> "second"));

        assertThat(nested).contains(Optional.empty());
        assertThat(installations.alone(it, Duration.ofSeconds(5), () -> "later"))
                .contains("later");
    }

    @Test
    void a_workspace_is_exported_also_while_its_token_is_renewed() {
        Installed it = new Installed(null, T1, "U1", "xoxb-1", null, null, null);
        List<Line> lines = new ArrayList<>();

        installations.alone(it, Duration.ofSeconds(5), () -> {
            new RedisLedger(redis).export(T1, lines::add);
            return true;
        });

        assertThat(lines).extracting(Line::kind).contains(Line.END);
    }

    @Test
    void a_new_key_takes_over_as_installations_are_read() {
        Installed it = new Installed(null, T1, "U1", "xoxb-1", null, null, null);
        installations.save(it);

        assertThat(new RedisInstallations(redis, new Vault(List.of(NEW, OLD))).find(T1))
                .contains(it);

        assertThat(new RedisInstallations(redis, new Vault(List.of(NEW))).find(T1))
                .contains(it);
    }
}
