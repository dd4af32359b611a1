package dev.konkret.redis;

import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Appointments that were given up, of all workspaces of a bucket in one list: "ms workspace appointment reason". */
final class DeadLetters {
    private static final int PARTS = 4;

    private final RedisConnection redis;

    DeadLetters(RedisConnection redis) {
        this.redis = redis;
    }

    /** Forgets those that name this person. */
    void forget(TeamId team, MemberId person) {
        Pattern named = Pattern.compile("(?<![A-Z0-9])" + Pattern.quote(person.value()) + "(?![A-Z0-9])");
        forget(team, appointment -> named.matcher(appointment).find());
    }

    /** Forgets all of the workspace. */
    void forget(TeamId team) {
        forget(team, appointment -> true);
    }

    private void forget(TeamId team, Predicate<String> which) {
        String list = Keys.of(team).deadLetters();
        for (String line : redis.call(r -> r.lrange(list, 0, -1))) {
            String[] parts = line.split(" ", PARTS);
            if (parts.length > 2 && parts[1].equals(team.value()) && which.test(parts[2])) {
                redis.call(r -> r.lrem(list, 0, line));
            }
        }
    }
}
