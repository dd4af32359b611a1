package dev.konkret.slack.listen;

import dev.konkret.hearing.OpenTopic;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Topics somebody dismissed, as long as somebody may want to take it back; only in this process. */
final class Dismissed {
    private static final int MOST = 1_000;

    private final Map<String, OpenTopic> topics = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OpenTopic> eldest) {
            return size() > MOST;
        }
    };

    synchronized void put(OpenTopic topic) {
        topics.put(key(topic.team(), topic.id().value()), topic);
    }

    /** Takes out what this person dismissed; empty when it is not there any more, or was dismissed by somebody else. */
    synchronized Optional<OpenTopic> take(TeamId team, MemberId author, String id) {
        OpenTopic topic = topics.get(key(team, id));
        if (topic == null || !topic.author().equals(author)) return Optional.empty();
        topics.remove(key(team, id));
        return Optional.of(topic);
    }

    /** A topic's id is made of channel and timestamp, which another workspace may have as well. */
    private static String key(TeamId team, String id) {
        return team + ":" + id;
    }
}
