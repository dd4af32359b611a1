package dev.konkret.slack.view;

import static dev.konkret.slack.view.Samples.ANNA;
import static dev.konkret.slack.view.Samples.BEN;
import static dev.konkret.slack.view.Samples.MARKETING;
import static dev.konkret.slack.view.Samples.TODAY;
import static dev.konkret.slack.view.Samples.many;

import dev.konkret.goal.Celebration;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalState;
import dev.konkret.goal.GoalText;
import dev.konkret.goal.Group;
import dev.konkret.goal.PollId;
import dev.konkret.goal.Revision;
import dev.konkret.goal.TextVersion;
import dev.konkret.goal.outline.Outline;
import dev.konkret.goal.poll.Ballot;
import dev.konkret.goal.poll.Confidence;
import dev.konkret.goal.poll.Counts;
import dev.konkret.goal.poll.Lack;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollState;
import dev.konkret.goal.poll.Remark;
import dev.konkret.goal.poll.Shown;
import dev.konkret.goal.poll.Stance;
import dev.konkret.goal.poll.Tally;
import dev.konkret.goal.poll.Turnout;
import dev.konkret.goal.poll.Verdict;
import dev.konkret.goal.poll.WorkItem;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Everything the bot can show about polls and confidence, made out of the same words. */
final class PollCatalogue {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final TeamId TEAM = new TeamId("T1");
    private static final GoalId GOAL = new GoalId("v4f2a");

    private final Texts texts;
    private final String words;
    private final BiConsumer<String, Object> shown;

    private PollCatalogue(Texts texts, String words, BiConsumer<String, Object> shown) {
        this.texts = texts;
        this.words = words;
        this.shown = shown;
    }

    static void show(Texts texts, String words, BiConsumer<String, Object> shown) {
        PollCatalogue all = new PollCatalogue(texts, words, shown);
        for (boolean anonymous : List.of(true, false)) all.voting(anonymous);
        all.results();
        all.confidence();
        shown.accept("PollReplies.notPosted", PollReplies.notPosted(MARKETING, texts));
        shown.accept("Replies.plainly", Replies.plainly(texts.get("poll.asked"), texts));
    }

    static List<OpenVote> openVotes(String words) {
        return many(
                new OpenVote(poll(words, false, new PollState.Open()), goal(words), Samples.NOW.atZone(BERLIN)), 20);
    }

    private void voting(boolean anonymous) {
        Goal goal = goal(words);
        Poll poll = poll(words, anonymous, new PollState.Open());
        Ballot no = new Ballot(false, Stance.NO, cut(words.repeat(20)), EnumSet.allOf(Lack.class));
        shown.accept("PollModal.view", PollModal.view(goal, TODAY, texts));
        shown.accept("BallotModal.view", BallotModal.view(poll, goal, null, null, texts));
        shown.accept("BallotModal.view", BallotModal.view(poll, goal, no, Stance.WITH_CONCERNS, texts));
        Revision changed = Revision.of(
                new GoalText("Anders. " + words, "9 Kunden", null), goal.text().text());
        for (PollQuestion.Asking asking : List.of(
                new PollQuestion.Asking(poll, goal, null, null),
                new PollQuestion.Asking(poll, goal, changed, null),
                new PollQuestion.Asking(poll, goal, changed, no))) {
            for (MemberId member : List.of(asking.poll().askedBy(), new MemberId("U0SOMEBODY"))) {
                shown.accept("PollQuestion.first", PollQuestion.first(asking, member, texts, TODAY, BERLIN));
            }
            shown.accept("PollQuestion.reminder", PollQuestion.reminder(asking, texts, TODAY, BERLIN));
        }
        shown.accept("PollQuestion.answered", PollQuestion.answered(poll, goal, no, texts));
        shown.accept("PollQuestion.answered", PollQuestion.answered(poll, goal, null, texts));
        shown.accept("PollQuestion.over", PollQuestion.over(texts.get("poll.cast.late"), poll, goal, texts));
    }

    private void results() {
        Goal goal = goal(words);
        Goal accepted = accepted(goal);
        for (int size : List.of(0, 1, 300)) {
            Tally tally = tally(words, size);
            for (boolean anonymous : List.of(true, false)) {
                for (PollState state : states(tally)) {
                    // Where a long list is cut depends neither on who may know the voters nor on when the poll was
                    // replaced.
                    if (size > 1 && (anonymous || state instanceof PollState.Superseded)) continue;
                    Poll poll = poll(words, anonymous, state);
                    shown.accept(
                            "PollCard.message", PollCard.message(poll, goal, tally.turnout(), texts, TODAY, BERLIN));
                    shown.accept(
                            "PollResultModal.view", PollResultModal.view(poll, goal, new Shown.Result(tally), texts));
                    shown.accept(
                            "PollResultModal.view",
                            PollResultModal.view(poll, goal, new Shown.TurnoutOnly(3, 2000, true), texts));
                    shown.accept("WorkListModal.view", WorkListModal.view(poll, goal, work(words, size), true, texts));
                    if (!(state instanceof PollState.Closed closed)) continue;
                    shown.accept("PollOutcome.message", PollOutcome.message(poll, closed, goal, texts));
                    shown.accept("PollOutcome.message", PollOutcome.message(poll, closed, accepted, texts));
                }
            }
        }
    }

