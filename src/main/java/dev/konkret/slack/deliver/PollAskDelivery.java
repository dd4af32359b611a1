package dev.konkret.slack.deliver;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.goal.Goal;
import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.GroupMembers;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollErrand;
import dev.konkret.slack.PollDesk;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.PollQuestion;
import dev.konkret.workspace.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Asks one person for their vote, reminds them once, and says once that it goes on; only while they may vote and have not. */
final class PollAskDelivery implements Delivery {

    /** Of many who are reminded in the same morning only the first has everybody looked up anew. */
    private static final Duration LOOKED_UP = Duration.ofMinutes(15);

    private final Deliveries.Parts parts;
    private final DirectMail mail;
    private final Readers readers;
    private final Courtesy courtesy;
    private final PollDesk desk;
    private final PollLetters letters;
    private final FollowingLetters following;

    PollAskDelivery(
            Deliveries.Parts parts,
            DirectMail mail,
            Readers readers,
            Courtesy courtesy,
            PollDesk desk,
            PollLetters letters,
            FollowingLetters following) {
        this.letters = letters;
        this.following = following;
        this.courtesy = courtesy;
        this.parts = parts;
        this.mail = mail;
        this.readers = readers;
        this.desk = desk;
    }

    @Override
    public void handle(Claim claim) {
        Appointment it = claim.appointment();
        PollErrand errand = PollErrand.of(it.subject());
        PollId id = errand.poll();
        MemberId member = errand.member();
        boolean reminder = it.kind() == Appointment.Kind.POLL_REMIND;
        if (reminder) desk.polls().find(it.team(), id).ifPresent(this::lookUp);
        Optional<Poll> poll = desk.polls().awaiting(it.team(), member).stream()
                .filter(p -> p.id().equals(id))
                .findFirst();
        Optional<Goal> goal = poll.flatMap(p -> desk.goalOf(it.team(), p));
        if (poll.isEmpty() || goal.isEmpty()) {
            parts.agenda().done(claim, null, null);
            return;
        }
        Instant tooLate = poll.get().closesAt();
        boolean waits = reminder
                ? courtesy.putsOff(claim, it.team(), member, tooLate)
                : courtesy.putsOffQuestion(claim, it.team(), member, tooLate);
        if (waits) return;
        Readers.Reader reader = readers.person(it.team(), member);
        PollQuestion.Asking asking = letters.asking(poll.get(), goal.get(), member);
        Message message = reminder
                ? PollQuestion.reminder(asking, reader.texts(), reader.today(), reader.zone())
                : PollQuestion.first(asking, member, reader.texts(), reader.today(), reader.zone());
        // Told once more that it goes on: another message.
        String name = reminder ? "poll-remind:" : poll.get().extended() ? "poll-extended:" : "poll-ask:";
        mail.send(
                claim,
                name + id + ":" + member,
                member,
                message,
                null,
                reader.today(),
                following.about(poll.get(), member));
    }

    /** Who has left all groups meanwhile is not reminded. */
    private void lookUp(Poll poll) {
        if (!parts.once().first(poll.team(), "roll:" + poll.id() + ":" + quarterHour(), LOOKED_UP)) return;
        try {
            desk.polls()
                    .enrol(poll.team(), poll.id(), desk.with().groupMembers().roll(poll.team(), poll.groups()));
        } catch (GroupMembers.Hidden hidden) {
            // Then it stays as it was noted last.
        }
    }

    private long quarterHour() {
        return parts.now().getEpochSecond() / LOOKED_UP.toSeconds();
    }
}
