package dev.konkret.slack.install;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.oauth.OAuthV2AccessRequest;
import com.slack.api.methods.request.oauth.OAuthV2AccessRequest.OAuthV2AccessRequestBuilder;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.konkret.installation.Installed;
import dev.konkret.slack.SlackTime;
import dev.konkret.workspace.TeamId;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code oauth.v2.access}: tokens for a code, and new tokens for old ones. */
public final class OAuthCalls {
    private final Slack slack;
    private final String clientId;
    private final String clientSecret;
    private final Clock wallClock;

    public OAuthCalls(Slack slack, String clientId, String clientSecret, Clock wallClock) {
        this.slack = slack;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.wallClock = wallClock;
    }

    /** Slack did not give a token. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String code) {
            super(code);
        }
    }

    /** Returns what was installed, for the code somebody came back with. */
    public Installed forCode(String code, String redirectUri) throws Refused {
        OAuthV2AccessResponse given = access(r -> r.code(code).redirectUri(redirectUri));
        String user = given.getBotUserId();
        String enterprise =
                given.getEnterprise() == null ? null : given.getEnterprise().getId();
        TeamId team = given.isEnterpriseInstall() || given.getTeam() == null
                ? null
                : new TeamId(given.getTeam().getId());
        if (team == null && enterprise == null) throw new Refused("no_workspace");
        return new Installed(
                enterprise,
                team,
                user == null ? "" : user,
                given.getAccessToken(),
                given.getRefreshToken(),
                end(given.getExpiresIn()),
                SlackTime.of(given.getHttpResponseHeaders()).orElseGet(wallClock::instant));
    }

    /** Returns the next pair of tokens; the one shown is used up by asking. */
    public Installed next(Installed installed) throws Refused {
        OAuthV2AccessResponse given = access(r -> r.grantType("refresh_token").refreshToken(installed.refreshToken()));
        return installed.with(given.getAccessToken(), given.getRefreshToken(), end(given.getExpiresIn()));
    }

    /** Returns why Slack does not know the app by this id and secret; empty when it does. Nothing is installed by asking. */
    public Optional<String> whyNotAccepted() {
        try {
            access(r -> r.code("no-code"));
            return Optional.empty();
        } catch (Refused e) {
            // Slack looks at id and secret first.
            return "invalid_code".equals(e.getMessage()) ? Optional.empty() : Optional.ofNullable(e.getMessage());
        }
    }

    private OAuthV2AccessResponse access(UnaryOperator<OAuthV2AccessRequestBuilder> request) throws Refused {
        OAuthV2AccessRequest asked = request.apply(
                        OAuthV2AccessRequest.builder().clientId(clientId).clientSecret(clientSecret))
                .build();
        try {
            OAuthV2AccessResponse given = slack.methods().oauthV2Access(asked);
            if (!given.isOk()) throw new Refused(String.valueOf(given.getError()));
            if (given.getAccessToken() == null) throw new Refused("no_bot_token");
            return given;
        } catch (SlackApiException e) {
            throw new Refused("http_" + e.getResponse().code());
        } catch (IOException e) {
            throw new Refused(e.getClass().getSimpleName());
        }
    }

    private @Nullable Instant end(@Nullable Integer seconds) {
        return seconds == null || seconds <= 0 ? null : wallClock.instant().plusSeconds(seconds);
    }
}
