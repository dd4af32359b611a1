package dev.konkret.workspace;

import java.util.function.UnaryOperator;

/** Where workspaces, channels and people keep what they have chosen. */
public interface Settings {

    /** Returns what holds for the workspace; the settings of this installation where it has chosen nothing. */
    WorkspaceSettings workspace(TeamId team);

    /** Changes the workspace's settings; a change made at the same time by somebody else is not lost. */
    void changeWorkspace(TeamId team, UnaryOperator<WorkspaceSettings> change);

    /** Returns what the channel has agreed on; {@link ChannelSettings#SILENT} where nothing. */
    ChannelSettings channel(TeamId team, ChannelId channel);

    /** Changes the channel's settings. */
    void changeChannel(TeamId team, ChannelId channel, UnaryOperator<ChannelSettings> change);

    /** Returns the person's choices; {@link Preferences#NONE} where there are none. */
    Preferences preferences(TeamId team, MemberId member);

    /** What holds for the workspace, and the choices of one person in it. */
    record Choices(WorkspaceSettings workspace, Preferences own) {}

    /** Returns both at once. */
    default Choices choices(TeamId team, MemberId member) {
        return new Choices(workspace(team), preferences(team, member));
    }

    /** What counts when one person says something in one channel. */
    record Around(ChannelSettings channel, WorkspaceSettings workspace, Preferences own) {

        /** Returns whether the channel, the workspace or the person does not want to be asked about this frame. */
        public boolean mute(String frame) {
            return channel.mutedFrames().contains(frame)
                    || workspace.mutedFrames().contains(frame)
                    || own.neverAsk()
                    || own.mutedFrames().contains(frame);
        }
    }

    /** Returns all three at once. */
    default Around around(TeamId team, ChannelId channel, MemberId member) {
        return new Around(channel(team, channel), workspace(team), preferences(team, member));
    }

    /** Changes the person's choices. */
    void changePreferences(TeamId team, MemberId member, UnaryOperator<Preferences> change);
}
