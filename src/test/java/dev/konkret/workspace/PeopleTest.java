package dev.konkret.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final MemberId BEN = new MemberId("U1");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    @Test
    void somebody_without_a_zone_lives_in_the_workspaces() {
        assertThat(time(new Member(BEN, Member.Kind.FULL, null, Language.DE, null))
                        .zone())
                .isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void a_holiday_status_counts_up_to_the_day_on_which_it_ends_before_the_window_begins() {
        WorkingTime late = time(onHoliday("2025-03-03T10:00:00Z", "2025-03-07T23:59:59Z"));
        assertThat(late.isAwayOn(LocalDate.of(2025, 3, 2))).isFalse();
        assertThat(late.isAwayOn(LocalDate.of(2025, 3, 3))).isTrue();
        assertThat(late.isAwayOn(LocalDate.of(2025, 3, 7))).isTrue();
        assertThat(late.isAwayOn(LocalDate.of(2025, 3, 8))).isFalse();

        WorkingTime atEight = time(onHoliday("2025-03-03T10:00:00Z", "2025-03-07T08:00:00Z"));
        assertThat(atEight.isAwayOn(LocalDate.of(2025, 3, 6))).isTrue();
        assertThat(atEight.isAwayOn(LocalDate.of(2025, 3, 7))).isFalse();
    }

    @Test
    void a_status_for_years_is_not_believed() {
        assertThat(time(onHoliday("2025-03-03T10:00:00Z", "2028-03-07T08:00:00Z"))
                        .absences())
                .isEmpty();
    }

    private static Member onHoliday(String since, String until) {
        return new Member(
                BEN,
                Member.Kind.FULL,
                LISBON,
                Language.DE,
                new Member.Vacation(Instant.parse(since), Instant.parse(until)));
    }

    private static WorkingTime time(Member member) {
        return PeopleFixtures.people(Map.of(BEN, member)).workingTime(TEAM, BEN);
    }
}
