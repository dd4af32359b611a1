package dev.konkret.slack.deliver;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.digest.Crew;
import dev.konkret.digest.Preview;
import dev.konkret.nudge.Enclosure;
import dev.konkret.nudge.Occasion;
import dev.konkret.nudge.Reminder;
import dev.konkret.nudge.Reminders;
import dev.konkret.slack.view.ReminderMessage;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.People;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reminds a person of everything that is due, in one message a day at most. */
final class NudgeDelivery implements Delivery {
    private final Deliveries.Parts parts;
    private final DirectMail mail;
    private final Readers readers;
    private final Courtesy courtesy;
    private final StaleLetters staleLetters;

    NudgeDelivery(
            Deliveries.Parts parts, DirectMail mail, Readers readers, Courtesy courtesy, StaleLetters staleLetters) {
        this.staleLetters = staleLetters;
        this.courtesy = courtesy;
        this.parts = parts;
        this.mail = mail;
        this.readers = readers;
    }

    @Override
    public void handle(Claim claim) {
        Appointment it = claim.appointment();
        MemberId member = new MemberId(it.subject());
        String prefix = "nudge:" + member + ":";
        LocalDate lastDay = day(claim.lastMessageId(), prefix);
        Instant now = parts.now();
        // What was laid down after an attempt that may have arrived was not in it.
        Instant upTo = claim.doubt() == null ? now : claim.doubt().since();
        People.Person person = parts.people().person(it.team(), member);
        Reminders.Decision decision = parts.reminders().decide(it.team(), member, person.time(), lastDay, now, upTo);
        if (decision instanceof Reminders.Decision.Send send) {
            Instant free = claim.doubt() == null ? courtesy.undisturbedFrom(it.team(), member, now) : now;
            if (free.isAfter(now)) parts.agenda().done(claim, lastSent(claim), free);
            else send(claim, send, prefix, readers.reader(person));
        } else {
            Reminders.Decision.NotNow notNow = (Reminders.Decision.NotNow) decision;
            parts.pigeonhole().empty(it.team(), member, notNow.stale());
            // The id of the last message stays known, or the same person could be reminded twice on one day.
            parts.agenda().done(claim, lastSent(claim), notNow.next().orElse(null));
        }
    }

    /**
     * A card says when its owner is reminded and that its step is overdue, and nobody has to act for that: it is looked at again
     * when a hint's day is over, and when the due day is. From then on it looks the same, however often the step is reminded of.
     */
    private void cardsFollow(TeamId team, Reminder reminder) {
        Readers.Reader everybody = readers.channel(team);
        List<Due> cards = new ArrayList<>();
        for (Reminder.Item item : reminder.items()) {
            if (item.occasion() == Occasion.OVERDUE) continue;
            LocalDate day = item.occasion() == Occasion.HINT
                    ? reminder.day()
                    : item.step().due().orElse(reminder.day());
            Instant dayOver = day.plusDays(1).atStartOfDay(everybody.zone()).toInstant();
            cards.add(new Due(
                    new Appointment(
                            team, Appointment.Kind.CARD, item.step().id().value()),
                    dayOver));
        }
        parts.agenda().putAll(team, cards);
    }

    private void send(Claim claim, Reminders.Decision.Send send, String prefix, Readers.Reader reader) {
        TeamId team = claim.appointment().team();
        Reminder reminder = send.reminder();
        cardsFollow(team, reminder);
        mail.send(
                claim,
                prefix + reminder.day(),
                reminder.to(),
                ReminderMessage.message(reminder, parts.links().get(), reader.texts()),
                reminder.next().orElse(null),
                reminder.day(),
                (conversation, ts) -> {
                    // First, or an enclosure could be out of the pigeonhole and nobody know that it was shown.
                    shown(reminder);
                    parts.pigeonhole().empty(team, reminder.to(), send.read());
                    staleLetters.sent(team, reminder, conversation, ts);
                });
    }

    private void shown(Reminder reminder) {
        for (Enclosure enclosed : reminder.enclosed()) {
            if (!(enclosed instanceof Preview preview)) continue;
            Instant now = parts.now();
            Crew crew = preview.crew();
            parts.meetings()
                    .issues()
                    .shown(crew.team(), crew.id(), preview.week(), reminder.to(), preview.shown(), now);
        }
    }

    /** One that may have been sent counts as sent: rather not at all than twice. */
    private static @Nullable String lastSent(Claim claim) {
        return claim.doubt() == null ? claim.lastMessageId() : claim.doubt().messageId();
    }

    private static @Nullable LocalDate day(@Nullable String messageId, String prefix) {
        return messageId != null && messageId.startsWith(prefix)
                ? LocalDate.parse(messageId.substring(prefix.length()))
                : null;
    }
}
