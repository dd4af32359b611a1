package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.text.Language;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.Member.Kind;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Members;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedisMembersTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final MemberId ANNA = new MemberId("UANNA");
    private static final Member IN_BERLIN = new Member(ANNA, Kind.FULL, ZoneId.of("Europe/Berlin"), Language.DE, null);
    private static final Member IN_LISBON = new Member(ANNA, Kind.GUEST, ZoneId.of("Europe/Lisbon"), Language.EN, null);

    private final Slack slack = new Slack();
    private RedisConnection redis;
    private RedisMembers members;

    /** Returns a connection to an empty store. */
    RedisConnection connect() {
        return TestRedis.empty();
    }

    @BeforeEach
    void empty() {
        redis = connect();
        members = new RedisMembers(redis, slack);
    }

    @Test
    void slack_is_asked_once() {
        assertThat(members.find(TEAM, ANNA)).contains(IN_BERLIN);
        assertThat(members.find(TEAM, ANNA)).contains(IN_BERLIN);

        assertThat(slack.asked).hasSize(1);
    }

    @Test
    void somebody_without_a_zone_is_remembered_too() {
        slack.answer = Optional.of(new Member(ANNA, Kind.EXTERNAL, null, Language.EN, null));

        members.find(TEAM, ANNA);

        assertThat(members.find(TEAM, ANNA)).isEqualTo(slack.answer);
        assertThat(slack.asked).hasSize(1);
    }

    @Test
    void somebody_unknown_is_asked_for_again() {
        slack.answer = Optional.empty();
        assertThat(members.find(TEAM, ANNA)).isEmpty();

        slack.answer = Optional.of(IN_BERLIN);

        assertThat(members.find(TEAM, ANNA)).contains(IN_BERLIN);
    }

    @Test
    void who_has_changed_is_asked_for_again() {
        members.find(TEAM, ANNA);
        slack.answer = Optional.of(IN_LISBON);

        members.forget(TEAM, ANNA);

        assertThat(members.find(TEAM, ANNA)).contains(IN_LISBON);
        assertThat(slack.forgotten).containsExactly(ANNA);
    }

    @Test
    void an_answer_that_was_under_way_when_the_person_changed_is_not_remembered() {
        slack.meanwhile = () -> members.forget(TEAM, ANNA);
        assertThat(members.find(TEAM, ANNA)).contains(IN_BERLIN);

        slack.meanwhile = () -> {};
        slack.answer = Optional.of(IN_LISBON);

        assertThat(members.find(TEAM, ANNA)).contains(IN_LISBON);
    }

    @Test
    void people_are_remembered_for_about_a_day_but_not_all_equally_long() {
        Set<Long> hours = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            MemberId id = new MemberId("U0X" + i * 7919);
            members.find(TEAM, id);
            long left = redis.call(r -> r.pttl(Keys.of(TEAM).people().member(id)));
            assertThat(Duration.ofMillis(left)).isBetween(Duration.ofHours(21), Duration.ofHours(26));
            hours.add(left / 60_000);
        }
        assertThat(hours).hasSizeGreaterThan(10);
    }

    private static final class Slack implements Members {
        private final List<MemberId> asked = new ArrayList<>();
        private final List<MemberId> forgotten = new ArrayList<>();
        private Optional<Member> answer = Optional.of(IN_BERLIN);
        private Runnable meanwhile = () -> {};

        @Override
        public Optional<Member> find(TeamId team, MemberId id) {
            asked.add(id);
            Optional<Member> found = answer;
            meanwhile.run();
            return found;
        }

        @Override
        public void forget(TeamId team, MemberId id) {
            forgotten.add(id);
        }
    }
}
