package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.text.Language;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.ChannelSettings;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkspaceSettings;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedisConsentTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final ChannelId CHANNEL = new ChannelId("C1");
    private static final ChannelSettings LISTENING = new ChannelSettings(true, Set.of("mal"));

    private final Queue<Runnable> errands = new ArrayDeque<>();
    private RedisSettings settings;
    private RedisConsent consent;

    @BeforeEach
    void empty() {
        RedisConnection redis = TestRedis.empty();
        settings = new RedisSettings(
                redis, WorkspaceSettings.initial(ZoneId.of("Europe/Berlin"), Language.DE, Region.of("DE")));
        consent = new RedisConsent(redis, errands::add);
    }

    private boolean agreed() {
        CompletableFuture<Boolean> answer = consent.agreed(TEAM, CHANNEL);
        errands.remove().run();
        return answer.join();
    }

    @Test
    void what_was_agreed_and_taken_back_holds_at_once() {
        assertThat(agreed()).isFalse();
        settings.changeChannel(TEAM, CHANNEL, before -> LISTENING);
        assertThat(agreed()).isTrue();
        settings.changeChannel(TEAM, CHANNEL, before -> new ChannelSettings(false, Set.of("mal")));
        assertThat(agreed()).isFalse();
    }

    @Test
    void many_are_asked_together_and_each_gets_the_answer_of_its_own_channel() {
        for (int i = 0; i < 60; i += 3) settings.changeChannel(team(i), channel(i), before -> LISTENING);

        List<CompletableFuture<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < 60; i++) answers.add(consent.agreed(team(i), channel(i)));
        assertThat(errands).hasSize(1);
        errands.remove().run();

        for (int i = 0; i < 60; i++)
            assertThat(answers.get(i).join()).as("channel %d", i).isEqualTo(i % 3 == 0);
    }

    private static TeamId team(int i) {
        return new TeamId("T" + i % 7);
    }

    private static ChannelId channel(int i) {
        return new ChannelId("C" + i);
    }
}
