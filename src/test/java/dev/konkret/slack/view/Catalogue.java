package dev.konkret.slack.view;

import static dev.konkret.slack.view.Samples.ANNA;
import static dev.konkret.slack.view.Samples.BEN;
import static dev.konkret.slack.view.Samples.FRIDAY;
import static dev.konkret.slack.view.Samples.MARKETING;
import static dev.konkret.slack.view.Samples.SAID;
import static dev.konkret.slack.view.Samples.TODAY;
import static dev.konkret.slack.view.Samples.many;

import com.slack.api.model.view.View;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.hearing.Doubt;
import dev.konkret.hearing.FrameAdvice;
import dev.konkret.hearing.FrameFigures;
import dev.konkret.hearing.OpenTopic;
import dev.konkret.hearing.TopicId;
import dev.konkret.intention.Explanations;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Refusal;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nudge.NudgePlan.Planned;
import dev.konkret.nudge.Occasion;
import dev.konkret.nudge.Reminder;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import dev.konkret.workspace.Absence;
import dev.konkret.workspace.DayOff;
import dev.konkret.workspace.Preferences;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkspaceSettings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Everything the bot can show, made out of the same words. */
final class Catalogue {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Texts texts;
    private final String words;
    private final String longer;
    private static final Permalinks LINKS = Permalinks.of("https://nordlicht.example/");

    private final BiConsumer<String, Object> shown;

    private Catalogue(Texts texts, String words, BiConsumer<String, Object> shown) {
        this.texts = texts;
        this.words = words;
        this.longer = words.repeat(20);
        this.shown = shown;
    }

    /** Hands every message and view to {@code shown}, under the name of its method. */
    static void show(Texts texts, String words, BiConsumer<String, Object> shown) {
        Catalogue all = new Catalogue(texts, words, shown);
        all.topics();
        all.steps();
        all.forms();
        all.lists();
        all.home();
        all.settings();
        all.pictures();
        all.replies();
        MeetingCatalogue.show(texts, words, shown);
        GoalCatalogue.show(texts, words, shown);
        LedgerViews.show(texts, words, shown);
        AccessViews.show(texts, shown);
        PollCatalogue.show(texts, words, shown);
        all.quiet();
    }

    private void pictures() {
        URI page = URI.create("https://nordlicht.example/goals/x");
        for (boolean mayEnd : new boolean[] {true, false}) {
            shown.accept("GoalSights.page", GoalSights.page(new GoalId("g1"), page, 30, mayEnd, texts));
        }
        shown.accept("GoalSights.noPage", GoalSights.noPage(texts));
        shown.accept("GoalSights.linksEnded", GoalSights.linksEnded(texts));
        for (int count : new int[] {0, 1, 3}) shown.accept("GoalSights.pictures", GoalSights.pictures(count, texts));
        shown.accept("PictureMessage.message", PictureMessage.message("F0123", longer, texts));
    }

    private void topics() {
        shown.accept("Introduction.message", Introduction.message(texts));
        shown.accept("Introduction.agreed", Introduction.agreed(texts, true, BEN));
        shown.accept("Introduction.agreed", Introduction.agreed(texts, false, BEN));
        for (OpenTopic topic : Samples.everyTopic(words)) {
            TopicPrompt.Draft full = new TopicPrompt.Draft(BEN, FRIDAY);
            TopicPrompt.Draft empty = new TopicPrompt.Draft(null, TODAY.minusDays(1));
            shown.accept("TopicPrompt.message", TopicPrompt.message(topic, 0, texts, TODAY));
            shown.accept("TopicPrompt.message", TopicPrompt.message(topic, 2, texts, TODAY));
            shown.accept("TopicPrompt.again", TopicPrompt.again(topic, full, texts, TODAY));
            shown.accept("TopicPrompt.again", TopicPrompt.again(topic, empty, texts, TODAY));
            for (Refusal why : Refusal.values()) {
                shown.accept("TopicPrompt.refused", TopicPrompt.refused(topic, full, why, texts, TODAY));
            }
            shown.accept("TopicSettled.laidAside", TopicSettled.laidAside(topic, texts));
            for (Dismissal how : Dismissal.values()) {
                shown.accept("TopicSettled.dismissed", TopicSettled.dismissed(topic, how, texts));
                shown.accept("TopicSettled.restored", TopicSettled.restored(how, true, texts));
                shown.accept("TopicSettled.restored", TopicSettled.restored(how, false, texts));
            }
        }
        shown.accept("TopicSettled.gone", TopicSettled.gone(texts));
    }

