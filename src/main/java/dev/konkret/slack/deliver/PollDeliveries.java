package dev.konkret.slack.deliver;

import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.slack.PollDesk;
import java.util.Map;

/** What the bot does of its own accord about polls and confidence. */
final class PollDeliveries {
    private PollDeliveries() {}

    /** Adds the deliveries about a poll that are not to one person, and for confidence. */
    static void into(
            Map<Kind, Delivery> byKind,
            Deliveries.Parts parts,
            PollDesk desk,
            Post post,
            DirectMail mail,
            Readers readers,
            Regrets regrets,
            Courtesy courtesy) {
        byKind.put(Kind.POLL_OPEN, new PollOpenDelivery(parts, desk));
        byKind.put(Kind.POLL_INVITE, new PollInviteDelivery(parts, desk));
        byKind.put(Kind.POLL_CLOSE, new PollCloseDelivery(parts, desk));
        byKind.put(Kind.POLL_NEWS, new PollNewsDelivery(parts, post, readers, regrets, desk));
        byKind.put(Kind.CONFIDENCE, new ConfidenceDelivery(parts, post, mail, readers, courtesy, desk));
    }
}
