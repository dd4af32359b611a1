package dev.konkret.slack.view;

import static dev.konkret.slack.view.Mrkdwn.bold;
import static dev.konkret.slack.view.Mrkdwn.mention;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Pause;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.text.Texts;
import dev.konkret.workspace.DayOff;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The question to one person: will you do it, will you take it over, how do you decide? */
public final class StepQuestion {
    private static final Set<StepEvent.Kind> ANSWERS = EnumSet.of(
            StepEvent.Kind.ACCEPTED,
            StepEvent.Kind.HANDED_OVER,
            StepEvent.Kind.DECLINED,
            StepEvent.Kind.HANDOVER_DECLINED,
            StepEvent.Kind.SUGGESTED,
            StepEvent.Kind.DECIDED);

    private StepQuestion() {}

    /**
     * What somebody who is asked for their yes should know besides the step.
     *
     * @param off the day it is meant for, when they do not work on it: then a better one is offered; null when they do
     * @param goal the goal it serves, in its words; null for none
     * @param untilDue whether an answer is waited for no longer than to the day it is meant for
     * @param named how they came to be asked; null for by who proposed or owns it
     */
    public record Around(
            @Nullable DayOff off,
            @Nullable String goal,
            boolean untilDue,
            @Nullable StepEvent named) {
        public static final Around NOTHING = new Around(null, null, false, null);
    }

    /** Returns the question the step's state asks for: of the awaited person, else of the decider. */
    public static Message message(NextStep step, Around around, Permalinks links, Texts texts, LocalDate today) {
        if (step.state() instanceof Proposed p) {
            String question = texts.get(around.goal() == null ? "question.new" : "question.goal");
            return askForYes(step, question, p.due(), step.proposedBy(), around, links, texts, today);
        }
        if (step.state() instanceof Committed c && c.handover() != null) {
            return askForYes(step, texts.get("question.hand.over"), c.due(), c.owner(), around, links, texts, today);
        }
        return decision(step, texts, today);
    }

    /** Returns the question to the decider, also while a handover is pending; outdated when nothing is to be decided. */
    public static Message decision(NextStep step, Texts texts, LocalDate today) {
        List<ObjectNode> blocks = decisionBlocks(step, texts);
        return blocks.isEmpty() ? outdated(step, texts, today) : Surface.message(texts, blocks);
    }

    /** Returns whether that is what somebody who was asked does; after it the question is answered. */
    public static boolean isAnswer(StepEvent.Kind kind) {
        return ANSWERS.contains(kind);
    }

    /** Returns what replaces the question when its person has answered with {@code event}. */
    public static Message answered(NextStep step, StepEvent event, Texts texts, LocalDate today) {
        MemberId other = event.other() == null ? step.proposedBy() : event.other();
        return switch (event.kind()) {
            case ACCEPTED, TAKEN, HANDED_OVER -> yes(step, texts, today);
            case DECLINED, HANDOVER_DECLINED ->
                Surface.sentence(
                        texts,
                        other.equals(event.by())
                                ? texts.get("answered.no.own", bold(step.what()))
                                : texts.get("answered.no", mention(other), bold(step.what())));
            case SUGGESTED -> Surface.sentence(texts, texts.get("answered.other", mention(other), bold(step.what())));
            case DECIDED -> {
                String chosen = bold(event.words() == null ? "" : event.words());
                yield Surface.sentence(texts, texts.get("answered.decided", mention(other), chosen));
            }
            case PROPOSED,
                    UNANSWERED,
                    OWNER_LEFT,
                    POSTPONED,
                    MADE_SMALLER,
                    HANDOVER_ASKED,
                    HELP_ASKED,
                    DECISION_ASKED,
                    RESUMED,
                    DONE,
                    DROPPED,
                    REOPENED,
                    ENDED -> outdated(step, texts, today);
        };
    }

    /** Returns what replaces a question nobody waits for any more. */
    public static Message outdated(NextStep step, Texts texts, LocalDate today) {
        String standing = StepPhrases.standing(step, texts, today);
        return Surface.sentence(texts, texts.get("question.outdated", bold(step.what()), standing));
    }

