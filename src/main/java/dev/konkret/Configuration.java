package dev.konkret;

import dev.konkret.hook.HookReach;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.secret.LinkSettings;
import dev.konkret.secret.SecretKey;
import dev.konkret.text.Language;
import dev.konkret.workspace.Region;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How this installation is set up, read from environment variables of the same names in capitals.
 *
 * @param botToken {@code SLACK_BOT_TOKEN}; null when none is given
 * @param signingSecret {@code SLACK_SIGNING_SECRET}; null when none is given
 * @param clientId {@code SLACK_CLIENT_ID}, which selects many workspaces with OAuth; null when none is given
 * @param clientSecret {@code SLACK_CLIENT_SECRET}; null when none is given
 * @param appToken {@code SLACK_APP_TOKEN}, which selects Socket Mode; null when none is given
 * @param slackApiUrl {@code SLACK_API_URL}, ends with a slash
 * @param redisUrl {@code REDIS_URL}; null for an own Redis process
 * @param data {@code KONKRET_DATA}, the folder of the own Redis process
 * @param port {@code PORT}, 0 for any free one
 * @param zone {@code KONKRET_TIMEZONE}
 * @param region {@code KONKRET_REGION}
 * @param language {@code KONKRET_LANGUAGE}
 * @param secretKey {@code KONKRET_SECRET_KEY}, the first of several separated by commas; null when none is given
 * @param olderKeys the others: what was stored with them can still be read
 * @param baseUrl {@code KONKRET_BASE_URL}, without a slash at the end; null when none is given
 * @param kept {@code KONKRET_KEEP_DAYS}, how long what is closed is kept
 * @param hooks {@code KONKRET_WEBHOOKS}, how far webhooks may reach
 */
