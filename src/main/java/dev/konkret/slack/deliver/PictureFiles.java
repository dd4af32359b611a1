package dev.konkret.slack.deliver;

import dev.konkret.slack.SlackFiles;
import dev.konkret.slack.SlackResult;
import dev.konkret.slack.SlackResult.Refused;
import dev.konkret.slack.SlackResult.Sent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the files of pictures to Slack, where nobody sees them until a message names them. Without permission there are none. */
final class PictureFiles {
    private static final Logger log = LoggerFactory.getLogger(PictureFiles.class);

    /** Slack's word for that the app may not send files. */
    static final String NO_PERMISSION = "missing_scope";

    private static final int REMEMBERED = 50;

    private final SlackFiles files;
    private final AtomicBoolean told = new AtomicBoolean();

    /** Files that are in Slack already, by letter: an attempt that failed later need not send them again. */
    private final Map<String, String> sent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    PictureFiles(SlackFiles files) {
        this.files = files;
    }

    /**
     * Returns the file's id in Slack.
     *
     * @param letter our id of the message that will name it
     * @param png draws it; asked only when it is needed
     */
    SlackResult<String> bring(String letter, String name, Supplier<byte[]> png, String altText) {
        synchronized (sent) {
            String known = sent.get(letter);
            if (known != null) return new Sent<>(known);
        }
        SlackResult<String> file = files.upload(name, png.get(), altText);
        synchronized (sent) {
            file.got().ifPresent(id -> sent.put(letter, id));
        }
        if (isNotAllowed(file) && !told.getAndSet(true)) {
            log.warn("No pictures in Slack: the permission files:write is missing; add it and install the app anew");
        }
        return file;
    }

    /** Returns whether the app may not send files at all. */
    static boolean isNotAllowed(SlackResult<String> file) {
        return file instanceof Refused<String> refused && refused.code().equals(NO_PERMISSION);
    }

    /** Returns whether trying again will not help. */
    static boolean isHopeless(SlackResult<String> file) {
        return file instanceof Refused<String>;
    }
}
