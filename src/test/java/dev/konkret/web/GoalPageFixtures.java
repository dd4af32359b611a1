package dev.konkret.web;

import static dev.konkret.goal.GoalFixtures.ANNA;
import static dev.konkret.goal.GoalFixtures.CHANNEL;
import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.JUNE;
import static dev.konkret.goal.GoalFixtures.NINE;
import static dev.konkret.goal.GoalFixtures.TEAM;
import static dev.konkret.goal.GoalFixtures.TODAY;

import dev.konkret.goal.Celebration;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalFixtures;
import dev.konkret.goal.GoalState;
import dev.konkret.goal.GoalText;
import dev.konkret.goal.PollId;
import dev.konkret.goal.TextVersion;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.Edit;
import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.outline.Need.Care;
import dev.konkret.goal.outline.Need.Coverage;
import dev.konkret.goal.outline.Outline;
import dev.konkret.goal.outline.Resources;
import dev.konkret.goal.outline.Takes;
import dev.konkret.goal.outline.Template;
import dev.konkret.goal.poll.Confidence;
import dev.konkret.goal.poll.Counts;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollState;
import dev.konkret.goal.poll.Shown;
import dev.konkret.goal.poll.Stance;
import dev.konkret.goal.poll.Tally;
import dev.konkret.goal.poll.Turnout;
import dev.konkret.goal.poll.Verdict;
import dev.konkret.goal.sheet.GoalSheet;
import dev.konkret.goal.smart.SmartCheck;
import dev.konkret.goal.smart.Written;
import dev.konkret.text.Language;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A goal with everything on its page. */
public final class GoalPageFixtures {
    private GoalPageFixtures() {}

    /** Returns the sheet of the usual goal, with these words in every place people write into. */
    static GoalSheet sheet(Language language, String words) {
        Goal goal = goal(words);
        return new GoalSheet(
                goal,
                SmartCheck.of(Written.of(goal), TODAY),
                Set.of(1),
                vote(goal, words),
                confidence(),
                GoalFixtures.MONDAY,
                language);
    }

    /** Returns the usual goal. */
    public static GoalSheet sheet(Language language) {
        return sheet(language, "Der Technische Service hat 40 Kunden auf das neue Portal umgezogen");
    }

    /** Returns a goal with these words in every place people write into. */
    public static Goal goal(String words) {
        GoalText text = new GoalText(words, "40 Kunden", JUNE);
        return new Goal(
                GOAL,
                TEAM,
                CHANNEL,
                ANNA,
                NINE,
                new Celebration("am 30. Juni", words, "haben es geschafft", words),
                List.of(new TextVersion(1, text, ANNA, NINE)),
                List.of(GoalFixtures.group("service", 50)),
                new GoalState.UnderWay(NINE),
                outline(words),
                1,
                1);
    }

    private static Outline outline(String words) {
        BackwardPlan plan = BackwardPlan.until(JUNE);
        for (String layer : List.of(words, "Pilot mit drei Kunden ist ausgewertet", "Budget ist frei")) {
            plan = made(plan.add(GoalFixtures.layer(layer), plan.layers().size(), TODAY));
        }
        Resources resources = made(Resources.NONE.add(
                Takes.Kind.MONEY, words, new Coverage.Counted(new BigDecimal(12_500), new BigDecimal(8_000), "€")));
        resources = made(resources.careFor(1, new Care.AsQuestion(ANNA, words, null)));
        resources = made(resources.add(Takes.Kind.PEOPLE, "Zwei Leute", new Coverage.Judged(Coverage.Degree.THERE)));
        MindMap map = made(Template.DIGITAL_MARKETING.growOn(MindMap.EMPTY, Language.DE));
        String fits =
                words.substring(0, words.offsetByCodePoints(0, Math.min(80, words.codePointCount(0, words.length()))));
        map = made(map.add(MindMap.ROOT, fits));
        return new Outline(plan, resources, map);
    }

    private static GoalSheet.Vote vote(Goal goal, String words) {
        Counts counts = new Counts(6, 0, Map.of(Stance.YES, 4, Stance.WITH_CONCERNS, 1, Stance.NO, 1), Map.of());
        Tally tally = new Tally(
                List.of(new Turnout(goal.groups().get(0), 6, 8)),
                6,
                8,
                true,
                List.of(new Tally.Block(Set.of("service"), counts)),
                Optional.of(counts),
                List.of());
        Poll poll = new Poll(
                new PollId("g1-p1"),
                TEAM,
                GOAL,
                1,
                CHANNEL,
                ANNA,
                goal.groups(),
                false,
                Set.of(),
                NINE,
                NINE.plus(Duration.ofDays(7)),
                false,
                null,
                new PollState.Closed(NINE.plus(Duration.ofDays(7)), tally, new Verdict.Accepted()),
                2);
        return new GoalSheet.Vote(poll, new Shown.Result(tally));
    }

    private static Confidence confidence() {
        LocalDate first = LocalDate.of(2025, 1, 13);
        return new Confidence(
                List.of(
                        new Confidence.Round(first, List.of(0, 1, 3, 2, 0)),
                        new Confidence.Round(first.plusWeeks(2), List.of(0, 0, 2, 4, 1)),
                        new Confidence.Round(first.plusWeeks(4), List.of(0, 0, 1, 3, 3))),
                5);
    }

    private static <T> T made(Edit<T> edit) {
        return ((Edit.Made<T>) edit).thing();
    }
}
