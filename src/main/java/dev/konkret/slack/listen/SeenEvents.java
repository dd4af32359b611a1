package dev.konkret.slack.listen;

import dev.konkret.workspace.Once;
import dev.konkret.workspace.TeamId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Sees that an event counts once, however often Slack delivers it, and that one whose handling failed counts when it
 * comes again.
 */
public final class SeenEvents {
    private static final int MOST = 10_000;

    private final Once once;

    /** The mark in the store outlives the failure, so what failed here is remembered here: Slack delivers it again soon. */
    private final Set<String> failed = Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    });

    public SeenEvents(Once once) {
        this.once = once;
    }

    /** Runs {@code work} unless the event was handled before. What it throws flies on, so that Slack delivers again. */
    void once(TeamId team, String eventId, Runnable work) {
        if (!once.first(team, eventId, Domain.REMEMBERED) && !forgetFailed(eventId)) return;
        try {
            work.run();
        } catch (RuntimeException e) {
            noteFailed(eventId);
            throw e;
        }
    }

    private synchronized boolean forgetFailed(String eventId) {
        return failed.remove(eventId);
    }

    private synchronized void noteFailed(String eventId) {
        failed.add(eventId);
    }
}
