package dev.konkret.goal.poll;

import dev.konkret.goal.PollId;
import dev.konkret.workspace.MemberId;

/** What an appointment about one person in one poll is about. */
public record PollErrand(PollId poll, MemberId member) {
    /** Neither ids of ours nor Slack's contain a blank. */
    private static final String BETWEEN = " ";

    public String subject() {
        return poll + BETWEEN + member;
    }

    /** Reads what {@link #subject} made. */
    public static PollErrand of(String subject) {
        String[] parts = subject.split(BETWEEN, 2);
        return new PollErrand(new PollId(parts[0]), new MemberId(parts[1]));
    }
}
