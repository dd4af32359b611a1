package dev.konkret;

import org.jspecify.annotations.Nullable;

/** Slack's kinds of tokens, told apart by how they begin. They are mixed up easily, and Slack would only say so much later. */
enum TokenKind {
    BOT(
            "SLACK_BOT_TOKEN",
            "xoxb-",
            "the bot token, which belongs into SLACK_BOT_TOKEN",
            "copy the Bot User OAuth Token (xoxb-…) from \"OAuth & Permissions\""),
    APP(
            "SLACK_APP_TOKEN",
            "xapp-",
            "the App-Level Token, which belongs into SLACK_APP_TOKEN",
            "copy the App-Level Token (xapp-…) from \"Basic Information\""),
    PERSON("", "xoxp-", "a person's token", "");

    /** In front of the usual beginning when a token ends by itself. */
    private static final String ROTATED = "xoxe.";

    private final String setting;
    private final String beginning;
    private final String inWords;
    private final String remedy;

    TokenKind(String setting, String beginning, String inWords, String remedy) {
        this.setting = setting;
        this.beginning = beginning;
        this.inWords = inWords;
        this.remedy = remedy;
    }

    /**
     * Returns the token, unless it is plainly one of another kind; one that begins in no known way may be all right.
     *
     * @throws WrongSetting when it is; the message never quotes it
     */
    String accept(String token) {
        TokenKind is = of(token.startsWith(ROTATED) ? token.substring(ROTATED.length()) : token);
        if (is == null || is == this) return token;
        throw new WrongSetting(setting + " is " + is.inWords + "; " + remedy);
    }

    private static @Nullable TokenKind of(String token) {
        for (TokenKind kind : values()) if (token.startsWith(kind.beginning)) return kind;
        return null;
    }
}