    private void steps() {
        for (NextStep step : Samples.everyState(words)) {
            shown.accept("TopicSettled.noted", TopicSettled.noted(step, texts, TODAY));
            shown.accept("TopicSettled.started", TopicSettled.started(step, texts, TODAY));
            shown.accept("StepCard.message", StepCard.message(step, texts, TODAY));
            shown.accept(
                    "StepQuestion.message",
                    StepQuestion.message(step, StepQuestion.Around.NOTHING, LINKS, texts, TODAY));
            shown.accept("StepQuestion.decision", StepQuestion.decision(step, texts, TODAY));
            shown.accept("StepQuestion.outdated", StepQuestion.outdated(step, texts, TODAY));
            shown.accept("HelpRequest.message", HelpRequest.message(step, texts, TODAY));
            shown.accept("CheckIn.message", CheckIn.message(step, texts));
            shown.accept("CheckIn.goingOn", CheckIn.goingOn(step, texts));
            shown.accept("Replies.noted", Replies.noted(step, texts, TODAY));
            shown.accept("Replies.noCard", Replies.noCard(step, texts));
            shown.accept("Replies.helpNotPosted", Replies.helpNotPosted(step, texts));
            for (StepEvent event : Samples.everyEvent(words)) {
                shown.accept("StepQuestion.answered", StepQuestion.answered(step, event, texts, TODAY));
                shown.accept("StepNews.message", StepNews.message(step, event, FRIDAY, Samples.BEN, texts, TODAY));
                shown.accept("Replies.changed", Replies.changed(step, event, texts, TODAY));
            }
            for (Refusal why : Refusal.values()) {
                shown.accept("Refusals.message", Refusals.message(why, step, texts, TODAY));
                shown.accept("Refusals.message", Refusals.message(why, null, texts, TODAY));
                shown.accept("Refusals.above", Refusals.above(capture(), why, texts, TODAY));
                String sentence = Refusals.sentence(why, step, texts, TODAY);
                shown.accept("SorryModal.saying", SorryModal.saying(texts, sentence));
            }
        }
        shown.accept("SorryModal.view", SorryModal.view(texts, "doubt.past", words));
    }

    private void forms() {
        CaptureModal.Origin everything = new CaptureModal.Origin(
                new TopicId("O1"), new NextStepId("S1"), SAID, MARKETING, "https://hooks.example/" + "x".repeat(200));
        CaptureModal.Draft full = new CaptureModal.Draft(longer, BEN, FRIDAY, longer);
        shown.accept("CaptureModal.view", CaptureModal.view(everything, full, texts));
        List<Goal> goals = List.of(GoalCatalogue.any(texts, words));
        shown.accept("CaptureModal.view", CaptureModal.view(everything, full, goals, texts));
        shown.accept("CaptureModal.towards", CaptureModal.towards(goals.get(0), everything, full, texts));
        shown.accept("CaptureModal.view", CaptureModal.view(CaptureModal.Origin.NONE, CaptureModal.Draft.EMPTY, texts));
        for (NextStep step : Samples.everyState(words)) {
            shown.accept("AcceptDateModal.view", AcceptDateModal.view(step, texts, TODAY));
            shown.accept("DeclineModal.view", DeclineModal.view(step, texts, TODAY));
            shown.accept("SuggestModal.view", SuggestModal.view(step, texts, TODAY));
            shown.accept("PostponeModal.view", PostponeModal.view(step, texts, TODAY));
            shown.accept("SmallerModal.view", SmallerModal.view(step, texts, TODAY));
            shown.accept("FinishModal.view", FinishModal.view(step, texts, TODAY));
            shown.accept("HandOverModal.view", HandOverModal.view(step, texts, TODAY));
            shown.accept("HelpModal.view", HelpModal.view(step, texts, TODAY));
            shown.accept("DecisionModal.view", DecisionModal.view(step, texts, TODAY));
            shown.accept("DropModal.view", DropModal.view(step, texts, TODAY));
            PostponeModal.Entry wanted = new PostponeModal.Entry(step.id(), FRIDAY, longer);
            shown.accept("RethinkModal.view", RethinkModal.view(step, wanted, texts, TODAY));
            PostponeModal.Entry nothing = new PostponeModal.Entry(step.id(), null, null);
            shown.accept("RethinkModal.view", RethinkModal.view(step, nothing, texts, TODAY));
        }
        NextStep step = Samples.committed(words, FRIDAY);
        List<StepEvent> events = Samples.everyEvent(words);
        for (List<StepEvent> history : List.of(List.<StepEvent>of(), events, many(events.get(0), 200))) {
            shown.accept("HistoryModal.view", HistoryModal.view(step, history, texts, TODAY, BERLIN));
        }
    }

