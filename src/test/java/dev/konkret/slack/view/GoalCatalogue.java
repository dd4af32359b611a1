package dev.konkret.slack.view;

import static dev.konkret.slack.view.Samples.ANNA;
import static dev.konkret.slack.view.Samples.BEN;
import static dev.konkret.slack.view.Samples.FRIDAY;
import static dev.konkret.slack.view.Samples.MARKETING;
import static dev.konkret.slack.view.Samples.NOW;
import static dev.konkret.slack.view.Samples.TODAY;

import dev.konkret.goal.Celebration;
import dev.konkret.goal.GapQuestion;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalDraft;
import dev.konkret.goal.GoalEvent;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalRefusal;
import dev.konkret.goal.GoalState;
import dev.konkret.goal.GoalText;
import dev.konkret.goal.Group;
import dev.konkret.goal.PollId;
import dev.konkret.goal.Revision;
import dev.konkret.goal.TextVersion;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.Days;
import dev.konkret.goal.outline.Edit;
import dev.konkret.goal.outline.Layer;
import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.outline.Need;
import dev.konkret.goal.outline.Need.Care;
import dev.konkret.goal.outline.Need.Coverage;
import dev.konkret.goal.outline.Outline;
import dev.konkret.goal.outline.OutlineRefusal;
import dev.konkret.goal.outline.Resources;
import dev.konkret.goal.outline.Takes;
import dev.konkret.goal.smart.SmartCheck;
import dev.konkret.goal.smart.Written;
import dev.konkret.nextstep.NextStep;
import dev.konkret.text.Texts;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkingTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Everything the bot can show about goals, made out of the same words. */
final class GoalCatalogue {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final GoalId ID = new GoalId("v0123456789abcdef0123");
    private static final Days DAYS = new Days(TODAY, new WorkingTime(BERLIN, WorkingHours.USUAL, day -> false));

    private final Texts texts;
    private final String words;
    private final BiConsumer<String, Object> shown;
    private final Outline busy;

    private GoalCatalogue(Texts texts, String words, BiConsumer<String, Object> shown) {
        this.texts = texts;
        this.words = words;
        this.shown = shown;
        this.busy = busy();
    }

    static void show(Texts texts, String words, BiConsumer<String, Object> shown) {
        GoalCatalogue all = new GoalCatalogue(texts, words, shown);
        all.writing();
        all.cards();
        all.outlines();
        all.refusals();
    }

    private void writing() {
        for (GoalDraft draft : List.of(full(), GoalDraft.blank(new TeamId("T1"), ANNA, ID, null))) {
            for (boolean resumed : List.of(true, false)) {
                shown.accept("CelebrationModal.view", CelebrationModal.view(draft, resumed, texts));
            }
            SmartCheck lights = SmartCheck.of(Written.of(draft), DAYS);
            List<GoalTextModal.Team> teams = Samples.many(new GoalTextModal.Team("S1", words), 120);
            shown.accept("GoalTextModal.view", GoalTextModal.view(draft, null, List.of(), texts));
            shown.accept("GoalTextModal.view", GoalTextModal.view(draft, lights, distinct(teams), texts));
        }
        Goal goal = goal(new GoalState.Draft(), busy);
        SmartCheck lights = SmartCheck.of(Written.of(goal), DAYS);
        Goal anew = goal(new GoalState.NeedsRework(goal.writtenAt(), GoalState.NeedsRework.Why.TEXT_CHANGED), busy);
        shown.accept(
                "GoalWrittenModal.view", GoalWrittenModal.view(anew, lights, GoalWrittenModal.Change.NEW_GOAL, texts));
        Revision revision = goal.changedSince(1).orElseThrow();
        for (Revision changed : Arrays.asList(null, revision)) {
            shown.accept(
                    "GoalWrittenModal.view",
                    GoalWrittenModal.view(goal, lights, new GoalWrittenModal.Change(changed, true, false), texts));
            shown.accept("GoalWrittenModal.overtaken", GoalWrittenModal.overtaken(goal, changed, texts));
        }
    }

    private static List<GoalTextModal.Team> distinct(List<GoalTextModal.Team> teams) {
        return IntStream.range(0, teams.size())
                .mapToObj(i -> new GoalTextModal.Team("S" + i, teams.get(i).name()))
                .toList();
    }

