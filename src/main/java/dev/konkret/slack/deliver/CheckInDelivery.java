package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.nextstep.NextStep;
import dev.konkret.slack.view.CheckIn;
import dev.konkret.workspace.MemberId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks how the ten minutes went, unless the owner has done something with the step meanwhile: then its day is another one, or
 * it is over. Much later nobody remembers the ten minutes.
 */
final class CheckInDelivery implements StepDelivery {
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final Deliveries.Parts parts;
    private final DirectMail mail;
    private final Readers readers;

    CheckInDelivery(Deliveries.Parts parts, DirectMail mail, Readers readers) {
        this.parts = parts;
        this.mail = mail;
        this.readers = readers;
    }

    @Override
    public void handle(Claim claim, NextStep step) {
        Optional<MemberId> owner = step.owner().filter(who -> isStillMeant(claim, step, who));
        if (owner.isEmpty()) {
            parts.agenda().done(claim, null, null);
            return;
        }
        Readers.Reader reader = readers.person(step.team(), owner.get());
        mail.send(claim, id(claim), owner.get(), CheckIn.message(step, reader.texts()), null);
    }

    private boolean isStillMeant(Claim claim, NextStep step, MemberId owner) {
        LocalDate today = readers.person(step.team(), owner).today();
        boolean forgotten =
                claim.doubt() == null && claim.dueAt().plus(REMEMBERED).isBefore(parts.now());
        return !step.isPaused()
                && !forgotten
                && step.due().filter(today::equals).isPresent();
    }

    /** Each ten minutes have their own question; an attempt in doubt keeps its id. */
    private static String id(Claim claim) {
        return Letter.idFor(claim, "checkin:" + claim.appointment().subject() + ":" + claim.fence());
    }
}
