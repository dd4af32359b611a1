package dev.konkret.slack;

import dev.konkret.workspace.TeamId;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Confines a thread to one workspace for as long as it handles one delivery or one appointment. Decided once, at the door, and
 * not at each of the many places that call Slack: whatever a payload claims, no other workspace's token is within reach.
 */
public final class Confinement {
    @SuppressWarnings("ThreadLocalUsage") // One for each bot: two in one process must not see each other's.
    private final ThreadLocal<@Nullable TeamId> here = new ThreadLocal<>();

    /** Returns the workspace the calling thread works for; empty when it works for none. */
    public Optional<TeamId> workspace() {
        return Optional.ofNullable(here.get());
    }

    /** Does something for one workspace. */
    public <T> T within(TeamId team, Supplier<T> what) {
        TeamId before = here.get();
        here.set(team);
        try {
            return what.get();
        } finally {
            if (before == null) here.remove();
            else here.set(before);
        }
    }

    /** Returns an executor whose errands work for the workspace of whoever handed them in. */
    public Executor carriedBy(Executor others) {
        return errand -> {
            TeamId team = here.get();
            others.execute(
                    team == null
                            ? errand
                            : () -> within(team, () -> {
                                errand.run();
                                return team;
                            }));
        };
    }
}
