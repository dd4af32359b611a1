package dev.konkret.playground.blocks;

import static dev.konkret.playground.blocks.Compositions.SLACK_FILE;
import static dev.konkret.playground.blocks.Compositions.mrkdwn;
import static dev.konkret.playground.blocks.Compositions.plainText;
import static dev.konkret.playground.blocks.Compositions.texts;
import static dev.konkret.playground.blocks.Rule.BOOL;
import static dev.konkret.playground.blocks.Rule.integer;
import static dev.konkret.playground.blocks.Rule.list;
import static dev.konkret.playground.blocks.Rule.string;
import static dev.konkret.playground.blocks.Rule.word;

import java.util.List;

/** The blocks there are, and what each has to be like. */
final class Blocks {
    private static final Rule CONTEXT_ELEMENTS = texts(1, 3000).on("image", Elements.IMAGE);
    private static final Rule BUTTONS = Elements.ALL.only(List.of("button", "overflow", "workflow_button"));

    private static final Rule CARD = Shape.block()
            .may("icon", Elements.IMAGE)
            .may("slack_icon", Shape.typed().need("name", string(1, 75)))
            .may("hero_image", Elements.IMAGE)
            .may("title", texts(1, 150))
            .may("subtitle", texts(1, 150))
            .may("body", texts(1, 200))
            .may("subtext", texts(1, 200))
            .may("actions", list(BUTTONS, 1, 3))
            .anyOf("hero_image", "title", "body", "actions");

    static final ByType IN_BOTH = new ByType()
            .on(
                    "section",
                    Shape.block()
                            .may("text", texts(1, 3000))
                            .may("fields", list(texts(1, 2000), 1, 10))
                            .may("accessory", Elements.ALL.only(Elements.ACCESSORIES))
                            .may("expand", BOOL)
                            .anyOf("text", "fields"))
            .on("divider", Shape.block())
            .on("header", Shape.block().need("text", plainText(1, 150)).may("level", integer(1, 6)))
            .on("context", Shape.block().need("elements", list(CONTEXT_ELEMENTS, 1, 10)))
            .on("actions", Shape.block().need("elements", list(Elements.ALL.only(Elements.ACTIONS), 1, 25)))
            .on(
                    "image",
                    Shape.block()
                            .may("image_url", string(1, 3000))
                            .may("slack_file", SLACK_FILE)
                            .need("alt_text", string(1, 2000))
                            .may("title", plainText(1, 2000))
                            .oneOf("image_url", "slack_file"))
            .on(
                    "input",
                    Shape.block()
                            .need("label", plainText(1, 2000))
                            .need("element", Elements.ALL.only(Elements.INPUTS))
                            .may("hint", plainText(1, 2000))
                            .may("optional", BOOL)
                            .may("dispatch_action", BOOL))
            .on("rich_text", RichText.BLOCK)
            .on(
                    "video",
                    Shape.block()
                            .need("alt_text", string(1, 200))
                            .need("title", plainText(1, 200))
                            .need("thumbnail_url", string(1, 3000))
                            .need("video_url", string(1, 3000))
                            .may("title_url", string(1, 3000))
                            .may("author_name", string(1, 50))
                            .may("description", plainText(1, 200))
                            .may("provider_name", string(1, 50))
                            .may("provider_icon_url", string(1, 3000)))
            .on(
                    "alert",
                    Shape.block()
                            .need("text", texts(1, 200))
                            .may("level", word("default", "info", "warning", "error", "success")))
            .on("card", CARD)
            .on("carousel", Shape.block().need("elements", list(new ByType().on("card", CARD), 1, 10)))
            .on(
                    "container",
                    Shape.block()
                            .may("title", plainText(1, 150))
                            .may("subtitle", mrkdwn(1, 150))
                            .may("icon", Elements.IMAGE)
                            .may("width", word("standard", "wide", "full"))
                            .may("is_collapsible", BOOL)
                            .may("default_collapsed", BOOL)
                            .may("has_header_divider", BOOL)
                            .needLater("child_blocks", () -> list(Blocks.IN_MESSAGES, 1, 10)))
            .on("data_table", DataBlocks.TABLE)
            .on("data_visualization", DataBlocks.CHART);

    static final Rule IN_MESSAGES = merged(new ByType()
            .on("markdown", Shape.block().need("text", string(1, 12_000)))
            .on("table", DataBlocks.PLAIN_TABLE)
            .on("file", Shape.block().need("external_id", string(1, 255)).need("source", word("remote")))
            .on("context_actions", Shape.block().need("elements", list(Elements.CONTEXT_ACTIONS, 1, 5)))
            .on("task_card", DataBlocks.TASK)
            .on("plan", DataBlocks.PLAN));

    private Blocks() {}

    private static Rule merged(ByType more) {
        return (value, pointer, findings) -> (more.knows(value) ? more : IN_BOTH).check(value, pointer, findings);
    }
}
