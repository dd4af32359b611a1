package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Elements.primary;
import static dev.konkret.slack.view.Mrkdwn.mention;

import dev.konkret.goal.Goal;
import dev.konkret.goal.Revision;
import dev.konkret.goal.poll.Ballot;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.Stance;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The question to one person whether they carry a goal, and what stands there once they have answered. */
public final class PollQuestion {
    private PollQuestion() {}

    /**
     * What is asked.
     *
     * @param changed what the text changed since the person was asked before; null when they were not
     * @param earlier what they answered then; null when nobody knows
     */
    public record Asking(
            Poll poll,
            Goal goal,
            @Nullable Revision changed,
            @Nullable Ballot earlier) {}

    /** Asks {@code member} for the first time; who asks everybody is asked, too. */
    public static Message first(Asking asking, MemberId member, Texts texts, LocalDate today, ZoneId zone) {
        MemberId by = asking.poll().askedBy();
        return message(question(asking, by.equals(member), texts), asking, texts, today, zone);
    }

    private static String question(Asking asking, boolean own, Texts texts) {
        if (asking.poll().extended()) return texts.get("poll.ask.extended");
        Revision changed = asking.changed();
        if (changed != null && !GoalPhrases.changed(changed, texts).isBlank()) return texts.get("poll.ask.again");
        if (own) return texts.get("poll.ask.own");
        String question = changed != null ? "poll.ask.once.more" : "poll.ask";
        return texts.get(question, mention(asking.poll().askedBy()));
    }

    /** Asks once more, because the vote closes soon. */
    public static Message reminder(Asking asking, Texts texts, LocalDate today, ZoneId zone) {
        return message(texts.get("poll.remind"), asking, texts, today, zone);
    }

    private static Message message(String question, Asking asking, Texts texts, LocalDate today, ZoneId zone) {
        Poll poll = asking.poll();
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.section(question));
        blocks.add(Blocks.section(PollPhrases.text(poll, asking.goal(), texts)));
        if (asking.changed() != null) {
            String changed = GoalPhrases.changed(asking.changed(), texts);
            if (!changed.isBlank()) {
                blocks.add(Blocks.section(texts.get("poll.changed") + "\n" + changed));
                blocks.add(Blocks.context(texts.get("poll.changed.legend")));
            }
        }
        blocks.add(buttons(asking, texts));
        blocks.add(Blocks.context(
                texts.get("poll.until", PollPhrases.closing(poll, texts, today, zone)),
                PollPhrases.secrecy(poll, texts)));
        return Surface.message(texts, blocks);
    }

    /** An anonymous vote cannot be taken back, so it is not given by one tap. */
    private static ObjectNode buttons(Asking asking, Texts texts) {
        String id = asking.poll().id().value();
        String block = "poll:" + id;
        if (asking.poll().anonymous()) {
            return Blocks.actions(block, primary(button(PollAction.VOTE, texts.get("poll.button.vote"), id)));
        }
        if (asking.earlier() != null) {
            String keep = texts.get(
                    "poll.button.keep", PollPhrases.stance(asking.earlier().stance(), texts));
            List<ObjectNode> row = new ArrayList<>(List.of(primary(button(PollAction.KEEP, keep, id))));
            // What stood in the way may be gone with the new text.
            if (asking.earlier().stance() != Stance.YES) {
                row.add(button(PollAction.YES, texts.get("poll.button.yes"), id));
            }
            row.add(button(PollAction.VOTE, texts.get("poll.button.anew"), id));
            return Blocks.actions(block, row.toArray(ObjectNode[]::new));
        }
        return Blocks.actions(
                block,
                primary(button(PollAction.YES, texts.get("poll.button.yes"), id)),
                button(PollAction.CONCERNS, texts.get("poll.button.concerns"), id),
                button(PollAction.NO, texts.get("poll.button.no"), id));
    }

    /**
     * Returns what takes the question's place once it is answered.
     *
     * @param ballot the answer; null in an anonymous poll, of which nothing is shown
     */
    public static Message answered(Poll poll, Goal goal, @Nullable Ballot ballot, Texts texts) {
        String id = poll.id().value();
        ObjectNode result = button(PollAction.RESULT, texts.get("poll.button.result"), id);
        String text = PollPhrases.text(poll, goal, texts);
        if (ballot == null) {
            return Surface.message(
                    texts,
                    Blocks.section(texts.get("poll.counted.anonymous")),
                    Blocks.section(text),
                    Blocks.actions("poll:" + id, result));
        }
        String answer = texts.get("poll.counted", PollPhrases.stance(ballot.stance(), texts));
        if (ballot.reason() != null) answer += "\n" + Mrkdwn.quote(ballot.reason());
        return Surface.message(
                texts,
                Blocks.section(answer),
                Blocks.section(text),
                Blocks.actions("poll:" + id, button(PollAction.VOTE, texts.get("poll.button.change"), id), result));
    }

    /** Returns what takes the question's place when it can no longer be answered. */
    public static Message over(String why, Poll poll, Goal goal, Texts texts) {
        String id = poll.id().value();
        return Surface.message(
                texts,
                Blocks.section(why),
                Blocks.section(PollPhrases.text(poll, goal, texts)),
                Blocks.actions("poll:" + id, button(PollAction.RESULT, texts.get("poll.button.result"), id)));
    }
}
