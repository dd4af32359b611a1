package dev.konkret.playground.blocks;

import static dev.konkret.playground.blocks.Rule.ANY;
import static dev.konkret.playground.blocks.Rule.integer;
import static dev.konkret.playground.blocks.Rule.list;
import static dev.konkret.playground.blocks.Rule.string;
import static dev.konkret.playground.blocks.Rule.word;

/** Text with its formatting spelled out, as Slack's own editor writes it. */
final class RichText {
    private static final Rule PIECE = new ByType()
            .on("text", piece().need("text", string(1, 12_000)))
            .on(
                    "link",
                    piece().need("url", string(1, 3000))
                            .may("text", string(0, 3000))
                            .may("unsafe", Rule.BOOL))
            .on("user", piece().need("user_id", string(1, 255)))
            .on("usergroup", piece().need("usergroup_id", string(1, 255)))
            .on("channel", piece().need("channel_id", string(1, 255)))
            .on("team", piece().need("team_id", string(1, 255)))
            .on("broadcast", piece().need("range", word("here", "channel", "everyone")))
            .on("color", piece().need("value", string(1, 20)))
            .on(
                    "date",
                    piece().need("timestamp", integer(0, 9_999_999_999L))
                            .need("format", string(1, 255))
                            .may("url", string(1, 3000))
                            .may("fallback", string(0, 3000)))
            .on(
                    "emoji",
                    piece().need("name", string(1, 255))
                            .may("unicode", string(0, 255))
                            .may("skin_tone", ANY));

    private static final Rule PIECES = list(PIECE, 0, 1000);

    private static final Rule SECTION = Shape.typed().need("elements", PIECES);

    private static final Rule PART = new ByType()
            .on("rich_text_section", SECTION)
            .on(
                    "rich_text_preformatted",
                    Shape.typed()
                            .need("elements", PIECES)
                            .may("border", integer(0, 1))
                            .may("language", string(1, 50)))
            .on("rich_text_quote", Shape.typed().need("elements", PIECES).may("border", integer(0, 1)))
            .on(
                    "rich_text_list",
                    Shape.typed()
                            .need("style", word("bullet", "ordered"))
                            .need("elements", list(new ByType().on("rich_text_section", SECTION), 0, 1000))
                            .may("indent", integer(0, 8))
                            .may("offset", integer(0, 10_000))
                            .may("border", integer(0, 8)));

    static final Rule BLOCK = Shape.block().need("elements", list(PART, 0, 1000));

    private RichText() {}

    private static Shape piece() {
        return Shape.typed().may("style", ANY);
    }
}
