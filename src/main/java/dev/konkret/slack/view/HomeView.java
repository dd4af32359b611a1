package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Elements.primary;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** The Home tab: everything of mine, to be dealt with in place. */
public final class HomeView {

    /** Blocks of each part; with the headers they stay under Slack's hundred. */
    private static final Listing FEW = Listing.ofBlocks(9);

    private static final Listing MANY = Listing.ofBlocks(13);
    /** What waits for somebody else asks for nothing now, so it takes little room from the rest. */
    private static final Listing TWO = Listing.ofBlocks(5);

    private static final int MOST_DONE = 5;

    private HomeView() {}

    /**
     * Returns the tab.
     *
     * @param goals the part about goals, see {@link HomeGoals}; may be empty
     */
    public static ObjectNode view(HomeContent content, List<ObjectNode> goals, Texts texts, LocalDate today) {
        HomeParts parts = HomeParts.of(content, today);
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.header(texts.get("home.title")));
        blocks.add(Blocks.actions(
                "home",
                primary(button(ActionId.HOME_CAPTURE, texts.get("capture.title"), "")),
                button(GoalAction.HOME_GOAL, texts.get("goal.home.new"), ""),
                button(ActionId.HOME_SETTINGS, texts.get("button.settings"), "")));
        if (parts.isEmpty() && content.basket().isEmpty() && content.votes().isEmpty())
            blocks.add(Blocks.section(texts.get("home.empty")));
        blocks.addAll(HomeQuiet.blocks(content.calm(), texts, today));
        blocks.addAll(HomeVotes.blocks(content.votes(), texts, today));
        addSteps(blocks, parts, content, texts, today);
        blocks.addAll(goals);
        blocks.addAll(HomeBasket.blocks(content.basket(), content.links(), texts));
        if (!content.done().isEmpty()) blocks.add(done(content.done(), texts));
        blocks.addAll(HomeBasket.muted(content.preferences(), texts));
        blocks.add(Blocks.context(
                content.nextReminder() == null
                        ? texts.get("home.no.reminder")
                        : texts.get("home.reminder", texts.dates().moment(content.nextReminder(), today)),
                texts.get("calm.home.count", content.calm().messagesThisWeek())));
        return Surface.home(texts, blocks);
    }

    private static void addSteps(
            List<ObjectNode> blocks, HomeParts parts, HomeContent content, Texts texts, LocalDate today) {
        Permalinks links = content.links();
        Function<NextStep, List<ObjectNode>> owned = s -> owned(s, content, texts, today);
        part(blocks, texts.get("home.yes"), parts.awaitingMyYes(), FEW, texts, s -> question(s, links, texts, today));
        part(blocks, texts.get("home.decide"), parts.toDecide(), FEW, texts, s -> toDecide(s, texts));
        part(blocks, texts.get("home.back"), parts.cameBack(), FEW, texts, s -> cameBack(s, links, texts));
        part(blocks, texts.get("home.overdue"), parts.overdue(), MANY, texts, owned);
        part(blocks, texts.get("home.today"), parts.today(), FEW, texts, owned);
        part(blocks, texts.get("home.next"), parts.next(), MANY, texts, owned);
        part(blocks, texts.get("home.paused"), parts.paused(), TWO, texts, owned);
        part(
                blocks,
                texts.get("home.others"),
                parts.waitingForOthers(),
                Listing.ofBlocks(4),
                texts,
                s -> List.of(StepList.entry(s, content.reader(), links, texts, today)));
    }

    private static void part(
            List<ObjectNode> blocks,
            String header,
            List<NextStep> steps,
            Listing room,
            Texts texts,
            Function<NextStep, List<ObjectNode>> entry) {
        if (steps.isEmpty()) return;
        blocks.add(Blocks.header(header));
        blocks.addAll(room.of(steps, texts, entry));
    }

    private static List<ObjectNode> owned(NextStep step, HomeContent content, Texts texts, LocalDate today) {
        String text = StepPhrases.entry(step, content.links(), texts, today)
                + HomeQuiet.plan(step, content.calm(), texts, today);
        return List.of(Blocks.section(text), StepButtons.ofOwner(step, texts));
    }

    private static List<ObjectNode> question(NextStep step, Permalinks links, Texts texts, LocalDate today) {
        String text = links.title(step) + "\n" + StepPhrases.askedFor(step, texts, today);
        return List.of(Blocks.section(text), StepButtons.ofAwaited(step, texts));
    }

    private static List<ObjectNode> toDecide(NextStep step, Texts texts) {
        return StepQuestion.decisionBlocks(step, texts);
    }

    private static List<ObjectNode> cameBack(NextStep step, Permalinks links, Texts texts) {
        String why = step.state() instanceof Returned r ? "\n" + whyReturned(step, r, texts) : "";
        return List.of(Blocks.section(links.title(step) + why), StepButtons.ofReturned(step, texts));
    }

    /** It is back with its reader, who may be the one who was asked, by a round for example. */
    private static String whyReturned(NextStep step, Returned r, Texts texts) {
        if (!r.from().equals(step.proposedBy())) return StepCard.whyReturned(r, texts);
        return texts.get(r.why() == Returned.Why.DECLINED ? "returned.declined.own" : "returned.unanswered.own");
    }

    /** What was finished lately, with a way back for each. */
    private static ObjectNode done(List<NextStep> done, Texts texts) {
        List<NextStep> latest = done.stream().limit(MOST_DONE).toList();
        String lines = latest.stream()
                .map(s -> "✅ " + Mrkdwn.escape(Mrkdwn.oneLine(s.what())))
                .collect(Collectors.joining("\n", "*" + texts.get("home.done") + "*\n", ""));
        return Blocks.section("home_done", lines, StepButtons.menuOfFinished(latest, texts));
    }
}
