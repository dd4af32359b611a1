package dev.konkret.playground.team;

import org.jspecify.annotations.Nullable;

/**
 * The workspace and the one app installed in it.
 *
 * @param enterpriseId the organisation that installed the app as a whole; null when it did not
 */
public record Team(
        String id,
        String name,
        String domain,
        String botUserId,
        String botId,
        String appId,
        String botName,
        @Nullable String enterpriseId) {}
