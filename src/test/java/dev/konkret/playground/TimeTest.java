package dev.konkret.playground;

import static dev.konkret.playground.team.DemoTeam.ANNA;
import static dev.konkret.playground.team.DemoTeam.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock that can be moved, and what happens on its way; what stays when the playground is closed and opened again. */
class TimeTest {
    /** A bot with appointments: when each was handled is written down. */
    private static final class Appointments implements Schedule {
        private final TreeMap<Instant, String> due = new TreeMap<>();
        private final List<String> handled = new ArrayList<>();
        private final AtomicReference<Slack> slack = new AtomicReference<>();

        void at(String moment, String what) {
            due.put(Instant.parse(moment), what);
        }

        @Override
        public synchronized Optional<Instant> nextDue() {
            return due.isEmpty() ? Optional.empty() : Optional.of(due.firstKey());
        }

        @Override
        public synchronized void settle() {
            Slack s = slack.get();
            if (s == null) return;
            while (!due.isEmpty() && !due.firstKey().isAfter(s.clock.instant())) {
                handled.add(due.pollFirstEntry().getValue() + " at " + s.clock.instant());
                s.call("chat.postMessage", Map.of("channel", MARKETING, "text", "erinnert"));
            }
        }
    }

    @Test
    void a_week_passes_by_way_of_everything_that_is_due_in_it() {
        Appointments bot = new Appointments();
        bot.at("2025-03-07T08:00:00Z", "second");
        bot.at("2025-03-05T08:00:00Z", "first");
        bot.at("2025-03-11T08:00:00Z", "too late");
        try (Slack slack = new Slack(null, bot, Slack.MANIFEST)) {
            bot.slack.set(slack);
            assertThat(slack.does("clock", Map.of("advance", "P1W")).path("ok").asBoolean()).isTrue();

            assertThat(bot.handled).containsExactly("first at 2025-03-05T08:00:00Z", "second at 2025-03-07T08:00:00Z");
            assertThat(slack.state().path("clock").path("now").asString()).isEqualTo("2025-03-10T09:00:00+01:00");
            assertThat(slack.lastMessage(MARKETING).path("time").asString()).startsWith("2025-03-07T09:00:00");
        }
    }

    @Test
    void a_day_is_a_day_of_the_calendar_also_when_summer_time_begins() {
        try (Slack slack = new Slack()) {
            slack.does("clock", Map.of("to", "2025-03-29T09:00:00+01:00"));
            assertThat(slack.does("clock", Map.of("advance", "P1D")).path("now").asString()).isEqualTo("2025-03-30T09:00+02:00");
        }
    }

    @Test
    void the_clock_goes_forward_only_and_understands_only_times() {
        try (Slack slack = new Slack()) {
            assertThat(slack.does("clock", Map.of("to", "2025-03-02T09:00:00+01:00")).path("error").asString())
                    .isEqualTo("clock_moves_only_forward");
            assertThat(slack.does("clock", Map.of("advance", "morgen")).path("error").asString()).isEqualTo("invalid_time");
            assertThat(slack.does("clock", Map.of()).path("error").asString()).isEqualTo("invalid_time");
            assertThat(slack.does("clock", Map.of("advance", "P9999Y")).path("error").asString()).isEqualTo("too_far");
            assertThat(slack.does("clock", Map.of("advance", "-P1D")).path("error").asString()).isEqualTo("invalid_time");
        }
    }

    @Test
    void work_that_never_gets_done_does_not_hold_the_clock() {
        Schedule stuck = new Schedule() {
            @Override
            public Optional<Instant> nextDue() {
                return Optional.of(Instant.parse("2025-03-03T08:30:00Z"));
            }

            @Override
            public void settle() {}
        };
        try (Slack slack = new Slack(null, stuck, Slack.MANIFEST)) {
            assertThat(slack.does("clock", Map.of("advance", "PT2H")).path("now").asString()).isEqualTo("2025-03-03T11:00+01:00");
        }
    }

    @Test
    void what_the_bot_does_not_take_is_sent_again_at_once_after_a_minute_and_after_five() {
        try (Slack slack = new Slack()) {
            slack.bot.answers(d -> TinyBot.Reply.status(503));
            slack.does("message", Map.of("channel", MARKETING, "user", ANNA, "text", "Hallo"));
            assertThat(slack.bot.heard("message")).hasSize(2);
            assertThat(slack.bot.heard("message").get(1).headers()).containsEntry("x-slack-retry-num", "1")
                    .containsEntry("x-slack-retry-reason", "http_error");
            slack.does("clock", Map.of("advance", "PT59S"));
            assertThat(slack.bot.heard("message")).hasSize(2);
            slack.does("clock", Map.of("advance", "PT1S"));
            assertThat(slack.bot.heard("message")).hasSize(3);
            slack.does("clock", Map.of("advance", "P1D"));
            assertThat(slack.bot.heard("message")).hasSize(4);
            assertThat(slack.bot.heard("message")).allMatch(d -> d.payload().path("event_id").equals(slack.bot.heard("message").get(0).payload().path("event_id")));
        }
    }

    @Test
    void team_and_clock_survive_a_restart(@TempDir Path folder) {
        try (Slack slack = new Slack(folder, Schedule.UNKNOWN, Slack.MANIFEST)) {
            slack.does("message", Map.of("channel", MARKETING, "user", ANNA, "text", "Das bleibt"));
            slack.call("views.publish", Map.of("user_id", ANNA, "view", Map.of("type", "home", "blocks", List.of(Map.of("type", "divider")))));
            slack.does("clock", Map.of("advance", "P2D"));
            slack.server.botIsUp();
            assertThat(slack.bot.heard("member_joined_channel")).hasSize(1);
        }
        assertThat(folder.resolve("slack.json")).exists();
        try (Slack slack = new Slack(folder, Schedule.UNKNOWN, Slack.MANIFEST)) {
            assertThat(slack.lastMessage(MARKETING).path("text").asString()).isEqualTo("Das bleibt");
            assertThat(slack.clock.offset()).isEqualTo(Duration.ofDays(2));
            assertThat(slack.state().path("home").has(ANNA)).isTrue();
            slack.server.botIsUp();
            assertThat(slack.bot.heard()).isEmpty();

            slack.does("reset", Map.of());
            assertThat(slack.messages(MARKETING).toString()).doesNotContain("Das bleibt");
            assertThat(slack.clock.offset()).isEqualTo(Duration.ZERO);
            assertThat(slack.bot.heard("member_joined_channel")).hasSize(1);
        }
    }

    @Test
    void a_file_that_is_no_team_stops_the_start_and_is_named(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("slack.json"), "{\"half\":");
        assertThatThrownBy(() -> new Slack(folder, Schedule.UNKNOWN, Slack.MANIFEST))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("slack.json");
    }
}
