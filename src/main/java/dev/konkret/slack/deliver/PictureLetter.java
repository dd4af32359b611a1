package dev.konkret.slack.deliver;

import dev.konkret.text.Texts;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A picture that is to reach a conversation once.
 *
 * @param id our id of it, the same for every attempt; another picture, such as one of later data, has another
 * @param channel the conversation it goes to
 * @param thread timestamp of the message it hangs on; null for none
 * @param name of the file, ending in {@code .png}
 * @param png draws it; asked only when it is needed
 * @param altText what it shows, plain
 * @param lost told why it will never be there, most likely in Slack's word; once, or more often
 */
record PictureLetter(
        String id,
        String channel,
        @Nullable String thread,
        String name,
        Supplier<byte[]> png,
        String altText,
        Texts texts,
        Consumer<String> lost) {}
