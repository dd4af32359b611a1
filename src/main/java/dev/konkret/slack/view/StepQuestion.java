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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The question to one person: will you do it, will you take it over, how do you decide? */
public final class StepQuestion {
    private StepQuestion() {}

    /** Returns the question the step's state asks for: of the awaited person, else of the decider. */
    public static Message message(NextStep step, Permalinks links, Texts texts, LocalDate today) {
        return message(step, null, links, texts, today);
    }

    /** @param off the day it is meant for, when the awaited person does not work on it: then a better one is offered; else null */
    public static Message message(NextStep step, @Nullable DayOff off, Permalinks links, Texts texts, LocalDate today) {
        if (step.state() instanceof Proposed p) {
            String question = texts.get("question.new", mention(step.proposedBy()));
            return askForYes(step, question, p.due(), step.proposedBy(), off, links, texts, today);
        }
        if (step.state() instanceof Committed c && c.handover() != null) {
            String question = texts.get("question.hand.over", mention(c.owner()));
            return askForYes(step, question, c.due(), c.owner(), off, links, texts, today);
        }
        return decision(step, texts, today);
    }

    /** Returns the question to the decider, also while a handover is pending; outdated when nothing is to be decided. */
    public static Message decision(NextStep step, Texts texts, LocalDate today) {
        List<ObjectNode> blocks = decisionBlocks(step, texts);
        return blocks.isEmpty() ? outdated(step, texts, today) : Surface.message(texts, blocks);
    }

    /** Returns what replaces the question when its person has answered with {@code event}. */
    public static Message answered(NextStep step, StepEvent event, Texts texts, LocalDate today) {
        MemberId other = event.other() == null ? step.proposedBy() : event.other();
        return switch (event.kind()) {
            case ACCEPTED, TAKEN, HANDED_OVER -> yes(step, texts, today);
            case DECLINED, HANDOVER_DECLINED -> plainly(texts.get("answered.no", mention(other)), texts);
            case SUGGESTED -> plainly(texts.get("answered.other", mention(other)), texts);
            case DECIDED -> {
                String chosen = bold(event.words() == null ? "" : event.words());
                yield plainly(texts.get("answered.decided", mention(other), chosen), texts);
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
                    DROPPED -> outdated(step, texts, today);
        };
    }

    /** Returns what replaces a question nobody waits for any more. */
    public static Message outdated(NextStep step, Texts texts, LocalDate today) {
        String standing = StepPhrases.standing(step, texts, today);
        return plainly(texts.get("question.outdated", bold(step.what()), standing), texts);
    }

    private static Message askForYes(
            NextStep step,
            String question,
            LocalDate due,
            MemberId from,
            @Nullable DayOff off,
            Permalinks links,
            Texts texts,
            LocalDate today) {
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.section(question + "\n" + Mrkdwn.quote(step.what())));
        String until = texts.get("question.due", texts.dates().dayInWords(due, today));
        String first = StepPhrases.firstAction(step, texts);
        blocks.add(Blocks.section(first.isEmpty() ? until : until + "\n" + first));
        if (off != null) blocks.add(Blocks.context(DayOffQuestion.sentence(off, texts, today)));
        blocks.add(StepButtons.ofAwaited(step, off, texts, today));
        String back = texts.get("question.back", FollowUpPlan.DAYS_TO_ANSWER, mention(from));
        blocks.add(
                step.saidIn() == null
                        ? Blocks.context(back)
                        : Blocks.context(StepPhrases.saidIn(step.saidIn(), links, texts), back));
        return Surface.message(texts, blocks);
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
        String due = texts.dates().day(step.due().orElse(today), today);
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

    private static Message plainly(String sentence, Texts texts) {
        return Surface.message(texts, Blocks.section(sentence));
    }
}
