package dev.konkret.slack.view;

import static dev.konkret.slack.view.Mrkdwn.bold;
import static dev.konkret.slack.view.Mrkdwn.escape;
import static dev.konkret.slack.view.Mrkdwn.mention;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.nextstep.StepState.Pause;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.nudge.NudgePlan;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The card of a step in the thread where it was said, for everybody there. It stands there for weeks, so it counts no days:
 * "in 6 Tagen" would be wrong tomorrow.
 */
public final class StepCard {
    private StepCard() {}

    /** Returns the card as the step is now. */
    public static Message message(NextStep step, Texts texts, LocalDate today) {
        return message(step, List.of(), texts, today);
    }

    /** @param plan when its owner will be reminded, which stands on the card for everybody to see until it is overdue; may be empty */
    public static Message message(NextStep step, List<NudgePlan.Planned> plan, Texts texts, LocalDate today) {
        List<ObjectNode> blocks = new ArrayList<>();
        if (step.state() instanceof Proposed p) proposed(step, p, blocks, texts);
        if (step.state() instanceof Returned r) returned(step, r, blocks, texts, today);
        if (step.state() instanceof Committed c) committed(step, c, plan, blocks, texts, today);
        if (step.state() instanceof Done d) done(step, d, blocks, texts);
        if (step.state() instanceof Dropped d) dropped(step, d, blocks, texts);
        return Surface.message(texts, blocks);
    }

    /** Returns why a step came back, in mrkdwn. */
    static String whyReturned(Returned r, Texts texts) {
        String from = mention(r.from());
        return switch (r.why()) {
            case DECLINED ->
                r.words() == null || r.words().isBlank()
                        ? texts.get("returned.declined", from)
                        : texts.get("returned.declined.words", from) + "\n" + Mrkdwn.quote(r.words());
            case UNANSWERED -> texts.get("returned.unanswered", from);
            // Who has had their data erased may still be there.
            case OWNER_LEFT ->
                r.from().equals(MemberId.SOMEBODY)
                        ? texts.get("returned.left.somebody")
                        : texts.get("returned.left", from);
        };
    }

    private static void proposed(NextStep step, Proposed p, List<ObjectNode> blocks, Texts texts) {
        String waits = texts.get("card.proposed", mention(p.to()), texts.dates().full(p.due()));
        blocks.add(withMenu(step, bold(step.what()) + "\n" + waits, StepButtons.menuOfUnowned(step, texts)));
        blocks.add(Blocks.context(texts.get("card.proposed.by", mention(step.proposedBy()))));
    }

    private static void returned(NextStep step, Returned r, List<ObjectNode> blocks, Texts texts, LocalDate today) {
        blocks.add(Blocks.section(bold(step.what()) + "\n" + whyReturned(r, texts)));
        blocks.add(Blocks.section(texts.get("card.returned", texts.dates().brief(r.due(), today))));
        blocks.add(StepButtons.ofReturned(step, texts));
    }

    private static void committed(
            NextStep step,
            Committed c,
            List<NudgePlan.Planned> plan,
            List<ObjectNode> blocks,
            Texts texts,
            LocalDate today) {
        boolean overdue = step.isOverdueOn(today) && c.pause() == null;
        blocks.add(Blocks.section("📌 " + bold(step.what())));
        List<String> fields = new ArrayList<>();
        fields.add(field(texts.get("card.who"), mention(c.owner())));
        String due = overdue
                // Not since when: it stands there for weeks, and would be wrong the next day.
                ? texts.dates().full(c.due()) + "\n" + texts.get("card.overdue")
                : texts.dates().full(c.due());
        fields.add(field(texts.get("card.due"), due));
        fields.add(field(texts.get("card.horizon"), StepPhrases.horizon(step.horizon(), texts)));
        if (step.postponements() > 0) {
            fields.add(field(texts.get("card.moved"), texts.get("card.moved.times", step.postponements())));
        }
        blocks.add(Blocks.fields(fields));
        String first = StepPhrases.firstAction(step, texts);
        if (!first.isEmpty()) blocks.add(Blocks.section(first));
        if (c.pause() != null) blocks.add(Blocks.section(waitsFor(c.pause(), texts)));
        if (c.handover() != null) {
            blocks.add(Blocks.context(
                    texts.get("card.handover", mention(c.handover().to()))));
        }
        // An overdue one stands there for weeks, and would announce what has been.
        if (!plan.isEmpty() && !overdue) blocks.add(Blocks.context(PlanPhrase.of(plan, texts, today)));
        blocks.add(StepButtons.ofOwner(step, texts));
    }

    private static String waitsFor(Pause pause, Texts texts) {
        if (pause instanceof Pause.Decision d) {
            return texts.get("card.decision", mention(d.decider())) + "\n" + Mrkdwn.quote(d.question());
        }
        Pause.Help help = (Pause.Help) pause;
        return texts.get("card.help", Mrkdwn.channel(help.channel())) + "\n" + Mrkdwn.quote(help.question());
    }

    private static void done(NextStep step, Done d, List<ObjectNode> blocks, Texts texts) {
        String who = d.by().equals(d.owner())
                ? texts.get("card.done", mention(d.owner()))
                : texts.get("card.done.by", mention(d.owner()), mention(d.by()));
        blocks.add(withMenu(step, "✅ " + bold(step.what()) + "\n" + who, StepButtons.menuOfClosed(step, texts)));
        if (d.learned() != null && !d.learned().isBlank()) {
            blocks.add(Blocks.section(texts.get("card.learned") + "\n" + Mrkdwn.quote(d.learned())));
        }
    }

    private static void dropped(NextStep step, Dropped d, List<ObjectNode> blocks, Texts texts) {
        if (d.parkedUntil() != null) {
            String parked = "🅿️ " + bold(step.what()) + "\n" + StepPhrases.ended(d, texts);
            blocks.add(withMenu(step, parked, StepButtons.menuOfClosed(step, texts)));
            blocks.add(Blocks.context(texts.get("card.parked.again")));
            return;
        }
        if (d.byTime()) {
            String ended = "🍂 " + bold(step.what()) + "\n" + texts.get("card.ended");
            blocks.add(withMenu(step, ended, StepButtons.menuOfClosed(step, texts)));
            return;
        }
        String who = texts.get("card.dropped", mention(d.by()));
        String reason = d.reason().isBlank() ? "" : "\n" + Mrkdwn.quote(d.reason());
        String text = "🍂 " + bold(step.what()) + "\n" + who + reason;
        blocks.add(withMenu(step, text, StepButtons.menuOfClosed(step, texts)));
        blocks.add(Blocks.context(texts.get("card.dropped.kindly")));
    }

    private static ObjectNode withMenu(NextStep step, String mrkdwn, ObjectNode menu) {
        return Blocks.section(StepButtons.block(step), mrkdwn, menu);
    }

    private static String field(String name, String value) {
        return "*" + escape(name) + "*\n" + value;
    }
}
