package dev.konkret.intention;

import java.util.Set;

/** What an emoji says about the sentence before it. */
public final class Emotion {
    private static final Set<String> LAUGHING =
            Set.of(":joy:", ":rofl:", ":laughing:", ":rolling_on_the_floor_laughing:", ":upside_down_face:");

    private Emotion() {}

    /** Tells whether {@code emoji}, a sign or Slack's name for it, laughs or mocks. */
    public static boolean laughs(String emoji) {
        return LAUGHING.contains(emoji) || emoji.contains("😂") || emoji.contains("🤣") || emoji.contains("🙃");
    }
}
