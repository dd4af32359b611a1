package dev.konkret.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.access.AccessKeys.Rate;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every store of keys promises. */
public abstract class AccessKeysContract {
    private static final TeamId TEAM = new TeamId("T1");
    private static final MemberId ANNA = new MemberId("U1");
    private static final MemberId BEN = new MemberId("U2");
    private static final Instant NINE = Instant.parse("2025-03-03T08:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
    private static final Rate THREE = new Rate(3, Duration.ofMinutes(5));

    /** Returns an empty store. */
    protected abstract AccessKeys keys();

    @Test
    void keys_are_listed_the_oldest_first_and_only_for_their_owner() {
        AccessKeys keys = keys();
        keys.put(TEAM, key("b", NINE.plusSeconds(1)), "digest-b");
        keys.put(TEAM, key("a", NINE), "digest-a");

        assertThat(keys.of(TEAM, ANNA)).extracting(AccessKey::id).containsExactly("a", "b");
        assertThat(keys.find(TEAM, ANNA, "a")).contains(new AccessKeys.Kept(key("a", NINE), "digest-a"));
        assertThat(keys.of(TEAM, BEN)).isEmpty();
        assertThat(keys.find(TEAM, BEN, "a")).isEmpty();
        assertThat(keys.of(new TeamId("T2"), ANNA)).isEmpty();
    }

    @Test
    void a_key_that_was_taken_back_is_gone_also_for_a_use_under_way() {
        AccessKeys keys = keys();
        keys.put(TEAM, key("a", NINE), "digest");
        keys.revoke(TEAM, ANNA, "a");
        keys.revoke(TEAM, ANNA, "a");

        keys.use(TEAM, ANNA, "a", MONDAY, THREE);

        assertThat(keys.of(TEAM, ANNA)).isEmpty();
        assertThat(keys.find(TEAM, ANNA, "a")).isEmpty();
    }

    @Test
    void the_day_of_the_last_use_is_kept() {
        AccessKeys keys = keys();
        keys.put(TEAM, key("a", NINE), "digest");
        keys.use(TEAM, ANNA, "a", MONDAY, THREE);
        keys.use(TEAM, ANNA, "a", MONDAY.plusDays(1), THREE);

        assertThat(keys.of(TEAM, ANNA)).extracting(AccessKey::lastUsed).containsExactly(MONDAY.plusDays(1));
    }

    @Test
    void what_is_used_too_often_has_to_wait_and_another_key_has_not() {
        AccessKeys keys = keys();
        keys.put(TEAM, key("a", NINE), "digest");
        keys.put(TEAM, key("b", NINE), "digest");
        for (int i = 0; i < THREE.most(); i++) {
            assertThat(keys.use(TEAM, ANNA, "a", MONDAY, THREE)).isZero();
        }

        assertThat(keys.use(TEAM, ANNA, "a", MONDAY, THREE)).isPositive().isLessThanOrEqualTo(THREE.within());
        assertThat(keys.use(TEAM, ANNA, "b", MONDAY, THREE)).isZero();
    }

    private static AccessKey key(String id, Instant since) {
        return new AccessKey(id, ANNA, since, since.plus(AccessKey.LIFETIME), null);
    }
}
