package dev.konkret.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sorts Slack's answers, and its silence, by what may be done next. */
final class Outcomes {
    private static final Set<String> MAY_HAVE_HAPPENED =
            Set.of("fatal_error", "internal_error", "service_unavailable", "request_timeout");
    private static final Set<String> NOT_INSTALLED = Set.of(
            "invalid_auth",
            "not_authed",
            "token_revoked",
            "token_expired",
            "account_inactive",
            "no_permission",
            "org_login_required",
            "team_access_not_granted");
    private static final Logger log = LoggerFactory.getLogger(Outcomes.class);
    private static final String MISSING = "missing_scope";

    /** One line for each missing scope, not one for each call. */
    private static final Set<String> SAID = ConcurrentHashMap.newKeySet();

    private static final int MOST_SAID = 100;
    private static final Duration USUAL_WAIT = Duration.ofSeconds(30);

    /** Slack's limits are counted by the minute; who is told more asks again all the same. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private Outcomes() {}

    /** A call to Slack. */
    @FunctionalInterface
    interface Call<T extends SlackApiTextResponse> {
        T run() throws IOException, SlackApiException;
    }

    static <T extends SlackApiTextResponse> SlackResult<T> of(Call<T> call) {
        try {
            T answer = call.run();
            if (answer.isOk()) return new SlackResult.Sent<>(answer);
            return "missing_scope".equals(answer.getError()) ? lacking(answer.getNeeded()) : failed(answer.getError());
        } catch (Tokens.NotInstalled e) {
            return new SlackResult.Stopped<>("not_installed");
        } catch (SlackApiException e) {
            return refusedByHttp(e);
        } catch (ConnectException | UnknownHostException | NoRouteToHostException e) {
            return new SlackResult.NotReached<>(e.getClass().getSimpleName());
        } catch (IOException e) {
            return new SlackResult.Unknown<>(e.getClass().getSimpleName());
        }
    }

    private static <T> SlackResult<T> refusedByHttp(SlackApiException e) {
        int status = e.getResponse().code();
        if (status == 429)
            return new SlackResult.RateLimited<>(wait(e.getResponse().header("Retry-After")));
        if (e.getError() != null && e.getError().getError() != null)
            return failed(e.getError().getError());
        return status >= 500
                ? new SlackResult.Unknown<>("http_" + status)
                : new SlackResult.Refused<>("http_" + status);
    }

    /** What a missing scope is for is switched off; what may wait for it is only what nothing goes without. */
    private static <T> SlackResult<T> lacking(@Nullable String needed) {
        String scopes = needed == null ? "" : needed;
        for (String scope : scopes.split(","))
            if (Scopes.isEssential(scope.strip())) return new SlackResult.Stopped<>(MISSING);
        if (SAID.size() < MOST_SAID && SAID.add(scopes)) {
            if (scopes.isBlank()) log.warn("a scope is missing and Slack does not say which: konkret check finds it");
            else log.warn("scope {} is missing: {}; everything else works", scopes, Scopes.lostWithout(scopes));
        }
        return new SlackResult.Refused<>(MISSING);
    }

    private static <T> SlackResult<T> failed(@Nullable String code) {
        if (code == null) return new SlackResult.Unknown<>("no error code");
        if (code.equals("ratelimited")) return new SlackResult.RateLimited<>(USUAL_WAIT);
        if (MAY_HAVE_HAPPENED.contains(code)) return new SlackResult.Unknown<>(code);
        return NOT_INSTALLED.contains(code) ? new SlackResult.Stopped<>(code) : new SlackResult.Refused<>(code);
    }

    private static Duration wait(@Nullable String retryAfter) {
        try {
            if (retryAfter == null) return USUAL_WAIT;
            long seconds = Math.max(1, Long.parseLong(retryAfter.trim()));
            return Duration.ofSeconds(Math.min(seconds, LONGEST_WAIT.toSeconds()));
        } catch (NumberFormatException e) {
            return USUAL_WAIT;
        }
    }
}