    private void cards() {
        for (GoalState state : states()) {
            for (Outline outline : List.of(Outline.EMPTY, busy)) {
                Goal goal = goal(state, outline);
                GoalCard.Steps steps = new GoalCard.Steps(3, 1, outline == Outline.EMPTY ? 0 : 120);
                shown.accept("GoalCard.message", GoalCard.message(goal, steps, DAYS, texts));
                shown.accept("GoalNews.review", GoalNews.review(goal, steps, texts));
                shown.accept("GoalNews.quiet", GoalNews.quiet(goal, FRIDAY, true, texts));
                shown.accept("GoalNews.quiet", GoalNews.quiet(goal, FRIDAY, false, texts));
                shown.accept("GoalNews.celebration", GoalNews.celebration(goal, TODAY, texts));
                for (boolean allowed : new boolean[] {true, false}) {
                    shown.accept("GoalSights.noPicture", GoalSights.noPicture(goal, allowed, texts));
                }
                shown.accept("GoalNews.noCard", GoalNews.noCard(goal, texts));
                shown.accept("GoalNews.question", GoalNews.question(question(goal), texts));
                shown.accept("GoalEndModal.reached", GoalEndModal.reached(goal, texts));
                shown.accept("GoalEndModal.giveUp", GoalEndModal.giveUp(goal, texts));
            }
        }
        Goal goal = goal(new GoalState.UnderWay(NOW), busy);
        for (List<GoalEvent> history : List.of(List.<GoalEvent>of(), events(), Samples.many(events().get(0), 200))) {
            shown.accept("GoalHistoryModal.view", GoalHistoryModal.view(goal, history, texts, TODAY, BERLIN));
        }
    }

    /** One for every other layer. */
    private Map<Integer, NextStep> steps(Outline outline) {
        if (outline.plan() == null) return Map.of();
        return outline.plan().layers().stream()
                .filter(l -> l.id() % 2 == 0)
                .collect(Collectors.toMap(Layer::id, l -> Samples.committed(words, FRIDAY)));
    }

    private void outlines() {
        for (Outline outline : List.of(Outline.EMPTY, busy)) {
            Goal goal = goal(new GoalState.UnderWay(NOW), outline);
            for (String said : Arrays.asList(null, texts.get("goal.outline.order"))) {
                shown.accept("PlanModal.view", PlanModal.view(goal, DAYS, steps(outline), said, texts));
                shown.accept("TopicsModal.view", TopicsModal.view(goal, said, texts));
                shown.accept("ResourcesModal.view", ResourcesModal.view(goal, said, texts));
            }
            BackwardPlan plan = outline.plan();
            List<Layer> layers = plan == null ? List.of() : plan.layers();
            shown.accept("LayerModal.fresh", LayerModal.fresh(ID, 0, null, texts));
            layers.stream().limit(2).forEach(l -> shown.accept("LayerModal.of", LayerModal.of(ID, l, texts)));
            layers.stream().limit(2).forEach(l -> shown.accept("LayerModal.fresh", LayerModal.fresh(ID, 1, l, texts)));
            shown.accept(
                    "TurnModal.view", TurnModal.view(goal, plan == null ? List.of() : plan.turnedAround(DAYS), texts));
            shown.accept("BranchModal.view", BranchModal.view(goal, null, MindMap.ROOT, texts));
            outline.topics().branches().stream()
                    .limit(3)
                    .forEach(b -> shown.accept("BranchModal.view", BranchModal.view(goal, b, b.on(), texts)));
            shown.accept("NeedModal.view", NeedModal.view(ID, null, texts));
            for (Need need : outline.resources().needs()) {
                if (need.id() > 2 && need.coverage() instanceof Coverage.Counted) continue;
                shown.accept("NeedModal.view", NeedModal.view(ID, need, texts));
                shown.accept("GapModal.asStep", GapModal.asStep(ID, need, texts));
                shown.accept("GapModal.asQuestion", GapModal.asQuestion(ID, need, texts));
            }
        }
    }

    private void refusals() {
        Goal goal = goal(new GoalState.Draft(), Outline.EMPTY);
        for (GoalRefusal why : GoalRefusal.values()) {
            String sentence = GoalRefusals.sentence(why, goal, texts);
            shown.accept("Replies.plainly", Replies.plainly(sentence, texts));
            shown.accept("SorryModal.saying", SorryModal.saying(texts, GoalRefusals.sentence(why, null, texts)));
        }
        for (OutlineRefusal why : OutlineRefusal.values()) {
            shown.accept("Replies.plainly", Replies.plainly(GoalRefusals.sentence(why, texts), texts));
        }
    }

    /** A goal in some state, for Home too. */
    Goal goal(GoalState state, Outline outline) {
        String text = Cut.plain(words.repeat(5), GoalText.LONGEST_WORDS);
        String measure = Cut.plain(words, GoalText.LONGEST_MEASURE);
        LocalDate date = outline == Outline.EMPTY ? null : FRIDAY.plusMonths(3);
        return new Goal(
                ID,
                new TeamId("T1"),
                MARKETING,
                ANNA,
                NOW,
                new Celebration(words, words, words, words),
                List.of(
                        new TextVersion(1, new GoalText("Erst so", "", null), ANNA, NOW),
                        new TextVersion(2, new GoalText(text, measure, date), BEN, NOW)),
                groups(),
                state,
                outline,
                1,
                2);
    }

