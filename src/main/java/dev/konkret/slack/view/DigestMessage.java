package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Elements.primary;

import dev.konkret.digest.Crew;
import dev.konkret.digest.Issue;
import dev.konkret.digest.Issue.Excerpt;
import dev.konkret.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The first screen of a digest: it tells it all; the rest unfolds. */
public final class DigestMessage {
    private static final int FIRST_OVERDUE = 7;
    private static final int FIRST_WAITING = 3;

    private DigestMessage() {}

    /** Returns what one reader, or one channel, gets to read. */
    public static Message message(Crew crew, Excerpt excerpt, Texts texts) {
        return message(crew, excerpt, null, texts);
    }

    /** @param trend how the weeks went; null when there is no picture of it */
    public static Message message(Crew crew, Excerpt excerpt, PictureMessage.@Nullable InSlack trend, Texts texts) {
        DigestLines lines = new DigestLines(crew, excerpt, texts);
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.header(texts.get("digest.title", Mrkdwn.oneLine(crew.name()), asOf(excerpt.issue(), texts))));
        blocks.add(Blocks.section(lines.sum()));
        if (lines.isNamed()) {
            add(blocks, texts.get("digest.overdue"), lines.overdue(), FIRST_OVERDUE, texts);
            add(blocks, texts.get("digest.waiting"), lines.waiting(), FIRST_WAITING, texts);
        } else {
            add(blocks, "", lines.byChannel(), Crew.MOST_CHANNELS, texts);
        }
        if (!lines.art().isEmpty()) blocks.add(Blocks.section(lines.art()));
        if (!lines.trend().isEmpty()) blocks.add(Blocks.section(lines.trend()));
        if (trend != null) blocks.add(PictureMessage.image(trend));
        blocks.add(Blocks.actions(
                "digest:" + crew.id(),
                primary(button(
                        DigestActions.DIGEST_ALL,
                        texts.get("digest.all"),
                        crew.id().value()))));
        blocks.add(Blocks.context(texts.get(lines.isNamed() ? "digest.foot" : "digest.foot.counts")));
        if (lines.isNamed() && lines.unseen() > 0) {
            blocks.add(Blocks.context(texts.get("digest.unseen", lines.unseen())));
        }
        return Surface.message(texts, blocks);
    }

    /** Returns the one line of a week in which nothing happened. */
    public static Message empty(Crew crew, Issue issue, Texts texts) {
        String name = Mrkdwn.escape(Mrkdwn.oneLine(crew.name()));
        return Surface.sentence(texts, texts.get("digest.empty", name, asOf(issue, texts)));
    }

    /** Returns that there is no digest for this person. */
    public static Message none(Texts texts) {
        return Surface.sentence(texts, texts.get("digest.none"));
    }

    /** Returns that nothing of a digest may be shown to this person. */
    public static Message nothingVisible(Texts texts) {
        return Surface.sentence(texts, texts.get("digest.nothing.visible"));
    }

    /** Returns that it cannot be found out just now what may be shown. */
    public static Message notNow(Texts texts) {
        return Surface.sentence(texts, texts.get("digest.not.now"));
    }

    /** The day it was written on: the number of a week that has just begun would be taken for what is to come. */
    private static String asOf(Issue issue, Texts texts) {
        return texts.dates().brief(issue.day(), issue.day());
    }

    private static void add(List<ObjectNode> blocks, String title, List<String> lines, int most, Texts texts) {
        if (lines.isEmpty()) return;
        List<String> shown = new ArrayList<>();
        if (!title.isEmpty()) shown.add(title);
        shown.addAll(lines.subList(0, Math.min(most, lines.size())));
        if (lines.size() > most) shown.add(texts.get("digest.more", lines.size() - most));
        blocks.add(Blocks.section(String.join("\n", shown)));
    }
}
