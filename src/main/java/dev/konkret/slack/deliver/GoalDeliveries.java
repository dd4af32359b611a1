package dev.konkret.slack.deliver;

import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.slack.GoalDesk;
import java.util.Map;

/** What the bot does of its own accord about goals. */
final class GoalDeliveries {
    private GoalDeliveries() {}

    /** Adds one delivery for each kind of appointment about a goal. */
    static void into(
            Map<Kind, Delivery> byKind,
            Deliveries.Parts parts,
            GoalDesk desk,
            Post post,
            DirectMail mail,
            Readers readers,
            Regrets regrets,
            Courtesy courtesy) {
        GoalCare care = new GoalCare(parts, desk);
        byKind.put(
                Kind.GOAL_CARD,
                GoalDelivery.of(parts, desk, new GoalCardDelivery(parts, desk, care, post, readers, regrets)));
        byKind.put(Kind.CELEBRATE, GoalDelivery.of(parts, desk, new CelebrateDelivery(parts, post, readers)));
        byKind.put(
                Kind.GOAL_QUIET,
                GoalDelivery.ofLive(parts, desk, new GoalQuietDelivery(parts, mail, readers, courtesy)));
        byKind.put(Kind.GAP_QUESTION, new GapQuestionDelivery(parts, desk, mail, readers, courtesy));
        byKind.put(
                Kind.GOAL_REVIEW,
                GoalDelivery.ofLive(parts, desk, new GoalReviewDelivery(parts, mail, readers, courtesy)));
    }
}
