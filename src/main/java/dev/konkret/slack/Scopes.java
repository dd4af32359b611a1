package dev.konkret.slack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The permissions the app asks for, and what does not work without each. The manifest asks for exactly these. */
public final class Scopes {
    private static final Map<String, String> LOST_WITHOUT = new LinkedHashMap<>();

    static {
        LOST_WITHOUT.put("chat:write", "the bot cannot say anything");
        LOST_WITHOUT.put("commands", "/konkret and the shortcuts do not exist");
        LOST_WITHOUT.put("users:read", "the bot knows nobody's language and time zone");
        LOST_WITHOUT.put("channels:history", "it hears nothing in public channels");
        LOST_WITHOUT.put("groups:history", "it hears nothing in private channels");
        LOST_WITHOUT.put("channels:read", "it does not notice that it was invited to a public channel");
        LOST_WITHOUT.put("groups:read", "it does not notice that it was invited to a private channel");
        LOST_WITHOUT.put("im:history", "it does not read direct messages, nor see whether one of its own has arrived");
        LOST_WITHOUT.put("im:write", "it cannot remind anybody");
        LOST_WITHOUT.put("usergroups:read", "user groups cannot be asked whether they carry a goal");
        LOST_WITHOUT.put("dnd:read", "it does not keep to Slack's \"do not disturb\", only to working time");
        LOST_WITHOUT.put("files:write", "it shows no pictures of goals and figures");
        LOST_WITHOUT.put("reactions:read", "a check mark on a card finishes nothing");
    }

    /** Without one of these nothing can go on. Any other that is missing switches off what it is for, and nothing else. */
    private static final Set<String> ESSENTIAL = Set.of("chat:write", "commands", "users:read");

    private Scopes() {}

    /** Returns whether the bot is of no use at all without the scope. */
    public static boolean isEssential(String scope) {
        return ESSENTIAL.contains(scope);
    }

    /** Returns all scopes the app asks for. */
    public static Set<String> wanted() {
        return LOST_WITHOUT.keySet();
    }

    /** Returns what does not work without the scope; empty for one the app does not ask for. */
    public static String lostWithout(String scope) {
        return LOST_WITHOUT.getOrDefault(scope, "");
    }
}
