package dev.konkret.slack.view;

import dev.konkret.text.Texts;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A picture in a message, with what it shows in words. */
public final class PictureMessage {
    private PictureMessage() {}

    /**
     * A picture Slack has.
     *
     * @param altText what it shows, plain
     */
    public record InSlack(String fileId, String altText) {}

    /** Returns the picture as a part of a message. */
    static ObjectNode image(InSlack picture) {
        ObjectNode image = Blocks.JSON.objectNode().put("type", "image");
        image.putObject("slack_file").put("id", picture.fileId());
        return image.put("alt_text", Cut.plain(picture.altText(), Limits.ALT_TEXT));
    }

    /**
     * Returns the message.
     *
     * @param fileId of the picture in Slack
     * @param altText what it shows, plain
     */
    public static Message message(String fileId, String altText, Texts texts) {
        List<ObjectNode> blocks = List.of(image(new InSlack(fileId, altText)));
        return new Message(
                Cut.mrkdwn(Mrkdwn.escape(altText), Limits.MESSAGE_TEXT),
                Surface.fitting(blocks, Limits.MESSAGE_BLOCKS, Limits.MESSAGE_CHARACTERS, texts));
    }
}
