package dev.konkret.slack;

import dev.konkret.workspace.TeamId;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Confines a thread to one workspace for as long as it handles one delivery or one appointment. Decided once, at the door, and
 * not at each of the many places that call Slack: whatever a payload claims, no other workspace's token is within reach.
 */
public final class Confinement {
    /** Under which name the log shows what a line belongs to. */
    public static final String REQUEST = "request";

    private static final String WORKSPACE = "workspace";

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
        MDC.put(WORKSPACE, team.value());
        try {
            return what.get();
        } finally {
            if (before == null) {
                here.remove();
                MDC.remove(WORKSPACE);
            } else {
                here.set(before);
                MDC.put(WORKSPACE, before.value());
            }
        }
    }

    /** Returns an executor whose errands work for the workspace of whoever handed them in. */
    public Executor carriedBy(Executor others) {
        return errand -> {
            TeamId team = here.get();
            String request = MDC.get(REQUEST);
            others.execute(
                    team == null
                            ? errand
                            : () -> within(team, () -> {
                                MDC.put(REQUEST, request);
                                try {
                                    errand.run();
                                } finally {
                                    MDC.remove(REQUEST);
                                }
                                return team;
                            }));
        };
    }
}