    static Goal any(Texts texts, String words) {
        return new GoalCatalogue(texts, words, (name, view) -> {}).goal(new GoalState.Draft(), Outline.EMPTY);
    }

    static GoalDraft anyDraft(Texts texts, String words) {
        return new GoalCatalogue(texts, words, (name, view) -> {}).full();
    }

    private GoalDraft full() {
        return new GoalDraft(
                new TeamId("T1"),
                ANNA,
                ID,
                0,
                MARKETING,
                new Celebration(words, words, words, words),
                words,
                words,
                FRIDAY,
                groups());
    }

    private List<Group> groups() {
        return List.of(
                new Group("C1", Cut.plain(words, Group.LONGEST_NAME), new Group.Source.InChannel(MARKETING), 60),
                new Group("S1", "Produkt", new Group.Source.UserGroup("S1"), 60),
                new Group("people", "Einzelne", new Group.Source.Named(Set.of(ANNA, BEN)), 60));
    }

    private List<GoalState> states() {
        GoalState.Terms terms = new GoalState.Terms(true, FRIDAY);
        return List.of(
                new GoalState.Draft(),
                new GoalState.Voting(new PollId("p1"), 2, terms),
                new GoalState.Accepted(NOW, FRIDAY),
                new GoalState.NeedsRework(NOW, GoalState.NeedsRework.Why.NOT_YET),
                new GoalState.NeedsRework(NOW, GoalState.NeedsRework.Why.TEXT_CHANGED),
                new GoalState.UnderWay(NOW),
                new GoalState.Reached(ANNA, NOW),
                new GoalState.GivenUp(ANNA, NOW, words));
    }

    private List<GoalEvent> events() {
        return Arrays.stream(GoalEvent.Kind.values())
                .map(kind -> new GoalEvent(kind, ANNA, NOW, words))
                .toList();
    }

    /** As much as there may be of everything, with layers that no longer fit. */
    private Outline busy() {
        String before = Cut.plain(words.repeat(5), Layer.LONGEST);
        String other = Cut.plain(words, Takes.LONGEST_WORDS);
        List<Takes> takes = List.of(
                Takes.of(Takes.Kind.MONEY), new Takes(Takes.Kind.PEOPLE, other), new Takes(Takes.Kind.OTHER, other));
        LocalDate celebration = TODAY.plusMonths(1);
        List<Layer> layers = IntStream.rangeClosed(1, BackwardPlan.MOST_LAYERS)
                .mapToObj(i -> new Layer(
                        i, before, celebration.minusDays(i), i % 3 == 0, takes, i % 2 == 0 ? BEN : null, i % 5 == 0))
                .toList();
        BackwardPlan plan = new BackwardPlan(celebration, layers, BackwardPlan.MOST_LAYERS);
        MindMap topics = MindMap.EMPTY;
        for (int i = 0; i < MindMap.MOST_BRANCHES; i++)
            topics = made(topics.add(i / 2, Cut.plain(words, MindMap.LONGEST)));
        Resources resources = Resources.NONE;
        String what = Cut.plain(words, Need.LONGEST);
        Coverage counted = new Coverage.Counted(new BigDecimal("5000.5"), BigDecimal.ONE, Cut.plain(words, 30));
        for (int i = 0; i < Resources.MOST_NEEDS - 3; i++) {
            resources = made(resources.add(Takes.Kind.values()[i % 6], what, counted));
        }
        resources = made(resources.careFor(1, new Care.AsStep("s1")));
        resources = made(resources.careFor(2, new Care.AsQuestion(BEN, words, null)));
        for (Coverage.Degree degree : Coverage.Degree.values()) {
            resources = made(resources.add(Takes.Kind.OTHER, what, new Coverage.Judged(degree)));
        }
        return new Outline(plan, resources, topics);
    }

    private GapQuestion question(Goal goal) {
        Need need = new Need(
                1,
                Takes.Kind.MONEY,
                Cut.plain(words, Need.LONGEST),
                new Coverage.Judged(Coverage.Degree.MISSING),
                null);
        Care.Asked asked = new Care.Asked(ANNA, NOW);
        return new GapQuestion(goal, need, new Care.AsQuestion(BEN, words, asked), asked);
    }

    private static <T> T made(Edit<T> edit) {
        return ((Edit.Made<T>) edit).thing();
    }
}
