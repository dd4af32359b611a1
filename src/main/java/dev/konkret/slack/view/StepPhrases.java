package dev.konkret.slack.view;

import static dev.konkret.slack.view.Mrkdwn.escape;
import static dev.konkret.slack.view.Mrkdwn.mention;

import dev.konkret.nextstep.Horizon;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Place;
import java.time.LocalDate;

/** What is said about a step again and again, in mrkdwn. */
final class StepPhrases {
    private StepPhrases() {}

    /** Returns how the step stands, as one sentence. */
    static String standing(NextStep step, Texts texts, LocalDate today) {
        if (step.state() instanceof Proposed p) return texts.get("standing.proposed", mention(p.to()));
        if (step.state() instanceof Returned) return texts.get("standing.returned");
        if (step.state() instanceof Committed c) {
            return texts.get(
                    "standing.committed", mention(c.owner()), texts.dates().day(c.due(), today));
        }
        if (step.state() instanceof Done d) return texts.get("standing.done", mention(d.owner()));
        return ended((Dropped) step.state(), texts);
    }

    /** Returns who dropped it, or who parked it until when, a whole day, for it stands there for weeks; or that time ended it. */
    static String ended(Dropped d, Texts texts) {
        if (d.byTime()) return texts.get("standing.ended");
        return d.parkedUntil() == null
                ? texts.get("standing.dropped", mention(d.by()))
                : texts.get("standing.parked", mention(d.by()), texts.dates().full(d.parkedUntil()));
    }

    /** Returns what, and below it who and by when: one entry of a list. */
    static String entry(NextStep step, Permalinks links, Texts texts, LocalDate today) {
        return links.title(step) + "\n" + detail(step, texts, today);
    }

    /** Returns in which channel it was said, with a link to the message where there is one. */
    static String saidIn(Place place, Permalinks links, Texts texts) {
        String link = place.message() == null ? null : links.to(place.message());
        String channel = Mrkdwn.channel(place.channel());
        return link == null ? texts.get("step.said.in", channel) : texts.get("step.said.there", channel, escape(link));
    }

    /** Returns who asks the awaited person, and for which day; nobody is asked by themselves. */
    static String askedFor(NextStep step, Texts texts, LocalDate today) {
        MemberId asker = step.owner().orElse(step.proposedBy());
        String due = texts.dates().dayInWords(step.due().orElse(today), today);
        return step.awaits(asker) ? texts.get("home.yes.own", due) : texts.get("home.yes.from", mention(asker), due);
    }

    /** Returns "bis Fr 27.11." of an open step; the empty string of a closed one. */
    static String until(NextStep step, Texts texts, LocalDate today) {
        return step.due()
                .map(due -> texts.get("step.until", texts.dates().day(due, today)))
                .orElse("");
    }

    /** Returns what was written down as the first small action; the empty string when nothing was. */
    static String firstAction(NextStep step, Texts texts) {
        return step.firstAction() == null || step.firstAction().isBlank()
                ? ""
                : texts.get("step.first", escape(Mrkdwn.oneLine(step.firstAction())));
    }

    /** Returns the name of a horizon. */
    static String horizon(Horizon horizon, Texts texts) {
        return switch (horizon) {
            case QUICK -> texts.get("horizon.quick");
            case MIDDLE -> texts.get("horizon.middle");
            case LONG -> texts.get("horizon.long");
        };
    }

    private static String detail(NextStep step, Texts texts, LocalDate today) {
        if (!(step.state() instanceof Committed c)) {
            String until = step.due().filter(today::isAfter).isPresent()
                    ? texts.get("step.was.until", texts.dates().brief(step.due().orElse(today), today))
                    : until(step, texts, today);
            String standing = standing(step, texts, today);
            return until.isEmpty() ? standing : standing.replaceAll("\\.$", "") + " · " + until;
        }
        String until = until(step, texts, today);
        String overdue = step.isOverdueOn(today) && c.pause() == null
                ? " · " + texts.get("step.overdue", texts.dates().distance(c.due(), today))
                : "";
        String paused = c.pause() == null ? "" : " · " + texts.get("step.paused");
        return mention(c.owner()) + " · " + until + overdue + paused;
    }
}
