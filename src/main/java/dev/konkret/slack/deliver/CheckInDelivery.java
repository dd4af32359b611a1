package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.slack.view.CheckIn;
import dev.konkret.workspace.MemberId;
import java.util.Optional;

/** Asks how the ten minutes went. */
final class CheckInDelivery implements Delivery {
    private final Deliveries.Parts parts;
    private final DirectMail mail;
    private final Readers readers;

    CheckInDelivery(Deliveries.Parts parts, DirectMail mail, Readers readers) {
        this.parts = parts;
        this.mail = mail;
        this.readers = readers;
    }

    @Override
    public void handle(Claim claim) {
        Optional<NextStep> step = parts.steps()
                .find(
                        claim.appointment().team(),
                        new NextStepId(claim.appointment().subject()));
        Optional<MemberId> owner = step.flatMap(NextStep::owner);
        if (step.isEmpty() || owner.isEmpty()) {
            parts.agenda().done(claim, null, null);
            return;
        }
        Readers.Reader reader = readers.person(step.get().team(), owner.get());
        mail.send(claim, id(claim), owner.get(), CheckIn.message(step.get(), reader.texts()), null);
    }

    /** Each ten minutes have their own question; an attempt in doubt keeps its id. */
    private static String id(Claim claim) {
        return claim.doubt() == null
                ? "checkin:" + claim.appointment().subject() + ":" + claim.fence()
                : claim.doubt().messageId();
    }
}
