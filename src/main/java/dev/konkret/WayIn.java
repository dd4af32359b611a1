package dev.konkret;

/** How Slack and the bot meet, and the secrets that takes. */
public sealed interface WayIn {

    /** One workspace; Slack calls the bot at its public address. */
    record Http(String botToken, String signingSecret) implements WayIn {}

    /** One workspace; the bot calls Slack and needs no address. */
    record Socket(String botToken, String appToken) implements WayIn {}
}
