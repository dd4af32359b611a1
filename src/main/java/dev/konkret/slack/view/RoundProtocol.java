package dev.konkret.slack.view;

import dev.konkret.round.Round;
import dev.konkret.round.RoundItem;
import dev.konkret.round.Verdict;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What came of a round: who, what, by when; what was parked and what was dropped. */
public final class RoundProtocol {
    private static final int MOST_CHARACTERS = 2_900;

    private RoundProtocol() {}

    /** Returns the protocol of a round that is over. */
    public static Message message(Round round, Texts texts, LocalDate today) {
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.header(texts.get("round.protocol")));
        List<RoundItem> parked = those(round, Verdict.Parked.class);
        List<RoundItem> dropped = those(round, Verdict.Dropped.class);
        add(blocks, texts.get("round.protocol.kept"), those(round, Verdict.Kept.class), texts, today);
        add(blocks, texts.get("round.protocol.parked"), parked, texts, today);
        add(blocks, texts.get("round.protocol.dropped"), dropped, texts, today);
        int elsewhere = those(round, Verdict.Elsewhere.class).size();
        if (elsewhere > 0) blocks.add(Blocks.context(texts.get("round.protocol.elsewhere", elsewhere)));
        int left = round.leftOpen().size();
        if (left > 0) blocks.add(Blocks.context(texts.get("round.protocol.left", left)));
        if (left == 0 && parked.isEmpty() && dropped.isEmpty())
            blocks.add(Blocks.section(texts.get("round.protocol.sentence")));
        return Surface.message(texts, blocks);
    }

    private static List<RoundItem> those(Round round, Class<? extends Verdict> kind) {
        return round.items().stream().filter(i -> kind.isInstance(i.verdict())).toList();
    }

    private static void add(
            List<ObjectNode> blocks, String title, List<RoundItem> items, Texts texts, LocalDate today) {
        if (items.isEmpty()) return;
        StringBuilder text = new StringBuilder(title);
        for (RoundItem item : items) {
            String line = "\n• " + RoundPhrases.listed(item, texts, today);
            if (Cut.length(text.toString()) + Cut.length(line) > MOST_CHARACTERS) {
                blocks.add(Blocks.section(text.toString()));
                text = new StringBuilder();
            }
            text.append(line);
        }
        blocks.add(Blocks.section(text.toString()));
    }
}
