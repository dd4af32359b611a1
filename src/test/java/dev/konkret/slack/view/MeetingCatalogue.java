package dev.konkret.slack.view;

import static dev.konkret.slack.view.Samples.ANNA;
import static dev.konkret.slack.view.Samples.BEN;
import static dev.konkret.slack.view.Samples.FRIDAY;
import static dev.konkret.slack.view.Samples.MARKETING;
import static dev.konkret.slack.view.Samples.NOW;
import static dev.konkret.slack.view.Samples.SAID;
import static dev.konkret.slack.view.Samples.TEAM;
import static dev.konkret.slack.view.Samples.TODAY;

import dev.konkret.digest.Agreement;
import dev.konkret.digest.Crew;
import dev.konkret.digest.CrewId;
import dev.konkret.digest.Gap;
import dev.konkret.digest.Issue;
import dev.konkret.digest.Line;
import dev.konkret.digest.Matter;
import dev.konkret.digest.Preview;
import dev.konkret.digest.Tally;
import dev.konkret.digest.figures.Figures;
import dev.konkret.digest.figures.Reason;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nudge.Occasion;
import dev.konkret.nudge.Reminder;
import dev.konkret.round.ParkedTopic;
import dev.konkret.round.Round;
import dev.konkret.round.RoundItem;
import dev.konkret.round.RoundPlan;
import dev.konkret.round.Verdict;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.WorkspaceSettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Everything around rounds, teams and digests that people see. */
final class MeetingCatalogue {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Texts texts;
    private final String words;
    private final BiConsumer<String, Object> shown;

    private MeetingCatalogue(Texts texts, String words, BiConsumer<String, Object> shown) {
        this.texts = texts;
        this.words = words;
        this.shown = shown;
    }

    static void show(Texts texts, String words, BiConsumer<String, Object> shown) {
        MeetingCatalogue all = new MeetingCatalogue(texts, words, shown);
        all.rounds();
        all.teams();
        all.digests();
    }

    private void rounds() {
        for (Round.State state : Round.State.values()) {
            for (int count : List.of(1, Round.MOST_ITEMS)) {
                for (boolean decided : List.of(true, false)) {
                    Round round = round(state, count, decided);
                    shown.accept("RoundMessage.message", RoundMessage.message(round, texts, TODAY, BERLIN));
                    shown.accept("RoundProtocol.message", RoundProtocol.message(round, texts, TODAY));
                    if (round.current().isPresent()) {
                        shown.accept("RoundModal.view", RoundModal.view(round, null, texts, TODAY, BERLIN));
                        String note = RoundModal.faster(item("x", RoundItem.Kind.TOPIC, dropped()), texts, TODAY);
                        shown.accept("RoundModal.view", RoundModal.view(round, note, texts, TODAY, BERLIN));
                        shown.accept("RoundModal.over", RoundModal.over(note, Optional.empty(), texts));
                        shown.accept("RoundModal.over", RoundModal.over(note, Optional.of(round), texts));
                    }
                }
            }
        }
        ParkedTopic parked = new ParkedTopic("p1", TEAM, MARKETING, words, BEN, null, NOW, FRIDAY);
        shown.accept("RoundReplies.review", RoundReplies.review(List.of(parked), texts));
        shown.accept("RoundReplies.review", RoundReplies.review(Samples.many(parked, 50), texts));
        shown.accept("RoundReplies.nothing", RoundReplies.nothing(texts));
        shown.accept("RoundReplies.onlyInChannels", RoundReplies.onlyInChannels(texts));
        shown.accept("RoundReplies.membersOnly", RoundReplies.membersOnly(texts));
        shown.accept("RoundReplies.goesOnBelow", RoundReplies.goesOnBelow(texts));
        shown.accept("RoundReplies.gone", RoundReplies.gone(texts));
        shown.accept("RoundReplies.notIn", RoundReplies.notIn(MARKETING, texts));
        RoundPlan plan = new RoundPlan(DayOfWeek.FRIDAY, LocalTime.of(11, 0), BERLIN);
        shown.accept("RoundReplies.planned", RoundReplies.planned(plan, texts));
        shown.accept("RoundReplies.notPlanned", RoundReplies.notPlanned(texts));
        shown.accept("RoundReplies.noSuchTime", RoundReplies.noSuchTime(texts));
    }

