package dev.konkret.slack.deliver;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.slack.view.StepNews;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the people concerned what became of a step. The appointment about a step makes one for each of them, whose subject
 * is step and person, so that each message is sent once whatever happens to the others.
 */
final class NewsDelivery implements Delivery {
    private static final char BEFORE_PERSON = '/';

    private final Deliveries.Parts parts;
    private final DirectMail mail;
    private final Readers readers;
    private final Courtesy courtesy;

    private final FollowingLetters following;

    NewsDelivery(
            Deliveries.Parts parts, DirectMail mail, Readers readers, Courtesy courtesy, FollowingLetters following) {
        this.following = following;
        this.courtesy = courtesy;
        this.parts = parts;
        this.mail = mail;
        this.readers = readers;
    }

    @Override
    public void handle(Claim claim) {
        String subject = claim.appointment().subject();
        int bar = subject.lastIndexOf(BEFORE_PERSON);
        String id = bar < 0 ? subject : subject.substring(0, bar);
        Optional<NextStep> found = parts.steps().find(claim.appointment().team(), new NextStepId(id));
        List<StepEvent> history =
                found.map(step -> parts.steps().history(step.team(), step.id())).orElse(List.of());
        StepEvent event = latestNews(history);
        if (found.isEmpty() || event == null) {
            parts.agenda().done(claim, null, null);
        } else if (bar < 0) {
            spread(claim, found.get(), event, history);
        } else {
            tell(claim, found.get(), event, dueBefore(event, history), new MemberId(subject.substring(bar + 1)));
        }
    }

    private void spread(Claim claim, NextStep step, StepEvent event, List<StepEvent> history) {
        for (MemberId to : audience(step, event, history)) {
            String subject = step.id().value() + BEFORE_PERSON + to;
            parts.agenda().put(new Due(new Appointment(step.team(), Appointment.Kind.NEWS, subject), parts.now()));
        }
        parts.agenda().done(claim, null, null);
    }

    private void tell(Claim claim, NextStep step, StepEvent event, @Nullable LocalDate before, MemberId to) {
        // What nobody did but time comes with the daily message.
        boolean byTime = event.kind() == StepEvent.Kind.UNANSWERED || event.kind() == StepEvent.Kind.ENDED;
        if (courtesy.laysDown(claim, step, to, byTime)) return;
        Readers.Reader reader = readers.person(step.team(), to);
        mail.send(
                claim,
                "news:" + step.id() + ":" + event.at().toEpochMilli() + ":" + to,
                to,
                StepNews.message(step, event, before, to, reader.texts(), reader.today()),
                null,
                reader.today(),
                following.about(step, to));
    }

    /** Returns the day the step was due on until {@code event}; null when its history no longer tells. */
    private static @Nullable LocalDate dueBefore(StepEvent event, List<StepEvent> history) {
        LocalDate before = null;
        for (StepEvent earlier : history) {
            if (earlier.equals(event)) return before;
            if (earlier.due() != null) before = earlier.due();
        }
        return before;
    }

    /** Who proposed it, who owns it and who gave it away; not who did it. */
    private static Set<MemberId> audience(NextStep step, StepEvent event, List<StepEvent> history) {
        Set<MemberId> all = new LinkedHashSet<>();
        switch (event.kind()) {
            case HANDOVER_DECLINED, DECIDED -> step.owner().ifPresent(all::add);
            case UNANSWERED -> all.add(step.owner().orElse(step.proposedBy()));
            case SUGGESTED -> {
                all.add(step.owner().orElse(step.proposedBy()));
                // Who is asked now is asked, and need not be told.
                step.awaited().ifPresent(all::remove);
            }
            case HANDED_OVER -> {
                all.add(step.proposedBy());
                history.stream()
                        .filter(e -> e.kind() == StepEvent.Kind.HANDOVER_ASKED)
                        .reduce((first, second) -> second)
                        .ifPresent(e -> all.add(e.by()));
            }
            case DONE, REOPENED -> {
                all.add(step.proposedBy());
                if (event.other() != null) all.add(event.other());
            }
            default -> all.add(step.proposedBy());
        }
        all.remove(event.by());
        return all;
    }

    private static @Nullable StepEvent latestNews(List<StepEvent> history) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (StepEvent.Kind.NEWS.contains(history.get(i).kind())) return history.get(i);
        }
        return null;
    }
}