    private void confidence() {
        Goal goal = goal(words);
        shown.accept("ConfidenceQuestion.message", ConfidenceQuestion.message(goal, TODAY, texts));
        shown.accept("ConfidenceQuestion.answered", ConfidenceQuestion.answered(goal, true, texts));
        shown.accept("ConfidenceQuestion.answered", ConfidenceQuestion.answered(goal, false, texts));
        Confidence.Round high = new Confidence.Round(TODAY, List.of(0, 0, 0, 0, 9));
        Confidence.Round low = new Confidence.Round(TODAY, List.of(9, 0, 0, 0, 0));
        for (List<Confidence.Round> rounds : List.of(List.<Confidence.Round>of(), List.of(high), List.of(high, low))) {
            for (Map<Lack, Integer> missing : List.of(Map.<Lack, Integer>of(), Map.of(Lack.TIME, 3))) {
                shown.accept(
                        "ConfidenceNews.message",
                        ConfidenceNews.message(goal, new Confidence(rounds, 1), TODAY, missing, texts));
            }
        }
    }

    private static List<PollState> states(Tally tally) {
        return List.of(
                new PollState.Open(),
                new PollState.Superseded(Samples.NOW, null),
                new PollState.Superseded(Samples.NOW, PollId.of(GOAL, 2)),
                new PollState.Closed(Samples.NOW, tally, new Verdict.Accepted()),
                new PollState.Closed(Samples.NOW, tally, Verdict.of(tally, true)));
    }

    static Goal goal(String words) {
        GoalText text = new GoalText(words.repeat(3), words, TODAY.plusMonths(3));
        return new Goal(
                GOAL,
                TEAM,
                MARKETING,
                ANNA,
                Samples.NOW,
                Celebration.BLANK,
                List.of(new TextVersion(1, text, ANNA, Samples.NOW)),
                groups(words),
                new GoalState.Draft(),
                Outline.EMPTY,
                1,
                1);
    }

    private static Goal accepted(Goal goal) {
        return new Goal(
                goal.id(),
                goal.team(),
                goal.channel(),
                goal.writtenBy(),
                goal.writtenAt(),
                goal.celebration(),
                goal.texts(),
                goal.groups(),
                new GoalState.Accepted(Samples.NOW, TODAY.plusWeeks(4)),
                goal.outline(),
                1,
                2);
    }

    private static List<Group> groups(String words) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < Group.MOST_GROUPS; i++) {
            String name = words.codePoints()
                    .limit(Group.LONGEST_NAME)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            groups.add(new Group("g" + i, name, new Group.Source.UserGroup("S" + i), 33));
        }
        return groups;
    }

    private static Poll poll(String words, boolean anonymous, PollState state) {
        return new Poll(
                PollId.of(GOAL, 1),
                TEAM,
                GOAL,
                1,
                MARKETING,
                ANNA,
                groups(words),
                anonymous,
                Set.of(),
                Samples.NOW,
                Samples.NOW.plus(Duration.ofDays(5)),
                true,
                null,
                state,
                1);
    }

    private static Tally tally(String words, int size) {
        List<Turnout> turnout =
                groups(words).stream().map(g -> new Turnout(g, size, 2 * size)).toList();
        Counts counts = Counts.NONE;
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Ballot ballot = new Ballot(false, Stance.NO, cut(words.repeat(20)), EnumSet.allOf(Lack.class));
            counts = counts.plus(ballot);
            remarks.add(new Remark(Stance.values()[i % 3], cut(words.repeat(20)), i % 2 == 0 ? BEN : null));
        }
        Counts all = counts;
        List<Tally.Block> blocks = groups(words).stream()
                .map(g -> new Tally.Block(Set.of(g.id(), "+"), all))
                .toList();
        return new Tally(
                turnout, size, 2 * size, size > 0, blocks, size > 4 ? Optional.of(all) : Optional.empty(), remarks);
    }

    private static List<WorkItem> work(String words, int size) {
        Tally tally = tally(words, size);
        List<WorkItem> work = new ArrayList<>();
        for (Remark remark : tally.remarks()) {
            work.add(
                    remark.stance() == Stance.NO
                            ? new WorkItem.Objection(remark.words(), remark.by())
                            : new WorkItem.Concern(remark.words(), remark.by()));
        }
        for (Lack lack : Lack.values()) if (size > 0) work.add(new WorkItem.Lacking(lack, size));
        for (Turnout turnout : tally.turnout()) work.add(new WorkItem.QuorumMissed(turnout));
        if (size > 0) work.add(new WorkItem.NotUnderstood(size));
        return work;
    }

    private static String cut(String words) {
        return words.codePoints()
                .limit(Ballot.LONGEST_REASON)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