    private Round round(Round.State state, int count, boolean decided) {
        List<Verdict> verdicts = List.of(
                new Verdict.Kept(ANNA, NOW, ANNA, FRIDAY),
                new Verdict.Kept(ANNA, NOW, BEN, FRIDAY),
                new Verdict.Parked(ANNA, NOW, FRIDAY),
                dropped(),
                new Verdict.Elsewhere(ANNA, NOW));
        List<RoundItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            RoundItem.Kind kind = RoundItem.Kind.values()[i % RoundItem.Kind.values().length];
            Verdict verdict = decided && i < count - 1 ? verdicts.get(i % verdicts.size()) : null;
            items.add(item("i" + i, kind, verdict));
        }
        return new Round("r1", TEAM, MARKETING, ANNA, NOW, state, items, 1, NOW, null, 1);
    }

    private Verdict dropped() {
        return new Verdict.Dropped(ANNA, NOW, words.repeat(20));
    }

    private RoundItem item(String id, RoundItem.Kind kind, Verdict verdict) {
        return new RoundItem(kind, id, List.of("j"), words, BEN, SAID, NOW, ANNA, FRIDAY, 3, verdict, false);
    }

    private void teams() {
        WorkspaceSettings workspace = WorkspaceSettings.initial(BERLIN, Language.DE, Region.GERMANY);
        shown.accept("CrewModal.view", CrewModal.view(null, ANNA, null, workspace, texts));
        for (boolean agreed : List.of(true, false)) {
            Crew crew = crew(agreed);
            shown.accept("CrewModal.view", CrewModal.view(crew, ANNA, MARKETING, workspace, texts));
            shown.accept("AgreementQuestion.message", AgreementQuestion.message(crew, BEN, texts));
            shown.accept("AgreementQuestion.message", AgreementQuestion.message(crew, Samples.CEM, texts));
            shown.accept("CrewList.view", CrewList.view(List.of(crew, crew), BEN, agreed, c -> agreed, texts));
            shown.accept("CrewReplies.saved", CrewReplies.saved(crew, NOW.atZone(BERLIN), texts, TODAY));
            shown.accept("CrewReplies.dissolved", CrewReplies.dissolved(crew, texts));
        }
        shown.accept("AgreementQuestion.over", AgreementQuestion.over(texts));
        shown.accept("CrewList.view", CrewList.view(List.of(), BEN, true, c -> true, texts));
        shown.accept("CrewList.view", CrewList.view(List.of(), BEN, false, c -> true, texts));
        shown.accept("CrewList.view", CrewList.view(Samples.many(crew(true), 80), BEN, true, c -> true, texts));
    }

    private void digests() {
        for (boolean agreed : List.of(true, false)) {
            Crew crew = crew(agreed);
            for (int count : List.of(0, 1, 30)) {
                Issue issue = issue(count);
                Issue.Excerpt excerpt = issue.forReaderOf(Set.of(MARKETING));
                shown.accept("DigestMessage.message", DigestMessage.message(crew, excerpt, texts));
                PictureMessage.InSlack trend = new PictureMessage.InSlack("F0TREND", words.repeat(20));
                shown.accept("DigestMessage.message", DigestMessage.message(crew, excerpt, trend, texts));
                for (int page : List.of(0, 1, 99)) {
                    shown.accept("DigestModal.view", DigestModal.view(crew, excerpt, figures(count), page, texts));
                }
                if (count > 0) enclosed(crew, issue, agreed);
            }
            shown.accept("DigestMessage.empty", DigestMessage.empty(crew, issue(0), texts));
        }
        shown.accept("DigestMessage.none", DigestMessage.none(texts));
        shown.accept("DigestMessage.nothingVisible", DigestMessage.nothingVisible(texts));
        shown.accept("DigestMessage.notNow", DigestMessage.notNow(texts));
        for (int count : List.of(0, 5)) {
            List<NextStep> open = new ArrayList<>();
            for (int i = 0; i < count; i++) open.addAll(Samples.everyState(words));
            shown.accept("OwnDigest.message", OwnDigest.message(BEN, open, count, Permalinks.NONE, texts, TODAY));
        }
        shown.accept("OwnDigest.on", OwnDigest.on(LocalTime.of(8, 30), texts));
        shown.accept("OwnDigest.off", OwnDigest.off(texts));
    }

    private void enclosed(Crew crew, Issue issue, boolean named) {
        List<Line> lines = issue.lines().stream().limit(10).toList();
        NextStep step = Samples.committed(words, FRIDAY);
        Preview preview = new Preview(crew, "2025-W11", FRIDAY, lines, List.of(step), named);
        Reminder.Item item = new Reminder.Item(step, Occasion.DUE, false);
        for (List<Reminder.Item> items : List.of(List.<Reminder.Item>of(), List.of(item))) {
            shown.accept(
                    "ReminderMessage.message",
                    ReminderMessage.message(
                            new Reminder(BEN, TODAY, items, List.of(), List.of(preview), List.of(), Optional.empty()),
                            Permalinks.NONE,
                            texts));
        }
    }

    private static Optional<Figures> figures(int count) {
        if (count == 0) return Optional.empty();
        Map<Reason, Integer> reasons = new HashMap<>();
        for (Reason reason : Reason.values()) reasons.put(reason, count);
        Figures.Mirror mirror = count == 1 ? null : new Figures.Mirror(60, 120, 10, count);
        Duration time = Duration.ofHours(count * 20L);
        return Optional.of(new Figures(5, time, count, time, count, 87, count, reasons, mirror));
    }

    private Crew crew(boolean agreed) {
        Agreement.Answer answer = new Agreement.Answer(agreed, NOW);
        Agreement agreement = new Agreement(true, Map.of(BEN, answer, ANNA, answer));
        return new Crew(
                new CrewId("t1"),
                TEAM,
                Cut.plain(words, Crew.LONGEST_NAME),
                MARKETING,
                Set.of(MARKETING),
                Set.of(ANNA, BEN),
                Set.of(ANNA),
                Crew.USUAL_TIME,
                BERLIN,
                Region.GERMANY,
                agreed,
                Map.of(Matter.NAMES, agreement, Matter.MIRROR, agreement),
                1);
    }

    private Issue issue(int count) {
        List<Line> lines = new ArrayList<>();
        for (Line.Section section : Line.Section.values()) {
            for (int i = 0; i < count; i++) {
                NextStepId id = new NextStepId(section.name() + i);
                lines.add(new Line(
                        id, MARKETING, BEN, section, words, FRIDAY, words.repeat(20), i % 2 == 0 ? words : null));
            }
        }
        Tally tally = new Tally(count, 7, count, count, count, count, count);
        return new Issue(
                TEAM,
                new CrewId("t1"),
                "2025-W10",
                NOW,
                TODAY,
                lines,
                count == 0 ? List.of() : List.of(new Gap(MARKETING, words, words.repeat(20))),
                Map.of(MARKETING, tally),
                List.of(new Issue.Week("2025-W09", Map.of(MARKETING, tally))));
    }
}
