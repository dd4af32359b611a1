package dev.konkret.workspace;

import dev.konkret.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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

    /** Returns whether this person is known, and can be asked to own a next step. */
    public boolean canOwnSteps(TeamId team, MemberId id) {
        return find(team, id).filter(Member::canOwnSteps).isPresent();
    }

    /** Returns whether this person is no longer in the workspace. */
    public boolean hasLeft(TeamId team, MemberId id) {
        return members.hasLeft(team, id);
    }

    /** When a person works, and which language they read. */
    public record Person(WorkingTime time, Language language) {}

    /** Returns the language this person reads. */
    public Language language(TeamId team, MemberId id) {
        return person(team, id).language();
    }

    /** Returns when the workspace as a whole works. */
    public WorkingTime calendar(TeamId team) {
        WorkspaceSettings workspace = settings.workspace(team);
        return new WorkingTime(workspace.zone(), workspace.hours(), holidays.apply(workspace.region()));
    }

    /**
     * Returns from when on a colleague's question may reach this person: at once, as the colleague's own message does, but not
     * while they are away and not outside of hours they have chosen themselves.
     */
    public Instant askableFrom(TeamId team, MemberId id, Instant now) {
        WorkingTime time = workingTime(team, id);
        boolean said = settings.preferences(team, id).hours() != null || time.isAwayOn(time.today(now));
        return said ? time.firstMomentFrom(now) : now;
    }

    /** Returns when this person works. */
    public WorkingTime workingTime(TeamId team, MemberId id) {
        return person(team, id).time();
    }

    /** Returns both, read once. */
    public Person person(TeamId team, MemberId id) {
        Settings.Choices choices = settings.choices(team, id);
        WorkspaceSettings workspace = choices.workspace();
        Preferences own = choices.own();
        Optional<Member> member = members.find(team, id);
        ZoneId zone = member.map(Member::zone).orElse(workspace.zone());
        WorkingHours hours = own.hours() == null ? workspace.hours() : own.hours();
        List<Absence> absences = new ArrayList<>(2);
        if (own.absence() != null) absences.add(own.absence());
        member.map(Member::vacation)
                .flatMap(vacation -> daysOf(vacation, zone, hours))
                .ifPresent(absences::add);
        WorkingTime time = new WorkingTime(
                zone, hours, holidays.apply(own.region() == null ? workspace.region() : own.region()), absences);
        Language language = own.language() != null
                ? own.language()
                : member.map(Member::language).orElse(workspace.language());
        return new Person(time, language);
    }

    /** A day counts as away when its window begins before the status ends: who is back at noon is reached the next day. */
    private static Optional<Absence> daysOf(Member.Vacation vacation, ZoneId zone, WorkingHours hours) {
        LocalDate from = LocalDate.ofInstant(vacation.since(), zone);
        LocalDate last = LocalDate.ofInstant(vacation.until(), zone);
        if (!last.atTime(hours.from()).atZone(zone).toInstant().isBefore(vacation.until())) last = last.minusDays(1);
        if (last.isBefore(from)) return Optional.empty();
        Absence absence = new Absence(from, last);
        return absence.isBelievable() ? Optional.of(absence) : Optional.empty();
    }
}
