package dev.konkret.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
            "missing_scope",
            "no_permission",
            "org_login_required",
            "team_access_not_granted");
    private static final Duration USUAL_WAIT = Duration.ofSeconds(30);

    private Outcomes() {}

    /** A call to Slack. */
    @FunctionalInterface
    interface Call<T extends SlackApiTextResponse> {
        T run() throws IOException, SlackApiException;
    }

    static <T extends SlackApiTextResponse> SlackResult<T> of(Call<T> call) {
        try {
            T answer = call.run();
            return answer.isOk() ? new SlackResult.Sent<>(answer) : failed(answer.getError());
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

    private static <T> SlackResult<T> failed(@Nullable String code) {
        if (code == null) return new SlackResult.Unknown<>("no error code");
        if (code.equals("ratelimited")) return new SlackResult.RateLimited<>(USUAL_WAIT);
        if (MAY_HAVE_HAPPENED.contains(code)) return new SlackResult.Unknown<>(code);
        return NOT_INSTALLED.contains(code) ? new SlackResult.Stopped<>(code) : new SlackResult.Refused<>(code);
    }

    private static Duration wait(@Nullable String retryAfter) {
        try {
            return retryAfter == null ? USUAL_WAIT : Duration.ofSeconds(Math.max(1, Long.parseLong(retryAfter.trim())));
        } catch (NumberFormatException e) {
            return USUAL_WAIT;
        }
    }
}
