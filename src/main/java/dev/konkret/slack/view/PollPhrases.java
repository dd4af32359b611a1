package dev.konkret.slack.view;

import static dev.konkret.slack.view.Mrkdwn.mention;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalText;
import dev.konkret.goal.Group;
import dev.konkret.goal.poll.Counts;
import dev.konkret.goal.poll.Lack;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.Stance;
import dev.konkret.goal.poll.Turnout;
import dev.konkret.goal.poll.WorkItem;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short ways to speak of polls, in mrkdwn. */
final class PollPhrases {
    private PollPhrases() {}

    /** Returns the text people vote on: words, measure and date. */
    static String text(Poll poll, Goal goal, Texts texts) {
        GoalText text = goal.text(poll.text()).orElse(goal.text()).text();
        StringBuilder lines = new StringBuilder(Mrkdwn.bold(text.words()));
        if (!text.measure().isBlank()) {
            lines.append('\n').append(texts.get("poll.measure", Mrkdwn.escape(Mrkdwn.oneLine(text.measure()))));
        }
        if (text.date() != null) {
            lines.append('\n').append(texts.get("poll.date", texts.dates().full(text.date())));
        }
        return lines.toString();
    }

    /** Returns when it closes, in the reader's zone. */
    static String closing(Poll poll, Texts texts, LocalDate today, ZoneId zone) {
        return texts.dates().briefMoment(poll.closesAt().atZone(zone), today);
    }

    /** Returns what becomes of an answer. */
    static String secrecy(Poll poll, Texts texts) {
        return texts.get(poll.anonymous() ? "poll.anonymous" : "poll.named");
    }

    static String stance(Stance stance, Texts texts) {
        return switch (stance) {
            case YES -> texts.get("poll.stance.yes");
            case WITH_CONCERNS -> texts.get("poll.stance.concerns");
            case NO -> texts.get("poll.stance.no");
        };
    }

    static String lack(Lack lack, Texts texts) {
        return switch (lack) {
            case TIME -> texts.get("poll.lack.time");
            case MONEY -> texts.get("poll.lack.money");
            case KNOW_HOW -> texts.get("poll.lack.know-how");
            case PEOPLE -> texts.get("poll.lack.people");
        };
    }

    /** Returns how many of a group have voted, and whether that is enough. */
    static String turnout(Turnout turnout, Texts texts) {
        return texts.get(
                turnout.reachedQuorum() ? "poll.turnout.enough" : "poll.turnout",
                name(turnout.group()),
                turnout.voted(),
                turnout.entitled(),
                turnout.needed());
    }

    /** Returns how many carry it, on one line. */
    static String stances(Counts counts, Texts texts) {
        return texts.get("poll.counts", counts.of(Stance.YES), counts.of(Stance.WITH_CONCERNS), counts.of(Stance.NO));
    }

    /** Returns how many answered what, on up to three lines. */
    static String counts(Counts counts, Texts texts) {
        StringBuilder lines = new StringBuilder(stances(counts, texts));
        if (counts.notUnderstood() > 0) {
            lines.append("\n").append(texts.get("poll.counts.unclear", counts.notUnderstood()));
        }
        List<String> lacks = new ArrayList<>();
        for (Lack lack : Lack.values()) {
            if (counts.of(lack) > 0) lacks.add(lack(lack, texts) + " " + counts.of(lack));
        }
        if (!lacks.isEmpty()) lines.append("\n").append(texts.get("poll.counts.lacks", String.join(", ", lacks)));
        return lines.toString();
    }

    /** Returns one thing to work on. */
    static String item(WorkItem item, Texts texts) {
        if (item instanceof WorkItem.Objection o) return said("✋", o.words(), o.by(), texts);
        if (item instanceof WorkItem.Concern c) return said("🤔", c.words(), c.by(), texts);
        if (item instanceof WorkItem.QuorumMissed q) return turnout(q.turnout(), texts);
        if (item instanceof WorkItem.NotUnderstood n) return "❓ " + texts.get("poll.counts.unclear", n.people());
        WorkItem.Lacking lacking = (WorkItem.Lacking) item;
        return "🧰 " + texts.get("poll.work.lack", lack(lacking.lack(), texts), lacking.people());
    }

    /** Returns what somebody said, with their name unless it was said without. */
    static String said(String sign, String words, @Nullable MemberId by, Texts texts) {
        String who = by == null ? "" : mention(by) + ": ";
        return sign + " " + who + texts.get("poll.said", Mrkdwn.escape(Mrkdwn.oneLine(words)));
    }

    static String name(Group group) {
        return Mrkdwn.bold(group.name());
    }
}
