package dev.konkret.slack.install;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konkret.installation.Installations;
import dev.konkret.installation.Installed;
import dev.konkret.installation.OneTimeStates;
import dev.konkret.slack.Scopes;
import dev.konkret.text.Texts;
import java.net.URI;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Somebody installs the bot: from our page to Slack's, and back with a code. Who comes back must be who was sent, in the same
 * browser, once, within ten minutes; otherwise somebody could be made to install for somebody else.
 */
public final class Installing {
    private static final Logger log = LoggerFactory.getLogger(Installing.class);

    /** How long somebody may look at Slack's page. */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int STATE_BYTES = 32;

    private final OAuthCalls calls;
    private final Installations installations;
    private final OneTimeStates states;
    private final RandomGenerator random;
    private final Texts texts;
    private final String authorizeUrl;
    private final String redirectUri;
    private final String clientId;

    /**
     * @param random good enough for secrets
     * @param slackApi ends with a slash
     * @param baseUrl the bot's own address, without a slash at the end
     */
    public Installing(
            OAuthCalls calls,
            Installations installations,
            OneTimeStates states,
            RandomGenerator random,
            Texts texts,
            URI slackApi,
            URI baseUrl,
            String clientId) {
        this.calls = calls;
        this.installations = installations;
        this.states = states;
        this.random = random;
        this.texts = texts;
        this.authorizeUrl = slackApi.resolve("../oauth/v2/authorize").toString();
        this.redirectUri = baseUrl + "/slack/oauth_redirect";
        this.clientId = clientId;
    }

    /**
     * What the browser gets.
     *
     * @param state to be kept by the browser for {@link #PATIENCE}; empty to forget it
     * @param policy what the page may load
     */
    public record Page(int status, String html, String state, String policy) {}

    /** The page everything begins with. */
    public Page begin() {
        byte[] bytes = new byte[STATE_BYTES];
        random.nextBytes(bytes);
        String state = HexFormat.of().formatHex(bytes);
        states.put(state, PATIENCE);
        String url = authorizeUrl + "?client_id=" + encoded(clientId) + "&scope="
                + encoded(String.join(",", Scopes.wanted())) + "&redirect_uri=" + encoded(redirectUri) + "&state="
                + state;
        return page(200, InstallPage.invitation(texts, url), state);
    }

    /**
     * Somebody is back from Slack.
     *
     * @param error Slack's word when the person said no; null otherwise
     * @param kept what the browser kept; null when nothing
     */
    public Page back(@Nullable String code, @Nullable String state, @Nullable String error, @Nullable String kept) {
        if (state == null || kept == null || !MessageDigest.isEqual(state.getBytes(UTF_8), kept.getBytes(UTF_8))) {
            return failed(400, texts.get("install.failed.browser"));
        }
        if (!state.matches("[0-9a-f]{" + 2 * STATE_BYTES + "}") || !states.take(state)) {
            return failed(400, texts.get("install.failed.late"));
        }
        if (error != null) return failed(200, texts.get("install.failed.denied"));
        if (code == null || code.isBlank()) return failed(400, texts.get("install.failed.browser"));
        try {
            Installed installed = calls.forCode(code, redirectUri);
            installations.save(installed);
            log.info("installed in {}", installed);
            return page(200, InstallPage.done(texts), "");
        } catch (OAuthCalls.Refused e) {
            log.warn("Slack gave no token to somebody who installed the bot: {}", e.getMessage());
            return failed(502, texts.get("install.failed.slack"));
        }
    }

    private Page failed(int status, String why) {
        return page(status, InstallPage.failed(texts, why), "");
    }

    private static Page page(int status, String html, String state) {
        return new Page(status, html, state, InstallPage.POLICY);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
