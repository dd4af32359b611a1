package dev.konkret;

import dev.konkret.agenda.Patience;
import dev.konkret.hook.HookReach;
import dev.konkret.redis.RedisConnection;
import dev.konkret.secret.LinkSettings;
import dev.konkret.text.Language;
import dev.konkret.workspace.Region;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.random.RandomGenerator;

/**
 * What a bot needs to run.
 *
 * @param way how it meets Slack
 * @param slackApiUrl ends with a slash
 * @param port 0 for any free one
 * @param zone for people whose zone Slack does not tell
 * @param clock the time it lives in
 * @param redis stays open when the bot closes
 * @param links what links are made with, and what is stored encrypted
 * @param patience how long things may take
 * @param kept how long what is closed is kept
 * @param hooks how far webhooks may reach
 */
public record BotSettings(
        WayIn way,
        URI slackApiUrl,
        String host,
        int port,
        ZoneId zone,
        Language language,
        Region region,
        BotClock clock,
        RandomGenerator random,
        RedisConnection redis,
        LinkSettings links,
        Patience patience,
        Duration kept,
        HookReach hooks) {}
