package dev.konkret.goal.poll;

import dev.konkret.goal.PollId;
import dev.konkret.workspace.MemberId;
import java.util.Optional;

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

    /** Returns what {@link #subject} made; empty when the subject is a poll alone. */
    public static Optional<PollErrand> in(String subject) {
        return subject.contains(BETWEEN) ? Optional.of(of(subject)) : Optional.empty();
    }
}
