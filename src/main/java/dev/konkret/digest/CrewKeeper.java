package dev.konkret.digest;

import dev.konkret.agenda.Due;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.TeamId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Sets teams up, has members asked for their agreement, and sees that the digests come. */
public final class CrewKeeper {
    private static final int TRIES = 20;

    private final Crews crews;
    private final Function<Region, Predicate<LocalDate>> holidays;
    private final Clock clock;

    /** @param holidays the public holidays of a region */
    public CrewKeeper(Crews crews, Function<Region, Predicate<LocalDate>> holidays, Clock clock) {
        this.crews = crews;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** How somebody wants a team to be. */
    public record Wish(
            String name,
            ChannelId home,
            Set<ChannelId> channels,
            Set<MemberId> members,
            Set<MemberId> managers,
            LocalTime at,
            ZoneId zone,
            Region region,
            boolean quiet,
            Set<Matter> matters) {}

    /**
     * Sets a team up, or changes it; empty when the workspace does not know it any more.
     *
     * @param fresh whether it is a new one
     */
    public Optional<Crew> set(TeamId team, CrewId id, boolean fresh, Wish wish) {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<Crew> there = crews.find(team, id);
            if (there.isEmpty() && !fresh) return Optional.empty();
            Map<Matter, Agreement> agreements = new EnumMap<>(Matter.class);
            for (Matter matter : Matter.values()) {
                Agreement before = there.map(c -> c.agreement(matter)).orElse(Agreement.NONE);
                agreements.put(matter, before.wanted(wish.matters().contains(matter), wish.members()));
            }
            Crew crew = new Crew(
                    id,
                    team,
                    wish.name(),
                    wish.home(),
                    wish.channels(),
                    wish.members(),
                    wish.managers(),
                    wish.at(),
                    wish.zone(),
                    wish.region(),
                    wish.quiet(),
                    agreements,
                    there.map(Crew::version).orElse(0L));
            Optional<Crew> saved = crews.save(crew, later(crew));
            if (saved.isPresent()) return saved;
        }
        throw new IllegalStateException("team " + id + " was changed again and again");
    }

    /** Records what a member says; empty when that person is no member, or is not asked about it. */
    public Optional<Crew> answer(TeamId team, CrewId id, MemberId member, Matter matter, boolean yes) {
        for (int tries = 0; tries < TRIES; tries++) {
            Crew crew = crews.find(team, id).orElse(null);
            if (crew == null
                    || !crew.members().contains(member)
                    || !crew.agreement(matter).wanted()) return Optional.empty();
            Map<Matter, Agreement> agreements = new EnumMap<>(Matter.class);
            agreements.putAll(crew.agreements());
            agreements.put(matter, crew.agreement(matter).saying(member, yes, clock.instant()));
            Optional<Crew> saved = crews.save(crew.agreeing(agreements), List.of());
            if (saved.isPresent()) return saved;
        }
        throw new IllegalStateException("team " + id + " was changed again and again");
    }

    /** Returns the team's next digest after {@code after}. */
    public DigestCalendar.Occasion next(Crew crew, Instant after) {
        return DigestCalendar.next(after, crew.at(), crew.zone(), holidays.apply(crew.region()));
    }

    /** Returns when the lines of the team's next digest are looked for after {@code after}. */
    public Instant nextGathering(Crew crew, Instant after) {
        return DigestCalendar.nextGathering(after, crew.at(), crew.zone(), holidays.apply(crew.region()));
    }

    /** Returns the teams this person reads the digest of. */
    public List<Crew> readBy(TeamId team, MemberId person) {
        return crews.all(team).stream().filter(c -> c.isReadBy(person)).toList();
    }

    private List<Due> later(Crew crew) {
        Instant now = clock.instant();
        DigestCalendar.Occasion next = next(crew, now);
        List<Due> later = new ArrayList<>();
        later.add(new Due(Subjects.weekly(crew), next.at()));
        later.add(new Due(Subjects.gathering(crew), now));
        for (Matter matter : Matter.values()) {
            for (MemberId member : crew.agreement(matter).toAsk(crew.members())) {
                later.add(new Due(Subjects.question(crew, matter, member), now));
            }
        }
        return later;
    }
}
