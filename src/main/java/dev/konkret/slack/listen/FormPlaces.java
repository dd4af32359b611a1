package dev.konkret.slack.listen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a while which message a form was opened from, so that the question can be replaced by what became of it.
 * Only in this process: when it is forgotten, the question stays and says on the next press that it is answered.
 */
public final class FormPlaces {
    private static final int MOST = 2_000;

    private final Map<String, Place> places = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Place> eldest) {
            return size() > MOST;
        }
    };

    /** A message that everybody in its channel sees. */
    record Place(String channel, String ts) {}

    synchronized void note(@Nullable String viewId, Press press) {
        if (viewId == null || press.channel() == null || press.messageTs() == null || press.ephemeral()) return;
        places.put(viewId, new Place(press.channel(), press.messageTs()));
    }

    synchronized Optional<Place> take(String viewId) {
        return Optional.ofNullable(places.remove(viewId));
    }
}
