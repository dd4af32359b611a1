package dev.konkret.slack.view;

import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.util.regex.Pattern;

/** Slack's markup. What people wrote is escaped before it comes in here, so that it can neither format nor ping. */
public final class Mrkdwn {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private Mrkdwn() {}

    /** Returns the text with the three characters of Slack's control sequences replaced, so that it mentions nobody. */
    public static String escape(String userText) {
        return userText.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Returns the mention of a person. */
    public static String mention(MemberId member) {
        return "<@" + member + ">";
    }

    /** Returns the link to a channel; people who may not see it read "private channel". */
    public static String channel(ChannelId channel) {
        return "<#" + channel + ">";
    }

    /** Returns what somebody wrote on one line, escaped, as a link to an address of ours or of Slack. */
    static String link(String url, String userText) {
        return "<" + escape(url) + "|" + escape(oneLine(userText)) + ">";
    }

    /**
     * Returns what somebody wrote in bold and on one line, escaped: Slack ends bold at a line break, and at the first asterisk, in
     * whose place stands one that looks the same.
     */
    static String bold(String userText) {
        return "*" + escape(oneLine(userText)).replace('*', '∗') + "*";
    }

    /** Returns what somebody wrote as a quotation, escaped. */
    static String quote(String userText) {
        return "> " + LINE_BREAK.matcher(escape(userText.strip())).replaceAll("\n> ");
    }

    static String oneLine(String userText) {
        return WHITE_SPACE.matcher(userText.strip()).replaceAll(" ");
    }
}
