package dev.konkret.playground.api;

import dev.konkret.playground.delivery.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tokens the bot may show, and the codes and refresh tokens that buy new ones. Everything names the workspace. */
public final class Credentials {
    private static final Duration CODES_LAST = Duration.ofMinutes(10);
    private static final Duration TOKENS_LAST = Duration.ofHours(12);

    private final Ids ids;
    private final String team;
    private final boolean end;
    private final Clock clock;
    private final Map<String, Instant> tokens = new HashMap<>();
    private final Map<String, Code> codes = new HashMap<>();
    private @Nullable String refreshToken;

    /**
     * @param first good from the beginning and for ever
     * @param end whether other tokens end
     */
    public Credentials(Ids ids, String team, String first, boolean end, Clock clock) {
        this.ids = ids;
        this.team = team;
        this.end = end;
        this.clock = clock;
        tokens.put(first, Instant.MAX);
    }

    /** A token that was given; {@code refresh} null where tokens do not end. */
    public record Given(String token, @Nullable String refresh, long seconds) {}

    private record Code(String redirectUri, Instant end) {}

    /** Why a token is not taken; empty when it is. */
    synchronized Optional<String> problem(String token) {
        Instant until = tokens.get(token);
        if (until == null) return Optional.of("invalid_auth");
        return clock.instant().isBefore(until) ? Optional.empty() : Optional.of("token_expired");
    }

    /** Somebody has agreed: returns a code, good once and for ten minutes. */
    public synchronized String code(String redirectUri) {
        String code = team + "." + ids.hex(16);
        codes.put(code, new Code(redirectUri, clock.instant().plus(CODES_LAST)));
        return code;
    }

    /** Returns a token for a code; empty when the code is not good, or no longer. */
    public synchronized Optional<Given> forCode(String code, String redirectUri) {
        Code known = codes.remove(code);
        if (known == null
                || !known.redirectUri().equals(redirectUri)
                || !clock.instant().isBefore(known.end())) {
            return Optional.empty();
        }
        return Optional.of(give());
    }

    /** Returns the next token for a refresh token, which is used up by that. */
    public synchronized Optional<Given> forRefresh(String refresh) {
        return refresh.equals(refreshToken) ? Optional.of(give()) : Optional.empty();
    }

    private Given give() {
        String token = "xoxb-" + team + "-" + ids.hex(12);
        tokens.put(token, end ? clock.instant().plus(TOKENS_LAST) : Instant.MAX);
        refreshToken = end ? "xoxe-1-" + team + "-" + ids.hex(12) : null;
        return new Given(token, refreshToken, TOKENS_LAST.toSeconds());
    }
}
