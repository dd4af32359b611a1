package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Elements.primary;

import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The part of the Home tab about votes the reader has not given yet. */
final class HomeVotes {
    private static final Listing ROOM = Listing.ofBlocks(7);

    private HomeVotes() {}

    static List<ObjectNode> blocks(List<OpenVote> votes, Texts texts, LocalDate today) {
        if (votes.isEmpty()) return List.of();
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.header(texts.get("home.votes")));
        blocks.addAll(ROOM.of(votes, texts, vote -> entry(vote, texts, today)));
        return blocks;
    }

    private static List<ObjectNode> entry(OpenVote vote, Texts texts, LocalDate today) {
        String id = vote.poll().id().value();
        String until = texts.get("poll.until", texts.dates().moment(vote.until(), today));
        return List.of(
                Blocks.section(GoalPhrases.title(vote.goal()) + "\n" + until),
                Blocks.actions("vote:" + id, primary(button(PollAction.VOTE, texts.get("poll.button.vote"), id))));
    }
}