    private static Message askForYes(
            NextStep step,
            String question,
            LocalDate due,
            MemberId asker,
            Around around,
            Permalinks links,
            Texts texts,
            LocalDate today) {
        List<ObjectNode> blocks = new ArrayList<>();
        boolean oneself = step.awaits(asker);
        String opening = asked(question, asker, oneself, around.named(), texts);
        blocks.add(Blocks.section(opening + "\n" + Mrkdwn.quote(step.what())));
        String until = texts.get("question.due", texts.dates().dayInWords(due, today));
        String first = StepPhrases.firstAction(step, texts);
        blocks.add(Blocks.section(first.isEmpty() ? until : until + "\n" + first));
        if (around.off() != null) blocks.add(Blocks.context(DayOffQuestion.sentence(around.off(), texts, today)));
        blocks.add(StepButtons.ofAwaited(step, around.off(), texts, today));
        String from = whence(step, around.goal(), links, texts);
        int days = around.untilDue() ? 0 : FollowUpPlan.DAYS_TO_ANSWER;
        String back = oneself ? texts.get("question.back.own", days) : texts.get("question.back", days, mention(asker));
        blocks.add(from.isEmpty() ? Blocks.context(back) : Blocks.context(from, back));
        return Surface.message(texts, blocks);
    }

    /** The question after who asks it. In a round anybody names anybody, also who proposed it, and nobody is asked by themselves. */
    private static String asked(
            String question, MemberId asker, boolean oneself, @Nullable StepEvent named, Texts texts) {
        if (named == null || named.by().equals(asker)) return texts.get("question.asks", mention(asker), question);
        if (named.kind() != StepEvent.Kind.SUGGESTED) return texts.get("question.round", mention(named.by()), question);
        return oneself
                ? texts.get("question.suggested.own", mention(named.by()), question)
                : texts.get("question.suggested", mention(named.by()), mention(asker), question);
    }

    /** The goal it serves, else where it was said. */
    private static String whence(NextStep step, @Nullable String goal, Permalinks links, Texts texts) {
        Place saidIn = step.saidIn();
        if (goal != null) {
            // The steps of a backward plan come from the goal's card.
            return texts.get(
                    "question.for.goal", GoalPhrases.title(goal, saidIn == null ? null : saidIn.message(), links));
        }
        return saidIn == null ? "" : StepPhrases.saidIn(saidIn, links, texts);
    }

    /** Returns the question to the decider and its answers; empty when nothing is to be decided. */
    static List<ObjectNode> decisionBlocks(NextStep step, Texts texts) {
        if (!(step.state() instanceof Committed c) || !(c.pause() instanceof Pause.Decision decision)) return List.of();
        List<String> options =
                decision.options().stream().limit(ActionId.DECIDE.size()).toList();
        StringBuilder list = new StringBuilder();
        ObjectNode[] buttons = new ObjectNode[options.size()];
        for (int i = 0; i < options.size(); i++) {
            String numbered = (i + 1) + ". " + Mrkdwn.oneLine(options.get(i));
            list.append('\n').append(Mrkdwn.escape(numbered));
            String value = new Choice(String.valueOf(i), step.id().value()).value();
            buttons[i] = Elements.button(ActionId.DECIDE.get(i), numbered, value);
        }
        String asked = texts.get("question.decision", mention(c.owner())) + "\n" + Mrkdwn.quote(decision.question());
        return List.of(
                Blocks.section(asked),
                Blocks.section(texts.get("question.options") + list),
                Blocks.actions(StepButtons.block(step), buttons),
                Blocks.context(texts.get("step.about", bold(step.what()))));
    }

    private static Message yes(NextStep step, Texts texts, LocalDate today) {
        String due = texts.dates().brief(step.due().orElse(today), today);
        return Surface.message(
                texts,
                Blocks.section(texts.get("answered.yes", bold(step.what()), due)),
                Blocks.actions(
                        StepButtons.block(step),
                        Elements.button(
                                ActionId.STEP_TEN_MINUTES,
                                texts.get("button.now"),
                                step.id().value())));
    }
}
