package dev.konkret.goal;

import dev.konkret.goal.outline.Need;
import dev.konkret.goal.outline.Need.Care;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question about a gap in a goal's resources that is to be put to the person who was named. */
public record GapQuestion(Goal goal, Need need, Care.AsQuestion question, Care.Asked asked) {
    private static final String BETWEEN = " ";

    /** Returns the questions somebody asked at that moment; not those to themselves. */
    public static List<GapQuestion> askedAt(Goal goal, Instant at) {
        return goal.outline().resources().gaps().stream()
                .flatMap(need -> of(goal, need).stream())
                .filter(it -> it.asked.at().equals(at))
                .toList();
    }

    /** Returns the question a subject made by {@link #subject} is about; empty when it is settled, or asked no more. */
    public static Optional<GapQuestion> of(Goal goal, String subject) {
        String need = subject.substring(subject.indexOf(BETWEEN) + 1);
        return goal.outline()
                .resources()
                .need(Integer.parseInt(need))
                .filter(Need::isGap)
                .flatMap(n -> of(goal, n));
    }

    private static Optional<GapQuestion> of(Goal goal, Need need) {
        @Nullable Care care = need.care();
        if (!(care instanceof Care.AsQuestion q) || q.asked() == null) return Optional.empty();
        boolean toThemselves = q.asked().by().equals(q.who());
        return toThemselves ? Optional.empty() : Optional.of(new GapQuestion(goal, need, q, q.asked()));
    }

    /** Returns the goal a subject made by {@link #subject} is about. */
    public static GoalId goalOf(String subject) {
        return new GoalId(subject.substring(0, subject.indexOf(BETWEEN)));
    }

    /** Returns the subject of the duty to put this question. */
    public String subject() {
        return goal.id().value() + BETWEEN + need.id();
    }
}
