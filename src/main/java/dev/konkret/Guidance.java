package dev.konkret;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the page about troubles says more: {@code docs/fehler.md}, with an anchor for each setting. */
final class Guidance {
    static final String PAGE = "docs/fehler.md";

    private static final Pattern SETTING = Pattern.compile("\\b(SLACK|KONKRET|REDIS)_[A-Z_]+\\b|\\bPORT\\b|\\bPort\\b");

    private Guidance() {}

    /** Returns the message with the place where more is said about the first setting it names; as it is when it names none. */
    static String with(String message) {
        Matcher setting = SETTING.matcher(message);
        return setting.find() ? message + " (" + PAGE + "#" + anchor(setting.group()) + ")" : message;
    }

    /** Returns the anchor of a setting. */
    static String anchor(String setting) {
        String name = setting.endsWith("_FILE") ? setting.substring(0, setting.length() - "_FILE".length()) : setting;
        return name.toLowerCase(Locale.ROOT);
    }
}