public record Configuration(
        @Nullable String botToken,
        @Nullable String signingSecret,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String appToken,
        URI slackApiUrl,
        @Nullable String redisUrl,
        Path data,
        int port,
        ZoneId zone,
        Region region,
        Language language,
        @Nullable SecretKey secretKey,
        List<SecretKey> olderKeys,
        @Nullable URI baseUrl,
        Duration kept,
        HookReach hooks) {

    /** Who wants to keep things for ever has to say so in an archive of their own. */
    private static final int MOST_DAYS_KEPT = 3_650;

    /**
     * Reads the settings.
     *
     * @param values settings by name; an empty value counts as none
     * @throws WrongSetting when one cannot be used
     */
    public static Configuration of(Map<String, String> values) {
        GivenSettings source = new GivenSettings(values);
        List<SecretKey> keys = secretKeys(source.or("KONKRET_SECRET_KEY", ""));
        return new Configuration(
                source.secret("SLACK_BOT_TOKEN"),
                source.secret("SLACK_SIGNING_SECRET"),
                source.secret("SLACK_CLIENT_ID"),
                source.secret("SLACK_CLIENT_SECRET"),
                source.secret("SLACK_APP_TOKEN"),
                slackApiUrl(source.or("SLACK_API_URL", "https://slack.com/api/")),
                source.text("REDIS_URL"),
                data(source.or("KONKRET_DATA", "data")),
                port(source.or("PORT", "3000")),
                zone(source.or("KONKRET_TIMEZONE", "Europe/Berlin")),
                region(source.or("KONKRET_REGION", "DE")),
                language(source.or("KONKRET_LANGUAGE", "de")),
                keys.isEmpty() ? null : keys.get(0),
                keys.isEmpty() ? List.of() : keys.subList(1, keys.size()),
                BaseUrl.read("KONKRET_BASE_URL", source.text("KONKRET_BASE_URL")),
                kept(source.or("KONKRET_KEEP_DAYS", String.valueOf(FollowUpPlan.KEPT.toDays()))),
                hooks(source.or("KONKRET_WEBHOOKS", "public")));
    }

    /** Returns the bot token, without which nothing can be said in Slack. */
    public String requiredBotToken() {
        if (botToken == null) {
            throw new WrongSetting("SLACK_BOT_TOKEN is missing: copy the Bot User OAuth Token (xoxb-…) from your app's"
                    + " page \"OAuth & Permissions\" into the environment or .env");
        }
        return TokenKind.BOT.accept(botToken);
    }

    /** Returns the signing secret, without which nothing Slack sends can be believed. */
    public String requiredSigningSecret() {
        if (signingSecret == null) {
            throw new WrongSetting("SLACK_SIGNING_SECRET is missing: copy the Signing Secret from your app's page"
                    + " \"Basic Information\" into the environment or .env; without a public address, give SLACK_APP_TOKEN"
                    + " (xapp-…) instead");
        }
        return signingSecret;
    }

    /** Returns how the bot meets Slack, by which tokens are given. */
    public WayIn wayIn() {
        if (clientId != null && appToken != null) {
            throw new WrongSetting("SLACK_CLIENT_ID and SLACK_APP_TOKEN exclude each other: many workspaces come over"
                    + " HTTP, Socket Mode is for one; leave one of them out");
        }
        if (clientId != null) return oauth(clientId);
        if (botToken == null && clientSecret != null) {
            throw new WrongSetting("SLACK_CLIENT_ID is missing beside SLACK_CLIENT_SECRET: copy the Client ID from your"
                    + " app's page \"Basic Information\", or give SLACK_BOT_TOKEN for one workspace");
        }
        String botToken = requiredBotToken();
        if (appToken != null) return new WayIn.Socket(botToken, TokenKind.APP.accept(appToken));
        return new WayIn.Http(botToken, requiredSigningSecret());
    }

    /** Returns the secret key, without which nothing can be stored encrypted and no link can be signed. */
    public SecretKey requiredSecretKey() {
        if (secretKey == null) {
            throw new WrongSetting(
                    "KONKRET_SECRET_KEY is missing: make one with \"openssl rand -base64 32\", put it into the"
                            + " environment or .env, and keep it");
        }
        return secretKey;
    }

    /** Returns what is set for links. */
    public LinkSettings links() {
        return new LinkSettings(secretKey, baseUrl);
    }

    private WayIn.OAuth oauth(String id) {
        if (clientSecret == null) {
            throw new WrongSetting("SLACK_CLIENT_SECRET is missing: copy the Client Secret from your app's page"
                    + " \"Basic Information\" into the environment or .env");
        }
        if (baseUrl == null) {
            throw new WrongSetting("KONKRET_BASE_URL is missing: with SLACK_CLIENT_ID people install the bot at"
                    + " <KONKRET_BASE_URL>/slack/install and come back there, for example https://konkret.example.com");
        }
        List<SecretKey> keys = new ArrayList<>();
        keys.add(requiredSecretKey());
        keys.addAll(olderKeys);
        return new WayIn.OAuth(id, clientSecret, requiredSigningSecret(), keys, baseUrl);
    }

    private static List<SecretKey> secretKeys(String value) {
        List<SecretKey> keys = new ArrayList<>();
        for (String key : value.split(",")) {
            if (key.isBlank()) continue;
            if (SecretKey.isWeak(key.strip())) {
                throw new WrongSetting("KONKRET_SECRET_KEY is too short or too simple; make one of at least "
                        + SecretKey.SHORTEST
                        + " characters by chance, for example with \"openssl rand -base64 32\"");
            }
            keys.add(SecretKey.of(key.strip()));
        }
        return keys;
    }

    private static URI slackApiUrl(String value) {
        URI uri = WebAddress.of(value.endsWith("/") ? value : value + "/");
        if (uri != null) return uri;
        throw new WrongSetting("SLACK_API_URL is no web address: " + WebAddress.shown(value)
                + " (leave it out for https://slack.com/api/)");
    }

    private static Path data(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new WrongSetting(
                    "KONKRET_DATA is no folder name: " + value + "; use one such as data or /var/lib/konkret");
        }
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value.trim());
            if (port >= 0 && port <= 65_535) return port;
        } catch (NumberFormatException e) {
            // Said below, in the same words as for a number out of range.
        }
        throw new WrongSetting("PORT must be a number from 0 to 65535, not \"" + value + "\"; leave it out for 3000");
    }

    private static Duration kept(String value) {
        try {
            int days = Integer.parseInt(value.trim());
            if (days >= 1 && days <= MOST_DAYS_KEPT) return Duration.ofDays(days);
        } catch (NumberFormatException e) {
            // Said below, in the same words as for a number out of range.
        }
        throw new WrongSetting("KONKRET_KEEP_DAYS must be a number from 1 to " + MOST_DAYS_KEPT + ", not \"" + value
                + "\"; leave it out for " + FollowUpPlan.KEPT.toDays());
    }

    private static HookReach hooks(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "public" -> HookReach.PUBLIC;
            case "anywhere" -> HookReach.ANYWHERE;
            default ->
                throw new WrongSetting(
                        "KONKRET_WEBHOOKS is public or anywhere, not \"" + value + "\"; leave it out for public");
        };
    }

    private static ZoneId zone(String value) {
        try {
            return ZoneId.of(value.trim());
        } catch (DateTimeException e) {
            throw new WrongSetting(
                    "KONKRET_TIMEZONE knows no zone \"" + value + "\": use a name such as Europe/Berlin");
        }
    }

    private static Region region(String value) {
        try {
            return Region.of(value);
        } catch (IllegalArgumentException e) {
            throw new WrongSetting(
                    "KONKRET_REGION knows no region \"" + value + "\": use DE, DE-BY, AT, CH-ZH or the like");
        }
    }

    private static Language language(String value) {
        return switch (value.trim().toLowerCase(Locale.ROOT)) {
            case "de" -> Language.DE;
            case "en" -> Language.EN;
            default ->
                throw new WrongSetting("KONKRET_LANGUAGE is de or en, not \"" + value + "\"; leave it out for de");
        };
    }
}
