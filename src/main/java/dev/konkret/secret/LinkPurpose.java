package dev.konkret.secret;

import java.time.Duration;

/** What a signed link is for. A link made for one purpose is nothing for every other. */
public enum LinkPurpose {
    /** The page of one goal; the subject is the goal. */
    GOAL_PAGE("/goals/", "", Duration.ofDays(30)),
    /** The calendar of one person's steps; the subject is the person. */
    CALENDAR("/calendar/", ".ics", Duration.ofDays(365)),
    /** A file one person takes along; the subject is what it is, a colon, and the person. */
    FILE("/files/", "", Duration.ofHours(1));

    private final String before;
    private final String after;
    private final Duration lifetime;

    LinkPurpose(String before, String after, Duration lifetime) {
        this.before = before;
        this.after = after;
        this.lifetime = lifetime;
    }

    /** Returns what its paths begin with, slashes included. */
    public String before() {
        return before;
    }

    /** Returns what its paths end with; may be empty. */
    public String after() {
        return after;
    }

    /** Returns how long such a link works unless it is revoked. */
    public Duration lifetime() {
        return lifetime;
    }
}
