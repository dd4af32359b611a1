package dev.konkret.goal;

import java.util.Optional;

/** A picture of a goal that can be shown in the thread of its card; the codes are stored, so they never change. */
public enum GoalPicture {
    TOPICS("map"),
    TIMELINE("line"),
    BUY_IN("vote"),
    CONFIDENCE("conf");

    private static final String BETWEEN = ":";

    private final String code;

    GoalPicture(String code) {
        this.code = code;
    }

    /** Returns the subject of the appointment to show this picture of that goal. */
    public String subject(GoalId goal) {
        return code + BETWEEN + goal.value();
    }

    /** Returns the picture a subject made by {@link #subject} is about; empty for any other. */
    public static Optional<GoalPicture> of(String subject) {
        for (GoalPicture picture : values()) {
            if (subject.startsWith(picture.code + BETWEEN)) return Optional.of(picture);
        }
        return Optional.empty();
    }

    /** Returns the goal a subject made by {@link #subject} is about. */
    public static GoalId goalOf(String subject) {
        return new GoalId(subject.substring(subject.indexOf(BETWEEN) + 1));
    }
}
