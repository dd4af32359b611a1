package dev.konkret.slack.install;

import dev.konkret.installation.Installations;
import dev.konkret.installation.Installed;
import dev.konkret.slack.Confinement;
import dev.konkret.slack.Tokens;
import dev.konkret.workspace.TeamId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The token of the workspace at hand, renewed in time where tokens end after twelve hours. What Slack gives is stored before it
 * is used, because the old one buys only one new one.
 */
public final class KeptTokens implements Tokens {
    private static final Logger log = LoggerFactory.getLogger(KeptTokens.class);

    /** So long before its end a token is renewed; Slack may be away for as long. */
    static final Duration EARLY = Duration.ofHours(2);

    private static final Duration LONGEST_RENEWAL = Duration.ofSeconds(30);
    private static final int PATIENCE = 50;
    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private final Installations installations;
    private final Confinement confinement;
    private final OAuthCalls calls;
    private final Clock wallClock;

    public KeptTokens(Installations installations, Confinement confinement, OAuthCalls calls, Clock wallClock) {
        this.installations = installations;
        this.confinement = confinement;
        this.calls = calls;
        this.wallClock = wallClock;
    }

    @Override
    public String current() {
        TeamId team = confinement.workspace().orElseThrow(() -> new NotInstalled("no workspace in particular"));
        Installed it = find(team);
        if (!endsWithin(it, EARLY)) return it.botToken();
        for (int i = 0; i < PATIENCE; i++) {
            Optional<Installed> renewed = installations.alone(it, LONGEST_RENEWAL, () -> renewed(team));
            if (renewed.isPresent()) return renewed.get().botToken();
            // Somebody else is at it. The old token is good until its end.
            if (!endsWithin(it, Duration.ZERO)) return it.botToken();
            pause();
            it = find(team);
            if (!endsWithin(it, Duration.ZERO)) return it.botToken();
        }
        throw new NotInstalled(team + ": its token ended and was not renewed");
    }

    @Override
    public @Nullable String workspaceOfLists() {
        return confinement
                .workspace()
                .filter(team -> installations
                        .find(team)
                        .filter(Installed::isOrganisationWide)
                        .isPresent())
                .map(TeamId::value)
                .orElse(null);
    }

    private Installed renewed(TeamId team) {
        Installed it = find(team);
        if (!endsWithin(it, EARLY)) return it;
        try {
            Installed next = calls.next(it);
            installations.save(next);
            return next;
        } catch (OAuthCalls.Refused e) {
            log.warn("the token of {} could not be renewed: {}", team, e.getMessage());
            if (endsWithin(it, Duration.ZERO)) throw new NotInstalled(team + ": its token ended and was not renewed");
            return it;
        }
    }

    private Installed find(TeamId team) {
        return installations.find(team).orElseThrow(() -> new NotInstalled(team.value()));
    }

    private boolean endsWithin(Installed it, Duration time) {
        Instant end = it.expires();
        return end != null
                && it.refreshToken() != null
                && !wallClock.instant().plus(time).isBefore(end);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(A_MOMENT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotInstalled("a workspace, interrupted while waiting for its token");
        }
    }
}
