package dev.konkret.playground.blocks;

import static dev.konkret.playground.blocks.Rule.ANY;
import static dev.konkret.playground.blocks.Rule.BOOL;
import static dev.konkret.playground.blocks.Rule.integer;
import static dev.konkret.playground.blocks.Rule.list;
import static dev.konkret.playground.blocks.Rule.number;
import static dev.konkret.playground.blocks.Rule.string;
import static dev.konkret.playground.blocks.Rule.word;

import tools.jackson.databind.JsonNode;

/** Tables, charts and task cards. */
final class DataBlocks {
    private static final int TABLE_CHARACTERS = 10_000;
    private static final int DATA_TABLE_CHARACTERS = 20_000;

    private static final Rule CELL = new ByType()
            .on("raw_text", Shape.typed().need("text", string(1, 3000)))
            .on("raw_number", Shape.typed().need("value", number()).may("text", string(1, 3000)))
            .on("rich_text", RichText.BLOCK);

    private static final Rule COLUMN =
            Shape.plain().may("align", word("left", "center", "right")).may("is_wrapped", BOOL);

    static final Rule PLAIN_TABLE = Shape.block()
            .need(
                    "rows",
                    list(list(CELL, 1, 20), 1, 100).and(DataBlocks::sameWidth).and(noLongerThan(TABLE_CHARACTERS)))
            .may("column_settings", list(nullOr(COLUMN), 0, 20))
            .together((table, pointer, findings) -> {
                if (table.path("column_settings").size()
                        > table.path("rows").path(0).size()) {
                    findings.add("must not have more column settings than columns", pointer + "/column_settings");
                }
            });

    static final Rule TABLE = Shape.block()
            .need(
                    "rows",
                    list(list(CELL, 1, 20), 2, 201).and(DataBlocks::sameWidth).and(noLongerThan(DATA_TABLE_CHARACTERS)))
            .may("page_size", integer(1, 100))
            .may("caption", string(1, 3000))
            .may("row_header_column_index", integer(0, 19));

    private static final Rule AXIS = Shape.plain()
            .need("categories", list(string(1, 20), 1, 20))
            .may("x_label", string(1, 50))
            .may("y_label", string(1, 50));

    private static final Rule SERIES = Shape.plain()
            .need("name", string(1, 20))
            .need("data", list(Shape.plain().need("label", string(1, 20)).need("value", number()), 1, 20));

    private static final Rule AXIS_CHART =
            Shape.typed().need("series", list(SERIES, 1, 12)).need("axis_config", AXIS);

    static final Rule CHART = Shape.block()
            .need("title", string(1, 50))
            .need(
                    "chart",
                    new ByType()
                            .on("pie", Shape.typed().need("segments", list(segment(), 1, 12)))
                            .on("bar", AXIS_CHART)
                            .on("line", AXIS_CHART)
                            .on("area", AXIS_CHART));

    static final Shape TASK = Shape.plain()
            .may("type", word("task_card"))
            .may("block_id", string(0, 255))
            .need("task_id", string(1, 255))
            .need("title", string(1, 3000))
            .may("status", word("pending", "in_progress", "complete", "error"))
            .may("output", RichText.BLOCK)
            .may("details", RichText.BLOCK)
            .may("sources", list(Shape.typed().need("url", string(1, 3000)).need("text", string(1, 3000)), 0, 50));

    static final Rule PLAN = Shape.block().need("title", ANY).may("tasks", list(TASK, 0, 50));

    private DataBlocks() {}

    private static Rule segment() {
        return Shape.plain().need("label", string(1, 20)).need("value", (value, pointer, findings) -> {
            if (!value.isNumber() || value.doubleValue() <= 0) findings.add("must be more than 0", pointer);
        });
    }

    private static Rule nullOr(Rule rule) {
        return (value, pointer, findings) -> {
            if (!value.isNull()) rule.check(value, pointer, findings);
        };
    }

    private static void sameWidth(JsonNode rows, String pointer, Findings findings) {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).size() != rows.get(0).size()) {
                findings.add("must have as many cells as the first row", pointer + "/" + i);
            }
        }
    }

    private static Rule noLongerThan(int characters) {
        return (rows, pointer, findings) -> {
            if (BlockKit.textIn(rows) > characters)
                findings.add("must be less than " + (characters + 1) + " characters", pointer);
        };
    }
}