    private void lists() {
        list(List.of());
        List<NextStep> every = Samples.everyState(words);
        for (NextStep step : every) {
            list(List.of(step));
            shown.accept("Replies.moveToWhen", Replies.moveToWhen(step, true, LINKS, texts, TODAY));
        }
        // Where a long list is cut depends on how long its lines are: all kinds in turn, and the longest kind alone.
        list(many(every, 7).stream().flatMap(List::stream).toList());
        list(many(Samples.longestState(words), 100));
    }

    private void list(List<NextStep> steps) {
        shown.accept("StepsNow.message", StepsNow.message(steps, Samples.BEN, LINKS, texts, TODAY));
        for (StepList.Scope scope : StepList.Scope.values()) {
            shown.accept("StepList.message", StepList.message(steps, scope, BEN, LINKS, texts, TODAY));
        }
        shown.accept("Replies.doneBeforeTheYes", Replies.doneBeforeTheYes(steps, LINKS, texts, TODAY));
        shown.accept("Replies.whichStep", Replies.whichStep(steps, LINKS, texts, TODAY));
        shown.accept("Replies.howOn", Replies.howOn(steps, LINKS, texts, TODAY));
        shown.accept("Replies.moveBeforeTheYes", Replies.moveBeforeTheYes(steps, LINKS, texts, TODAY));
        shown.accept("Replies.whichQuestion", Replies.whichQuestion(steps, LINKS, texts, TODAY));
        if (steps.isEmpty()) return;
        for (Occasion occasion : Occasion.values()) {
            List<Reminder.Item> items = steps.stream()
                    .map(step -> new Reminder.Item(step, occasion, steps.size() == 1))
                    .toList();
            Reminder reminder = new Reminder(BEN, TODAY, items, Optional.empty());
            shown.accept("ReminderMessage.message", ReminderMessage.message(reminder, LINKS, texts));
        }
    }

    private void home() {
        HomeContent nothing = new HomeContent(
                BEN, List.of(), List.of(), Preferences.NONE, null, List.of(), List.of(), LINKS, HomeCalm.NONE);
        shown.accept("HomeView.view", HomeView.view(nothing, List.of(), texts, TODAY));
        Preferences muted =
                Preferences.NONE.withNeverAsk(true).withMutedFrames(Set.of(words, "V1", "V2", "a" + longer));
        List<OpenTopic> basket = many(Samples.everyTopic(words), 12).stream()
                .flatMap(List::stream)
                .toList();
        List<NextStep> all = Stream.iterate(0, i -> i + 1)
                .limit(20)
                .flatMap(i -> Samples.everyState(words).stream())
                .toList();
        for (var reader : List.of(ANNA, BEN, Samples.CEM)) {
            HomeContent full = new HomeContent(
                    reader,
                    all,
                    basket,
                    muted,
                    Samples.NOW.atZone(BERLIN),
                    Samples.finished(words),
                    PollCatalogue.openVotes(words),
                    LINKS,
                    HomeCalm.NONE);
            shown.accept("HomeView.view", HomeView.view(full, goals(), texts, TODAY));
        }
    }

    private void goalList() {
        shown.accept("HomeGoals.message", HomeGoals.message(many(GoalCatalogue.any(texts, words), 60), texts));
        shown.accept("HomeGoals.message", HomeGoals.message(List.of(), texts));
    }

    private List<ObjectNode> goals() {
        return HomeGoals.blocks(
                many(GoalCatalogue.any(texts, words), 12), many(GoalCatalogue.anyDraft(texts, words), 5), texts);
    }

