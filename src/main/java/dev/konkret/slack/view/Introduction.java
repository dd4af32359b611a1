package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Elements.primary;

import dev.konkret.hearing.Topics;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;

/** What the bot says when it is invited to a channel. */
public final class Introduction {
    private Introduction() {}

    /** Returns who it is, what it stores and what not, and the question whether to listen. */
    public static Message message(Texts texts) {
        String threeLines = String.join(
                "\n",
                texts.get("intro.hello"),
                texts.get("intro.private"),
                texts.get("intro.stores", Topics.KEPT.toDays()));
        return Surface.message(
                texts,
                Blocks.section(threeLines),
                Blocks.section(texts.get("intro.question")),
                Blocks.actions(
                        "introduction",
                        primary(button(ActionId.LISTEN_HERE, texts.get("intro.listen"), "")),
                        button(ActionId.LISTEN_NOT, texts.get("intro.on.call"), "")));
    }

    /** Returns what replaces the question when {@code by} has answered it. */
    public static Message agreed(Texts texts, boolean listening, MemberId by) {
        String who = Mrkdwn.mention(by);
        return Surface.sentence(texts, listening ? texts.get("intro.on", who) : texts.get("intro.off", who));
    }
}
