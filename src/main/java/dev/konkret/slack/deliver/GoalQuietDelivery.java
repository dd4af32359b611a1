package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalLife;
import dev.konkret.goal.LinkedStep;
import dev.konkret.slack.view.GoalNews;
import dev.konkret.workspace.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Points out, once for every silence, that a goal has had no live step for some working days. As long as the goal lives, it looks
 * again after that many days, so that no silence begins and lasts unnoticed in between.
 */
final class GoalQuietDelivery implements GoalDelivery {
    private final Deliveries.Parts parts;
    private final DirectMail mail;
    private final Readers readers;
    private final Courtesy courtesy;

    GoalQuietDelivery(Deliveries.Parts parts, DirectMail mail, Readers readers, Courtesy courtesy) {
        this.parts = parts;
        this.mail = mail;
        this.readers = readers;
        this.courtesy = courtesy;
    }

    @Override
    public void handle(Claim claim, Goal goal) {
        Instant now = parts.now();
        WorkingTime time = parts.people().workingTime(goal.team(), goal.writtenBy());
        List<LinkedStep> steps = parts.steps().ofGoal(goal.team(), goal.id(), GoalCare.MOST_STEPS).stream()
                .map(step -> step.asOf(time.today(now), time.zone()))
                .toList();
        Optional<Instant> pointOut = GoalLife.silenceDueAt(goal, steps, time);
        Optional<LocalDate> since = GoalLife.quietSince(goal, steps, time);
        if (since.isEmpty() || pointOut.isEmpty()) {
            parts.agenda().done(claim, claim.lastMessageId(), later(time, now));
        } else if (pointOut.get().isAfter(now)) {
            parts.agenda().done(claim, claim.lastMessageId(), pointOut.get());
        } else if (courtesy.putsOff(claim, goal.team(), goal.writtenBy())) {
            return;
        } else {
            boolean begun = steps.stream().anyMatch(step -> step.liveUntil() != null);
            Readers.Reader reader = readers.person(goal.team(), goal.writtenBy());
            mail.send(
                    claim,
                    "quiet:" + goal.id() + ":" + since.get(),
                    goal.writtenBy(),
                    GoalNews.quiet(goal, since.get(), begun, reader.texts()),
                    later(time, now));
        }
    }

    private static Instant later(WorkingTime time, Instant now) {
        return time.morningOf(time.workingDaysAfter(time.today(now), GoalLife.QUIET_DAYS));
    }
}
