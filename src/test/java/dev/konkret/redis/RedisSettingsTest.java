package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.text.Language;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.ChannelSettings;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Preferences;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkspaceSettings;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedisSettingsTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final TeamId OTHER = new TeamId("T2");
    private static final ChannelId CHANNEL = new ChannelId("C1");
    private static final MemberId ANNA = new MemberId("UANNA");
    private static final WorkspaceSettings INSTALLATION =
            WorkspaceSettings.initial(ZoneId.of("Europe/Berlin"), Language.DE, Region.of("DE"));
    private static final WorkingHours PART_TIME =
            new WorkingHours(LocalTime.of(8, 30), LocalTime.of(12, 0), Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));

    private RedisConnection redis;
    private RedisSettings settings;

    /** Returns a connection to an empty store. */
    RedisConnection connect() {
        return TestRedis.empty();
    }

    @BeforeEach
    void empty() {
        redis = connect();
        settings = new RedisSettings(redis, INSTALLATION);
    }

    @Test
    void where_nothing_was_chosen_the_defaults_hold() {
        assertThat(settings.workspace(TEAM)).isEqualTo(INSTALLATION);
        assertThat(settings.channel(TEAM, CHANNEL)).isEqualTo(ChannelSettings.SILENT);
        assertThat(settings.preferences(TEAM, ANNA)).isEqualTo(Preferences.NONE);
    }

    @Test
    void what_a_workspace_chooses_is_kept() {
        WorkspaceSettings chosen = new WorkspaceSettings(
                ZoneId.of("America/New_York"), Language.EN, Region.of("CH-ZH"), PART_TIME, 2, 7, 0, Set.of("V2", "V8"));

        settings.changeWorkspace(TEAM, before -> chosen);

        assertThat(settings.workspace(TEAM)).isEqualTo(chosen);
        assertThat(settings.workspace(OTHER)).isEqualTo(INSTALLATION);
    }

    @Test
    void the_last_frame_can_be_switched_on_again() {
        settings.changeWorkspace(TEAM, before -> before.withMutedFrames(Set.of("V2")));
        assertThat(settings.workspace(TEAM).mutedFrames()).containsExactly("V2");

        settings.changeWorkspace(TEAM, before -> before.withMutedFrames(Set.of()));

        assertThat(settings.workspace(TEAM)).isEqualTo(INSTALLATION);
    }

    @Test
    void what_a_workspace_did_not_choose_follows_the_installation() {
        settings.changeWorkspace(
                TEAM,
                before -> new WorkspaceSettings(
                        before.zone(), Language.EN, before.region(), before.hours(), 1, 3, 4, Set.of()));

        WorkspaceSettings moved = WorkspaceSettings.initial(ZoneId.of("Europe/Vienna"), Language.DE, Region.of("AT"));

        assertThat(new RedisSettings(redis, moved).workspace(TEAM))
                .isEqualTo(WorkspaceSettings.initial(ZoneId.of("Europe/Vienna"), Language.EN, Region.of("AT")));
    }

    @Test
    void what_was_chosen_once_stays_although_it_is_the_usual_again() {
        settings.changeWorkspace(TEAM, before -> withLanguage(before, Language.EN));
        settings.changeWorkspace(TEAM, before -> withLanguage(before, Language.DE));

        WorkspaceSettings english = withLanguage(INSTALLATION, Language.EN);

        assertThat(new RedisSettings(redis, english).workspace(TEAM).language()).isEqualTo(Language.DE);
    }

    @Test
    void what_a_channel_agrees_on_is_kept() {
        settings.changeChannel(TEAM, CHANNEL, before -> new ChannelSettings(true, Set.of("vague.a", "b\n=\\")));

        assertThat(settings.channel(TEAM, CHANNEL)).isEqualTo(new ChannelSettings(true, Set.of("vague.a", "b\n=\\")));
        assertThat(settings.channel(TEAM, new ChannelId("C2"))).isEqualTo(ChannelSettings.SILENT);
    }

    @Test
    void what_a_person_chooses_is_kept_and_can_be_taken_back() {
        Preferences chosen = new Preferences(Language.EN, PART_TIME, Region.of("DE-BY"), true, Set.of("vague.a"));
        settings.changePreferences(TEAM, ANNA, before -> chosen);
        assertThat(settings.preferences(TEAM, ANNA)).isEqualTo(chosen);

        settings.changePreferences(TEAM, ANNA, before -> Preferences.NONE);

        assertThat(settings.preferences(TEAM, ANNA)).isEqualTo(Preferences.NONE);
    }

    @Test
    void a_setting_of_a_newer_version_is_ignored() {
        redis.call(r -> r.hset(Keys.of(TEAM).settings(), "p:UANNA", "never=yes\nmood=good\n"));

        assertThat(settings.preferences(TEAM, ANNA)).isEqualTo(Preferences.NONE.withNeverAsk(true));
    }

    @Test
    void changes_made_at_the_same_time_are_all_kept() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Callable<Void>> changes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String frame = "frame" + i;
            changes.add(() -> {
                settings.changePreferences(TEAM, ANNA, before -> {
                    Set<String> frames = new HashSet<>(before.mutedFrames());
                    frames.add(frame);
                    return before.withMutedFrames(frames);
                });
                return null;
            });
        }

        for (Future<Void> done : people.invokeAll(changes)) done.get();
        people.shutdown();

        assertThat(settings.preferences(TEAM, ANNA).mutedFrames()).hasSize(40);
    }

    @Test
    void two_who_count_up_at_the_same_time_are_both_counted() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Callable<Void>> changes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            changes.add(() -> {
                settings.changeWorkspace(
                        TEAM,
                        s -> new WorkspaceSettings(
                                s.zone(),
                                s.language(),
                                s.region(),
                                s.hours(),
                                1,
                                s.promptsPerChannelAndDay() + 1,
                                4,
                                Set.of()));
                return null;
            });
        }

        for (Future<Void> done : people.invokeAll(changes)) done.get();
        people.shutdown();

        assertThat(settings.workspace(TEAM).promptsPerChannelAndDay()).isEqualTo(43);
    }

    private static WorkspaceSettings withLanguage(WorkspaceSettings s, Language language) {
        return new WorkspaceSettings(s.zone(), language, s.region(), s.hours(), 1, 3, 4, Set.of());
    }
}
