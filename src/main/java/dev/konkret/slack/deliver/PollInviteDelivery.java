package dev.konkret.slack.deliver;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollErrand;
import dev.konkret.goal.poll.Roll;
import dev.konkret.slack.PollDesk;
import dev.konkret.workspace.MemberId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts down whom to ask and remind, and whose messages follow what became of the poll, a batch at a time, in the order of
 * their ids. The next batch is an appointment that says after whom to go on, so that a process that dies repeats one batch
 * at most.
 */
final class PollInviteDelivery implements Delivery {

    /** Few enough to be put down well within a lease, also where Redis is far away. */
    private static final int BATCH = 200;

    private final Deliveries.Parts parts;
    private final PollDesk desk;

    PollInviteDelivery(Deliveries.Parts parts, PollDesk desk) {
        this.parts = parts;
        this.desk = desk;
    }

    @Override
    public void handle(Claim claim) {
        Appointment it = claim.appointment();
        Optional<PollErrand> goesOn = PollErrand.in(it.subject());
        PollId id = goesOn.map(PollErrand::poll).orElseGet(() -> new PollId(it.subject()));
        String after = goesOn.map(errand -> errand.member().value()).orElse("");
        desk.polls().find(it.team(), id).ifPresent(poll -> invite(poll, after));
        parts.agenda().done(claim, null, null);
    }

    private void invite(Poll poll, String after) {
        List<MemberId> rest = desk.polls().roll(poll.team(), poll.id()).everybody().stream()
                .sorted(Comparator.comparing(MemberId::value))
                .filter(member -> member.value().compareTo(after) > 0)
                .toList();
        List<MemberId> batch = rest.subList(0, Math.min(BATCH, rest.size()));
        Roll invited = new Roll(Map.of("", new HashSet<>(batch)));
        desk.with().followUps().invitations(poll, invited, parts.now()).forEach(parts.agenda()::put);
        if (rest.size() > BATCH) goOn(poll, batch.get(BATCH - 1));
    }

    private void goOn(Poll poll, MemberId last) {
        PollErrand onward = new PollErrand(poll.id(), last);
        Appointment next = new Appointment(poll.team(), Appointment.Kind.POLL_INVITE, onward.subject());
        parts.agenda().put(new Due(next, parts.now()));
    }
}
