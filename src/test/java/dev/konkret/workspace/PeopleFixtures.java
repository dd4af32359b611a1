package dev.konkret.workspace;

import dev.konkret.text.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** People of a team without Slack and Redis: everybody is a full member in Berlin unless said otherwise. */
public final class PeopleFixtures {
    private PeopleFixtures() {}

    /** Returns people for whom these days are holidays. */
    public static People people(Map<MemberId, Member> known, LocalDate... holidays) {
        return new People(new FixedMembers(known), new FixedSettings(), region -> Set.of(holidays)::contains);
    }

    /** Returns settings nobody has chosen yet. */
    public static Settings settings() {
        return new FixedSettings();
    }

    /** Returns a workspace that knows these people. */
    public static Members members(Map<MemberId, Member> known) {
        return new FixedMembers(known);
    }

    /** Returns an account of that kind in that zone. */
    public static Member member(MemberId id, Member.Kind kind, String zone) {
        return new Member(id, kind, ZoneId.of(zone), Language.DE, null);
    }

    private record FixedMembers(Map<MemberId, Member> known) implements Members {
        @Override
        public Optional<Member> find(TeamId team, MemberId id) {
            return Optional.ofNullable(known.get(id));
        }

        @Override
        public void forget(TeamId team, MemberId id) {
            known.remove(id);
        }
    }

    private static final class FixedSettings implements Settings {
        private final Map<MemberId, Preferences> preferences = new HashMap<>();
        private WorkspaceSettings workspace =
                WorkspaceSettings.initial(ZoneId.of("Europe/Berlin"), Language.DE, Region.of("DE"));
        private ChannelSettings channel = ChannelSettings.SILENT;

        @Override
        public WorkspaceSettings workspace(TeamId team) {
            return workspace;
        }

        @Override
        public void changeWorkspace(TeamId team, UnaryOperator<WorkspaceSettings> change) {
            workspace = change.apply(workspace);
        }

        @Override
        public ChannelSettings channel(TeamId team, ChannelId id) {
            return channel;
        }

        @Override
        public void changeChannel(TeamId team, ChannelId id, UnaryOperator<ChannelSettings> change) {
            channel = change.apply(channel);
        }

        @Override
        public Preferences preferences(TeamId team, MemberId member) {
            return preferences.getOrDefault(member, Preferences.NONE);
        }

        @Override
        public void changePreferences(TeamId team, MemberId member, UnaryOperator<Preferences> change) {
            preferences.put(member, change.apply(preferences(team, member)));
        }
    }
}
