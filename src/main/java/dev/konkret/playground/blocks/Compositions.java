package dev.konkret.playground.blocks;

import static dev.konkret.playground.blocks.Rule.BOOL;
import static dev.konkret.playground.blocks.Rule.list;
import static dev.konkret.playground.blocks.Rule.string;
import static dev.konkret.playground.blocks.Rule.word;

import java.util.List;

/** The objects blocks and elements are put together from. */
final class Compositions {
    private Compositions() {}

    static Rule plainText(int min, int max) {
        return texts(min, max).only(List.of("plain_text"));
    }

    static Rule mrkdwn(int min, int max) {
        return texts(min, max).only(List.of("mrkdwn"));
    }

    static ByType texts(int min, int max) {
        return new ByType()
                .on("plain_text", Shape.typed().need("text", string(min, max)).may("emoji", BOOL))
                .on("mrkdwn", Shape.typed().need("text", string(min, max)).may("verbatim", BOOL));
    }

    static final Rule CONFIRM = Shape.plain()
            .need("title", plainText(1, 100))
            .need("text", texts(1, 300))
            .may("confirm", plainText(1, 30))
            .may("deny", plainText(1, 30))
            .may("style", word("primary", "danger"));

    static final Rule OPTION = Shape.plain()
            .need("text", texts(1, 75))
            .need("value", string(1, 150))
            .may("description", texts(1, 75))
            .may("url", string(0, 3000));

    static final Rule OPTIONS = list(OPTION, 1, 100);

    static final Rule OPTION_GROUPS =
            list(Shape.plain().need("label", plainText(1, 75)).need("options", OPTIONS), 1, 100);

    static final Rule FILTER = Shape.plain()
            .may("include", list(word("im", "mpim", "private", "public"), 1, 4))
            .may("exclude_external_shared_channels", BOOL)
            .may("exclude_bot_users", BOOL);

    static final Rule SLACK_FILE =
            Shape.plain().may("id", string(1, 255)).may("url", string(1, 3000)).oneOf("id", "url");

    static final Rule DISPATCH =
            Shape.plain().need("trigger_actions_on", list(word("on_enter_pressed", "on_character_entered"), 1, 2));

    static final Rule WORKFLOW = Shape.plain()
            .need(
                    "trigger",
                    Shape.plain()
                            .need("url", string(1, 3000))
                            .may(
                                    "customizable_input_parameters",
                                    list(
                                            Shape.plain()
                                                    .need("name", string(1, 255))
                                                    .need("value", string(0, 3000)),
                                            0,
                                            100)));
}