    private void settings() {
        WorkspaceSettings workspace = WorkspaceSettings.initial(BERLIN, Language.DE, Region.of("DE"));
        Preferences own = new Preferences(Language.EN, WorkingHours.USUAL, Region.of("AT-9"), true, Set.of("V1"));
        for (boolean may : List.of(true, false)) {
            shown.accept("SettingsModal.view", SettingsModal.view(Preferences.NONE, workspace, List.of(), may, texts));
            shown.accept("SettingsModal.view", SettingsModal.view(own, workspace, List.of(), may, texts));
        }
        WorkspaceSettings odd = new WorkspaceSettings(
                BERLIN, Language.EN, Region.of("AT-9"), WorkingHours.USUAL, 77, 99, 1000, Set.of("V7"));
        shown.accept("SettingsModal.view", SettingsModal.view(Preferences.NONE, odd, everyFrame(), true, texts));
    }

    private static List<FrameAdvice> everyFrame() {
        Map<String, FrameFigures> figures = new HashMap<>();
        for (String frame : Explanations.frames()) figures.put(frame, new FrameFigures(1_000_000, 0));
        return FrameAdvice.of(figures, Set.of("V7", "gone"));
    }

    private void quiet() {
        Absence now = new Absence(TODAY, FRIDAY);
        Absence later = new Absence(FRIDAY, FRIDAY.plusDays(20));
        for (NextStep step : Samples.everyState(words)) {
            List<Planned> plan = List.of(
                    new Planned(Occasion.HINT, TODAY, Samples.NOW),
                    new Planned(Occasion.DUE, FRIDAY, Samples.NOW),
                    new Planned(Occasion.CHECK, FRIDAY.plusDays(4), Samples.NOW));
            shown.accept("StepCard.message", StepCard.message(step, plan, texts, TODAY));
            shown.accept("PostponeModal.allTheSame", PostponeModal.allTheSame(step, texts, TODAY));
            shown.accept("RethinkModal.first", RethinkModal.first(step, texts, TODAY));
            for (var reader : List.of(ANNA, BEN, Samples.CEM)) {
                List<Reminder.Laid> laid = Samples.everyEvent(words).stream()
                        .map(event -> new Reminder.Laid(step, event, TODAY))
                        .toList();
                Reminder.Item item = new Reminder.Item(step, Occasion.DUE, false);
                List<LocalDate> days = List.of(TODAY.plusDays(1), FRIDAY);
                shown.accept(
                        "ReminderMessage.message",
                        ReminderMessage.message(
                                new Reminder(reader, TODAY, List.of(item), laid, List.of(), days, Optional.empty()),
                                LINKS,
                                texts));
                Reminder.Laid gone = new Reminder.Laid(step, null, null);
                Instant longAgo = Samples.NOW.minus(Duration.ofDays(40));
                Reminder.Laid old = new Reminder.Laid(
                        step,
                        new StepEvent(StepEvent.Kind.UNANSWERED, BEN, longAgo, BEN, null, null),
                        TODAY.minusDays(40));
                shown.accept(
                        "ReminderMessage.message",
                        ReminderMessage.message(
                                new Reminder(
                                        reader,
                                        TODAY,
                                        List.of(),
                                        List.of(gone, old),
                                        List.of(),
                                        days,
                                        Optional.empty()),
                                LINKS,
                                texts));
                shown.accept("StepsNow.message", StepsNow.message(List.of(step), reader, LINKS, texts, TODAY));
            }
        }
        shown.accept("StepsNow.over", StepsNow.over(Samples.everyState(words), LINKS, texts, TODAY));
        shown.accept("StepsNow.over", StepsNow.over(List.of(), LINKS, texts, TODAY));
        NextStep committed = Samples.committed(words, FRIDAY);
        List<Planned> due = List.of(new Planned(Occasion.DUE, FRIDAY, Samples.NOW));
        HomeCalm calm = new HomeCalm(Map.of(committed.id(), due), 17, now, FRIDAY);
        List<NextStep> all = many(Samples.everyState(words), 20).stream()
                .flatMap(List::stream)
                .toList();
        shown.accept(
                "HomeView.view",
                HomeView.view(
                        new HomeContent(
                                BEN,
                                all,
                                List.of(),
                                Preferences.NONE,
                                Samples.NOW.atZone(BERLIN),
                                Samples.finished(words),
                                List.of(),
                                LINKS,
                                calm),
                        goals(),
                        texts,
                        TODAY));
        for (Absence absence : List.of(now, later)) {
            shown.accept(
                    "QuietReplies.away",
                    QuietReplies.away(absence, FRIDAY.plusDays(3), many(committed, 100), LINKS, texts, TODAY));
        }
        shown.accept("QuietReplies.away", QuietReplies.away(now, FRIDAY, List.of(), LINKS, texts, TODAY));
        for (DayOff.Why why : DayOff.Why.values()) {
            DayOff off = new DayOff(FRIDAY, why, FRIDAY.plusDays(3));
            shown.accept(
                    "DayOffQuestion.message",
                    DayOffQuestion.message(
                            Replies.noted(committed, texts, TODAY).text(), committed, off, texts, TODAY));
            shown.accept("DayOffQuestion.asking", DayOffQuestion.asking(capture(), off, texts, TODAY));
            shown.accept("DayOffQuestion.again", DayOffQuestion.again(capture(), new View(), off, texts, TODAY));
            shown.accept(
                    "StepQuestion.message",
                    StepQuestion.message(
                            Samples.proposed(words),
                            new StepQuestion.Around(off, words, true, null),
                            LINKS,
                            texts,
                            TODAY));
            for (OpenTopic topic : Samples.everyTopic(words)) {
                TopicPrompt.Draft draft = new TopicPrompt.Draft(BEN, FRIDAY);
                shown.accept("TopicPrompt.dayOff", TopicPrompt.dayOff(topic, draft, off, texts, TODAY));
            }
        }
        shown.accept("QuietReplies.isAway", QuietReplies.isAway(BEN, FRIDAY, FRIDAY.plusDays(3), texts, TODAY));
        shown.accept("QuietReplies.back", QuietReplies.back(true, texts));
        shown.accept("QuietReplies.back", QuietReplies.back(false, texts));
        shown.accept("QuietReplies.over", QuietReplies.over(texts));
        shown.accept("QuietReplies.tooLong", QuietReplies.tooLong(texts));
        shown.accept("QuietReplies.untilWhen", QuietReplies.untilWhen(texts));
        shown.accept("QuietReplies.rest", QuietReplies.rest(null, texts, TODAY));
        shown.accept("QuietReplies.rest", QuietReplies.rest(TODAY, texts, TODAY));
        shown.accept("QuietReplies.rest", QuietReplies.rest(FRIDAY, texts, TODAY));
        shown.accept("PauseModal.view", PauseModal.view(texts, TODAY));
    }

