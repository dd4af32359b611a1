package dev.konkret.slack.listen;

import dev.konkret.hearing.OpenTopic;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Topics dismissed "only this time", as long as somebody may want to take it back; only in this process. */
final class DismissedOnce {
    private static final int MOST = 1_000;

    private final Map<String, OpenTopic> topics = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OpenTopic> eldest) {
            return size() > MOST;
        }
    };

    synchronized void put(OpenTopic topic) {
        topics.put(topic.id().value(), topic);
    }

    synchronized Optional<OpenTopic> take(String id) {
        return Optional.ofNullable(topics.remove(id));
    }
}
