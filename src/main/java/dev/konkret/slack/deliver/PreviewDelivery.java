package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.digest.Crew;
import dev.konkret.digest.CrewId;
import dev.konkret.digest.DigestCalendar.Occasion;
import dev.konkret.digest.Line;
import dev.konkret.digest.Matter;
import dev.konkret.digest.Subjects;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.slack.Meetings;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.PreviewMessage;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows owners what the next digest says about them, early enough to mend it. */
final class PreviewDelivery implements Delivery {
    private final Deliveries.Parts parts;
    private final Meetings meetings;
    private final DirectMail mail;
    private final Readers readers;

    PreviewDelivery(Deliveries.Parts parts, Meetings meetings, DirectMail mail, Readers readers) {
        this.parts = parts;
        this.meetings = meetings;
        this.mail = mail;
        this.readers = readers;
    }

    @Override
    public void handle(Claim claim) {
        TeamId team = claim.appointment().team();
        Subjects.Subject about = Subjects.read(claim.appointment().subject());
        CrewId id = about.crew();
        Optional<Crew> crew = id == null ? Optional.empty() : meetings.crews().find(team, id);
        if (crew.isEmpty()) {
            parts.agenda().done(claim, null, null);
        } else if (about.week() == null || about.person() == null) {
            gather(claim, crew.get());
        } else {
            show(claim, crew.get(), about.week(), about.person());
        }
    }

    private void gather(Claim claim, Crew crew) {
        Instant now = parts.clock().instant();
        Occasion next = meetings.keeper().next(crew, now);
        if (next.gather().isAfter(now)) {
            parts.agenda().done(claim, null, next.gather());
            return;
        }
        for (Due preview : meetings.desk().gather(crew, next, now))
            parts.agenda().put(preview);
        Occasion after = meetings.keeper().next(crew, next.at());
        parts.agenda().done(claim, null, after.gather());
    }

    private void show(Claim claim, Crew crew, String week, MemberId owner) {
        TeamId team = crew.team();
        Instant now = parts.clock().instant();
        Occasion next = meetings.keeper().next(crew, now);
        if (!next.week().equals(week)) {
            // The digest has gone out without this line: showing it now would only confuse.
            parts.agenda().done(claim, null, null);
            return;
        }
        WorkingTime time = parts.people().workingTime(team, owner);
        Instant moment = time.firstMomentFrom(now);
        if (moment.isAfter(now)) {
            parts.agenda().done(claim, null, moment);
            return;
        }
        List<Line> lines = meetings.desk().toShow(crew, week, owner, next.at()).stream()
                .limit(PreviewMessage.MOST_LINES)
                .toList();
        if (lines.isEmpty()) {
            parts.agenda().done(claim, null, null);
            return;
        }
        Readers.Reader reader = readers.person(team, owner);
        LocalDate day = LocalDate.ofInstant(next.at(), crew.zone());
        boolean named = crew.hasAgreedTo(Matter.NAMES) && crew.members().contains(owner);
        Message message =
                PreviewMessage.message(crew, lines, steps(team, lines), day, named, reader.texts(), reader.today());
        Set<NextStepId> shown = lines.stream().map(Line::step).collect(Collectors.toSet());
        String messageId = "preview:" + crew.id() + ":" + week + ":" + owner;
        mail.send(
                claim,
                messageId,
                owner,
                message,
                null,
                (channel, ts) -> meetings.issues()
                        .shown(
                                team,
                                crew.id(),
                                week,
                                owner,
                                shown,
                                parts.clock().instant()));
    }

    private Map<NextStepId, NextStep> steps(TeamId team, List<Line> lines) {
        Map<NextStepId, NextStep> steps = new HashMap<>();
        for (Line line : lines) parts.steps().find(team, line.step()).ifPresent(step -> steps.put(step.id(), step));
        return steps;
    }
}
