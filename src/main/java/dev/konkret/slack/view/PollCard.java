package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Elements.primary;

import dev.konkret.goal.Goal;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollState.Closed;
import dev.konkret.goal.poll.PollState.Open;
import dev.konkret.goal.poll.PollState.Superseded;
import dev.konkret.goal.poll.Turnout;
import dev.konkret.goal.poll.Verdict;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** A poll in its channel: who is asked, until when, how many have voted; never how. */
public final class PollCard {
    private PollCard() {}

    /** @param turnout how many of each group have voted; for a closed poll its own is taken */
    public static Message message(
            Poll poll, Goal goal, List<Turnout> turnout, Texts texts, LocalDate today, ZoneId zone) {
        String id = poll.id().value();
        List<Turnout> counted = poll.state() instanceof Closed c ? c.tally().turnout() : turnout;
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.section(standing(poll, texts)));
        blocks.add(Blocks.section(PollPhrases.text(poll, goal, texts)));
        if (!counted.isEmpty()) {
            blocks.add(Blocks.section(
                    counted.stream().map(t -> PollPhrases.turnout(t, texts)).collect(Collectors.joining("\n"))));
        }
        ObjectNode result = button(PollAction.RESULT, texts.get("poll.button.result"), id);
        if (poll.state() instanceof Open) {
            blocks.add(Blocks.actions(
                    "poll:" + id, primary(button(PollAction.VOTE, texts.get("poll.button.vote"), id)), result));
            blocks.add(Blocks.context(
                    texts.get("poll.until", PollPhrases.closing(poll, texts, today, zone)),
                    PollPhrases.secrecy(poll, texts)));
        } else if (poll.state() instanceof Closed) {
            blocks.add(Blocks.actions("poll:" + id, result));
        }
        return Surface.message(texts, blocks);
    }

    /** Returns in one sentence how it stands. */
    public static String standing(Poll poll, Texts texts) {
        if (poll.state() instanceof Superseded s) {
            return texts.get(s.by() == null ? "poll.card.ended" : "poll.card.superseded");
        }
        if (poll.state() instanceof Closed c) {
            return texts.get(c.verdict() instanceof Verdict.Accepted ? "poll.card.accepted" : "poll.card.not-yet");
        }
        return texts.get(poll.extended() ? "poll.card.extended" : "poll.card");
    }
}
