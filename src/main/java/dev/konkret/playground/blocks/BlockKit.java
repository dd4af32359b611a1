package dev.konkret.playground.blocks;

import static dev.konkret.playground.blocks.Compositions.plainText;
import static dev.konkret.playground.blocks.Rule.ANY;
import static dev.konkret.playground.blocks.Rule.BOOL;
import static dev.konkret.playground.blocks.Rule.list;
import static dev.konkret.playground.blocks.Rule.string;
import static dev.konkret.playground.blocks.Rule.word;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Says whether Slack would take a message's blocks or a view, and if not, what is wrong in Slack's words. */
public final class BlockKit {
    /** A message with more text than this in its blocks is refused with {@code msg_blocks_too_long}. */
    public static final int MOST_TEXT_IN_BLOCKS = 13_200;

    private static final Rule MESSAGE = list(Blocks.IN_MESSAGES, 0, 50);

    private static final Rule VIEW_BLOCKS = list(Blocks.IN_BOTH, 1, 100);

    private static final Shape MODAL = view().need("title", plainText(1, 24))
            .may("submit", nullOr(plainText(1, 24)))
            .may("close", nullOr(plainText(1, 24)))
            .may("clear_on_close", BOOL)
            .may("notify_on_close", BOOL)
            .may("submit_disabled", BOOL)
            .together((value, pointer, findings) -> {
                if (hasInput(value.path("blocks")) && !value.hasNonNull("submit")) {
                    findings.add("missing required field: submit", pointer);
                }
            });

    private static final Rule VIEW = new ByType()
            .on("modal", MODAL)
            .on("home", view().may("title", ANY).may("close", ANY).may("submit", ANY));

    private BlockKit() {}

    private static Shape view() {
        return Shape.typed()
                .need("blocks", VIEW_BLOCKS)
                .may("private_metadata", string(0, 3000))
                .may("callback_id", string(0, 255))
                .may("external_id", string(0, 255));
    }

    private static Rule nullOr(Rule rule) {
        return (value, pointer, findings) -> {
            if (!value.isNull()) rule.check(value, pointer, findings);
        };
    }

    private static boolean hasInput(JsonNode blocks) {
        return blocks.valueStream().anyMatch(b -> b.path("type").stringValue("").equals("input"));
    }

    /** Checks the {@code blocks} of a message. */
    public static Findings checkMessage(JsonNode blocks) {
        Findings findings = new Findings();
        MESSAGE.check(blocks, "/blocks", findings);
        unique(blocks, "/blocks", findings);
        return findings;
    }

    /** Checks a {@code view}, which has to be a {@code modal} or a {@code home}. */
    public static Findings checkView(JsonNode view, String wantedType) {
        Findings findings = new Findings();
        VIEW.check(view, "/view", findings);
        if (findings.isEmpty()) word(wantedType).check(view.path("type"), "/view/type", findings);
        unique(view.path("blocks"), "/view/blocks", findings);
        return findings;
    }

    /** How many code points of text all these blocks carry. */
    public static int textIn(JsonNode blocks) {
        int sum = 0;
        for (JsonNode inside : blocks) sum += textIn(inside);
        JsonNode text = blocks.path("text");
        return text.isString()
                ? sum + text.stringValue().codePointCount(0, text.stringValue().length())
                : sum;
    }

    private static void unique(JsonNode blocks, String pointer, Findings findings) {
        Set<String> blockIds = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            JsonNode block = blocks.get(i);
            String blockId = block.path("block_id").stringValue("");
            if (!blockId.isEmpty() && !blockIds.add(blockId)) {
                findings.add("block_id " + blockId + " already exists", pointer + "/" + i + "/block_id");
            }
            Set<String> actionIds = new HashSet<>();
            JsonNode elements = block.path("elements");
            for (int j = 0; j < elements.size(); j++) {
                String actionId = elements.get(j).path("action_id").stringValue("");
                if (!actionId.isEmpty() && !actionIds.add(actionId)) {
                    findings.add(
                            "action_id " + actionId + " already exists",
                            pointer + "/" + i + "/elements/" + j + "/action_id");
                }
            }
        }
    }
}
