package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.digest.Crew;
import dev.konkret.digest.CrewId;
import dev.konkret.digest.DigestCalendar.Occasion;
import dev.konkret.digest.Previews;
import dev.konkret.digest.Subjects;
import dev.konkret.slack.Meetings;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.Optional;

/**
 * Looks every working day for what the next digest will say, and encloses it in the daily messages of those it is about,
 * early enough to mend it.
 */
final class PreviewDelivery implements Delivery {
    private final Deliveries.Parts parts;
    private final Meetings meetings;

    PreviewDelivery(Deliveries.Parts parts) {
        this.parts = parts;
        this.meetings = parts.meetings();
    }

    @Override
    public void handle(Claim claim) {
        TeamId team = claim.appointment().team();
        Subjects.Subject about = Subjects.read(claim.appointment().subject());
        CrewId id = about.crew();
        Optional<Crew> crew = id == null ? Optional.empty() : meetings.crews().find(team, id);
        // Earlier versions put down one appointment for each owner; the daily gathering finds them all.
        if (crew.isEmpty() || about.week() != null) parts.agenda().done(claim, null, null);
        else gather(claim, crew.get());
    }

    private void gather(Claim claim, Crew crew) {
        Instant now = parts.now();
        Occasion next = meetings.keeper().next(crew, now);
        String name = Previews.name(crew.id(), next.week());
        meetings.desk()
                .gather(crew, next, now)
                .forEach((owner, at) -> parts.pigeonhole().enclose(crew.team(), owner, name, at));
        parts.agenda().done(claim, null, meetings.keeper().nextGathering(crew, now));
    }
}
