package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private final Outlook outlook = new Outlook();

    @Test
    void knows_nothing_at_first() {
        assertThat(outlook.dueBy(Long.MAX_VALUE)).isEmpty();
        assertThat(outlook.earliest()).isEmpty();
    }

    @Test
    void tells_what_is_due_and_what_comes_first() {
        saw(List.of(1, 2, 3), first(1, 10), first(3, 30));

        assertThat(outlook.dueBy(9)).isEmpty();
        assertThat(outlook.dueBy(10)).containsExactly(1);
        assertThat(outlook.dueBy(30)).containsExactly(1, 3);
        assertThat(outlook.earliest()).contains(Instant.ofEpochMilli(10));
    }

    @Test
    void who_was_asked_waits_until_the_others_had_their_turn_also_when_looked_at_again() {
        saw(List.of(1, 2, 3), first(1, 10), first(2, 20), first(3, 30));

        outlook.asked(1, 11);
        assertThat(outlook.dueBy(30)).containsExactly(2, 3, 1);
        saw(List.of(1, 2, 3), first(1, 11), first(2, 20), first(3, 30));
        assertThat(outlook.dueBy(30)).containsExactly(2, 3, 1);
    }

    @Test
    void what_has_nothing_more_is_struck_off() {
        saw(List.of(1, 2), first(1, 10), first(2, 20));

        outlook.asked(1, -1);
        assertThat(outlook.dueBy(30)).containsExactly(2);
        saw(List.of(2));
        assertThat(outlook.dueBy(30)).isEmpty();
    }

    @Test
    void a_look_at_some_buckets_says_nothing_about_the_others() {
        saw(List.of(1, 2), first(1, 10), first(2, 20));
        saw(List.of(1), first(1, 15));

        assertThat(outlook.dueBy(20)).containsExactly(1, 2);
    }

    @Test
    void where_something_was_changed_is_told_once() {
        outlook.stir(7);
        outlook.stir(7);

        assertThat(outlook.takeStirred()).containsExactly(7);
        assertThat(outlook.takeStirred()).isEmpty();
        outlook.stir(7);
        saw(List.of(7));
        assertThat(outlook.takeStirred()).as("it was looked at meanwhile").isEmpty();
    }

    private void saw(List<Integer> looked, Sweep.First... found) {
        outlook.saw(looked, new Sweep(0, List.of(found), 0));
    }

    private static Sweep.First first(int bucket, long at) {
        return new Sweep.First(bucket, at);
    }
}
