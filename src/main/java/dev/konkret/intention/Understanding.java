package dev.konkret.intention;

import dev.konkret.reading.Span;
import dev.konkret.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a message means.
 *
 * @param topic where the thing to be done stands in the message; null without one
 * @param topicText the topic letter for letter
 * @param phrase the topic as a clean phrase for people, without fillers: "die Website überarbeiten"
 * @param owner who does it; null when it is open
 * @param dateText the date or deadline letter for letter, with its preposition
 */
public record Understanding(
        Label label,
        @Nullable Span topic,
        @Nullable String topicText,
        @Nullable String phrase,
        @Nullable Owner owner,
        @Nullable String dateText,
        Language language,
        Why why) {}
