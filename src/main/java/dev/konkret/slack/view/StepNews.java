package dev.konkret.slack.view;

import static dev.konkret.slack.view.Mrkdwn.bold;
import static dev.konkret.slack.view.Mrkdwn.mention;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** News about a step for who proposed or owns it. */
public final class StepNews {
    private StepNews() {}

    /**
     * Returns what {@code event} means for the reader, with what can be done now.
     *
     * @param reader who is told
     * @param before the day it was due on until then; null when that is not known
     */
    public static Message message(
            NextStep step, StepEvent event, @Nullable LocalDate before, MemberId reader, Texts texts, LocalDate today) {
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.section(told(step, event, before, reader, texts, today) + quoted(event)));
        if (step.state() instanceof Returned r) {
            blocks.add(Blocks.section(texts.get("news.returned", texts.dates().brief(r.due(), today))));
            blocks.add(StepButtons.ofReturned(step, texts));
        } else if (step.state() instanceof Committed && leavesOwnerToAct(event.kind())) {
            blocks.add(StepButtons.ofOwner(step, texts));
        } else if (step.state() instanceof Done d && d.owner().equals(reader)) {
            blocks.add(StepButtons.ofDone(step, texts));
        }
        return Surface.message(texts, blocks);
    }

    /** A yes to another day than the one that was asked for says both: read in passing, it would look like the plain one. */
    private static String told(
            NextStep step, StepEvent event, @Nullable LocalDate before, MemberId reader, Texts texts, LocalDate today) {
        LocalDate due = event.due();
        boolean yes = event.kind() == StepEvent.Kind.ACCEPTED || event.kind() == StepEvent.Kind.HANDED_OVER;
        if (!yes || due == null || before == null || due.equals(before))
            return sentence(step, step.what(), event, reader, texts, today);
        return texts.get(
                "news.accepted.other",
                bold(step.what()),
                mention(event.by()),
                texts.dates().brief(due, today),
                texts.dates().brief(before, today));
    }

    /** Returns what happened, in one sentence of mrkdwn, for whoever may read it. */
    static String sentence(NextStep step, StepEvent event, Texts texts, LocalDate today) {
        return sentence(step, step.what(), event, texts, today);
    }

    /** @param called what the step was when it happened */
    static String sentence(NextStep step, String called, StepEvent event, Texts texts, LocalDate today) {
        return sentence(step, called, event, null, texts, today);
    }

    /** @param reader who is not told of themselves by name; null for anybody */
    private static String sentence(
            NextStep step, String called, StepEvent event, @Nullable MemberId reader, Texts texts, LocalDate today) {
        String what = bold(called);
        String by = mention(event.by());
        String due = texts.dates().brief(event.due() == null ? step.due().orElse(today) : event.due(), today);
        MemberId other = event.other() == null ? event.by() : event.other();
        String whom = other.equals(reader) ? texts.get("news.you") : mention(other);
        return switch (event.kind()) {
            case PROPOSED -> texts.get("news.proposed", what, by, whom);
            case TAKEN -> texts.get("news.taken", what, by, due);
            case ACCEPTED -> texts.get("news.accepted", what, by, due);
            case DECLINED -> texts.get("news.declined", what, by);
            case UNANSWERED ->
                step.state() instanceof Committed
                        ? texts.get("news.unanswered.kept", what, mention(other))
                        : other.equals(step.proposedBy())
                                ? texts.get("news.unanswered.own", what)
                                : texts.get("news.unanswered", what, mention(other));
            case OWNER_LEFT ->
                other.equals(MemberId.SOMEBODY)
                        ? texts.get("news.left.somebody", what)
                        : texts.get("news.left", what, mention(other));
            case SUGGESTED -> texts.get("news.suggested", what, by, whom);
            case POSTPONED -> texts.get("news.postponed", what, by, due);
            case MADE_SMALLER -> texts.get("news.smaller", what, by, due);
            case HANDOVER_ASKED -> texts.get("news.hand.over", what, by, whom);
            case HANDED_OVER -> texts.get("news.handed.over", what, by, due);
            case HANDOVER_DECLINED -> texts.get("news.hand.over.declined", what, by);
            case HELP_ASKED -> texts.get("news.help", what, by);
            case DECISION_ASKED -> texts.get("news.decision", what, by, whom);
            case DECIDED -> texts.get("news.decided", what, by);
            case RESUMED -> texts.get("news.resumed", what, by);
            case DONE ->
                other.equals(event.by()) ? texts.get("news.done", what, by) : texts.get("news.done.by", what, by, whom);
            case DROPPED ->
                event.due() == null
                        ? texts.get("news.dropped", what, by)
                        : texts.get("news.parked", what, by, texts.dates().full(event.due()));
            case ENDED -> texts.get("news.ended", what);
            case REOPENED ->
                texts.get(
                        "news.reopened",
                        what,
                        by,
                        texts.dates().brief(event.due() == null ? today : event.due(), today));
        };
    }

    private static String quoted(StepEvent event) {
        return event.words() == null || event.words().isBlank() ? "" : "\n" + Mrkdwn.quote(event.words());
    }

    private static boolean leavesOwnerToAct(StepEvent.Kind kind) {
        return switch (kind) {
            case UNANSWERED, HANDOVER_DECLINED, DECIDED -> true;
            case PROPOSED,
                    TAKEN,
                    ACCEPTED,
                    DECLINED,
                    OWNER_LEFT,
                    SUGGESTED,
                    POSTPONED,
                    MADE_SMALLER,
                    HANDOVER_ASKED,
                    HANDED_OVER,
                    HELP_ASKED,
                    DECISION_ASKED,
                    RESUMED,
                    DONE,
                    DROPPED,
                    REOPENED,
                    ENDED -> false;
        };
    }
}
