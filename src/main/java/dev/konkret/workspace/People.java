package dev.konkret.workspace;

import dev.konkret.text.Language;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What holds for one person: their own choice first, then what Slack says, then the workspace's setting. */
public final class People {
    private final Members members;
    private final Settings settings;
    private final Function<Region, Predicate<LocalDate>> holidays;

    /** @param holidays the public holidays of a region */
    public People(Members members, Settings settings, Function<Region, Predicate<LocalDate>> holidays) {
        this.members = members;
        this.settings = settings;
        this.holidays = holidays;
    }

    /** Returns the member, or empty when the workspace knows nobody of that id. */
    public Optional<Member> find(TeamId team, MemberId id) {
        return members.find(team, id);
    }

    /** Returns the language this person reads. */
    public Language language(TeamId team, MemberId id) {
        Language chosen = settings.preferences(team, id).language();
        if (chosen != null) return chosen;
        return members.find(team, id)
                .map(Member::language)
                .orElseGet(() -> settings.workspace(team).language());
    }

    /** Returns when the workspace as a whole works. */
    public WorkingTime calendar(TeamId team) {
        WorkspaceSettings workspace = settings.workspace(team);
        return new WorkingTime(workspace.zone(), workspace.hours(), holidays.apply(workspace.region()));
    }

    /** Returns when this person works. */
    public WorkingTime workingTime(TeamId team, MemberId id) {
        WorkspaceSettings workspace = settings.workspace(team);
        Preferences own = settings.preferences(team, id);
        return new WorkingTime(
                members.find(team, id).map(Member::zone).orElse(workspace.zone()),
                own.hours() == null ? workspace.hours() : own.hours(),
                holidays.apply(own.region() == null ? workspace.region() : own.region()));
    }
}
