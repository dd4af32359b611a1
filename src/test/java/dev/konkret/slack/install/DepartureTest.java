package dev.konkret.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konkret.installation.Installations;
import dev.konkret.installation.Installed;
import dev.konkret.redis.RedisInstallations;
import dev.konkret.redis.StoredTexts;
import dev.konkret.redis.TestRedis;
import dev.konkret.secret.SecretKey;
import dev.konkret.vault.Vault;
import dev.konkret.workspace.Farewell;
import dev.konkret.workspace.TeamId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation removes the bot, and erasing breaks off: told again, everything goes. */
class DepartureTest {
    private static final TeamId NORTH = new TeamId("T1");
    private static final TeamId WEST = new TeamId("T2");
    private static final Installed WHOLE = new Installed("E1", null, "U2", "xoxb-whole", null, null, null);

    private final Installations installations = new RedisInstallations(
            TestRedis.empty(), new Vault(List.of(SecretKey.of("departure-0123456789-0123456789-01"))));
    private final Set<TeamId> erased = new HashSet<>();

    @BeforeEach
    void an_organisation_with_two_workspaces() {
        installations.save(WHOLE);
        installations.belongs(NORTH, "E1");
        installations.belongs(WEST, "E1");
    }

    @Test
    void whichever_workspace_breaks_off_all_are_erased_when_it_is_told_again() {
        for (TeamId failing : List.of(NORTH, WEST)) {
            an_organisation_with_two_workspaces();
            erased.clear();
            Farewell breaksOff = team -> {
                if (team.equals(failing)) throw new IllegalStateException("Redis is away");
                erased.add(team);
            };
            assertThatThrownBy(() -> new Departure(installations, breaksOff).leave(NORTH))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(installations.find(NORTH)).isEmpty();
            assertThat(installations.find(WEST)).isEmpty();

            new Departure(installations, erased::add).leave(NORTH);

            assertThat(erased).containsExactlyInAnyOrder(NORTH, WEST);
            assertThat(StoredTexts.keys(TestRedis.connected())).isEmpty();
        }
    }

    @Test
    void what_is_installed_anew_while_the_old_is_erased_stays() {
        new Departure(installations, team -> installations.save(WHOLE)).leave(NORTH);

        installations.belongs(NORTH, "E1");
        assertThat(installations.find(NORTH)).contains(WHOLE);
    }
}