    private ObjectNode capture() {
        CaptureModal.Draft draft = new CaptureModal.Draft(longer, BEN, FRIDAY, longer);
        return CaptureModal.view(CaptureModal.Origin.NONE, draft, texts);
    }

    private void replies() {
        shown.accept("Replies.listening", Replies.listening(true, texts));
        shown.accept("Replies.listening", Replies.listening(false, texts));
        shown.accept("Replies.hears", Replies.hears(true, texts));
        shown.accept("Replies.hears", Replies.hears(false, texts));
        shown.accept("Replies.meantPerhaps", Replies.meantPerhaps("einstellungen", longer, texts));
        shown.accept("Replies.searchWhat", Replies.searchWhat(texts));
        List<Doubt> doubts =
                List.of(new Doubt(Doubt.Kind.STRANGER, "@" + longer), new Doubt(Doubt.Kind.NO_DAY, "31.2."));
        shown.accept("Doubts.above", Doubts.above(capture(), doubts, texts));
        shown.accept("Doubts.message", Doubts.message(List.of(new Doubt(Doubt.Kind.PAST_DAY, longer)), texts));
        goalList();
        shown.accept("Replies.notInChannel", Replies.notInChannel(texts));
        shown.accept("Replies.onlyInChannels", Replies.onlyInChannels(texts));
        shown.accept("Replies.memoryAway", Replies.memoryAway(texts));
        shown.accept("Replies.broken", Replies.broken(texts));
        shown.accept("Replies.tooLong", Replies.tooLong(texts));
        shown.accept("Replies.welcome", Replies.welcome(texts));
        shown.accept("Replies.meantWord", Replies.meantWord("erledigt", texts));
        shown.accept("Replies.nothingWaits", Replies.nothingWaits(texts));
        shown.accept("Replies.asCommand", Replies.asCommand(longer, texts));
        shown.accept("Replies.notUnderstood", Replies.notUnderstood(texts));
        shown.accept("Replies.nothingOpen", Replies.nothingOpen(texts));
        shown.accept("Replies.settingsSaved", Replies.settingsSaved(texts));
        shown.accept("HelpText.message", HelpText.message(texts));
    }

    /** Returns whether this is something people see. */
    static boolean isShown(Class<?> type) {
        return type == Message.class || type == ObjectNode.class;
    }
}
