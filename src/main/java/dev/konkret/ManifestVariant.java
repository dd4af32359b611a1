package dev.konkret;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one manifest, changed for one of the ways in. Line by line, so that its comments and its order stay. */
final class ManifestVariant {
    private static final String EXAMPLE = "https://konkret.example.com";
    private static final Pattern ADDRESSES =
            Pattern.compile("(?m)^ *(request_)?url: https://konkret\\.example\\.com.*\\R");
    private static final String TOKENS_REVOKED = "      - tokens_revoked\n";
    private static final Pattern HEAD = Pattern.compile("\\A(#.*\\R)+");

    /** How the app will meet Slack. */
    enum Way {
        HTTP,
        SOCKET,
        OAUTH
    }

    private ManifestVariant() {}

    /** @param address the bot's, without a slash at the end; null for Socket Mode */
    static String of(String manifest, Way way, @Nullable URI address) {
        String bare = HEAD.matcher(manifest).replaceFirst("");
        return switch (way) {
            case HTTP -> bare.replace(EXAMPLE, String.valueOf(address));
            case SOCKET ->
                replaced(
                        ADDRESSES.matcher(bare).replaceAll(""),
                        "socket_mode_enabled: false",
                        "socket_mode_enabled: true");
            case OAUTH -> {
                String many = replaced(
                        bare,
                        "oauth_config:\n",
                        "oauth_config:\n  redirect_urls:\n    - " + EXAMPLE + "/slack/oauth_redirect\n");
                many = replaced(
                        many,
                        TOKENS_REVOKED,
                        TOKENS_REVOKED + "      - team_access_revoked\n      - team_access_granted\n");
                many = replaced(many, "org_deploy_enabled: false", "org_deploy_enabled: true");
                many = replaced(many, "token_rotation_enabled: false", "token_rotation_enabled: true");
                yield many.replace(EXAMPLE, String.valueOf(address));
            }
        };
    }

    private static String replaced(String text, String what, String by) {
        if (!text.contains(what)) throw new IllegalStateException("manifest.yml has no line \"" + what.strip() + "\"");
        return text.replace(what, by);
    }
}
