package dev.konkret.redis;

import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.ChannelSettings;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Preferences;
import dev.konkret.workspace.Settings;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkspaceSettings;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Settings in Redis. */
public final class RedisSettings implements Settings {
    private static final Script CHANGE = Script.of("settings-change");
    private static final String WORKSPACE = "w";
    private static final String CHANNEL = "c:";
    private static final String MEMBER = "p:";

    /** Every try that fails means that somebody else's succeeded. */
    private static final int TRIES = 1000;

    private final RedisConnection redis;
    private final WorkspaceSettings installation;

    /** @param installation what holds in a workspace that has chosen nothing */
    public RedisSettings(RedisConnection redis, WorkspaceSettings installation) {
        this.redis = redis;
        this.installation = installation;
    }

    @Override
    public WorkspaceSettings workspace(TeamId team) {
        return SettingsText.readWorkspace(read(team, WORKSPACE), installation);
    }

    @Override
    public void changeWorkspace(TeamId team, UnaryOperator<WorkspaceSettings> change) {
        change(team, WORKSPACE, text -> {
            WorkspaceSettings changed = change.apply(SettingsText.readWorkspace(text, installation));
            return SettingsText.write(changed, installation, text);
        });
    }

    @Override
    public ChannelSettings channel(TeamId team, ChannelId channel) {
        return SettingsText.readChannel(read(team, field(channel)));
    }

    @Override
    public void changeChannel(TeamId team, ChannelId channel, UnaryOperator<ChannelSettings> change) {
        change(team, field(channel), text -> SettingsText.write(change.apply(SettingsText.readChannel(text))));
    }

    @Override
    public Preferences preferences(TeamId team, MemberId member) {
        return SettingsText.readPreferences(read(team, MEMBER + member));
    }

    @Override
    public void changePreferences(TeamId team, MemberId member, UnaryOperator<Preferences> change) {
        change(team, MEMBER + member, text -> SettingsText.write(change.apply(SettingsText.readPreferences(text))));
    }

    @Override
    public Choices choices(TeamId team, MemberId member) {
        List<String> found = redis.call(r -> r.hmget(Keys.of(team).settings(), WORKSPACE, MEMBER + member));
        return new Choices(
                SettingsText.readWorkspace(orNothing(found.get(0)), installation),
                SettingsText.readPreferences(orNothing(found.get(1))));
    }

    @Override
    public Around around(TeamId team, ChannelId channel, MemberId member) {
        List<String> found =
                redis.call(r -> r.hmget(Keys.of(team).settings(), field(channel), WORKSPACE, MEMBER + member));
        return new Around(
                SettingsText.readChannel(orNothing(found.get(0))),
                SettingsText.readWorkspace(orNothing(found.get(1)), installation),
                SettingsText.readPreferences(orNothing(found.get(2))));
    }

    /** Returns under which field of the workspace's settings a channel's stand. */
    static String field(ChannelId channel) {
        return CHANNEL + channel;
    }

    private String read(TeamId team, String field) {
        return orNothing(redis.call(r -> r.hget(Keys.of(team).settings(), field)));
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void change(TeamId team, String field, UnaryOperator<String> change) {
        for (int tries = 0; tries < TRIES; tries++) {
            String before = read(team, field);
            List<String> args = List.of(field, before, change.apply(before), redis.token());
            if ((Long) redis.run(CHANGE, List.of(Keys.of(team).settings()), args) == 1) return;
        }
        throw new IllegalStateException("settings " + field + " were changed elsewhere again and again");
    }
}
