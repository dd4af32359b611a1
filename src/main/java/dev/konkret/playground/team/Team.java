package dev.konkret.playground.team;

/** The workspace and the one app installed in it. */
public record Team(
        String id, String name, String domain, String botUserId, String botId, String appId, String botName) {}
