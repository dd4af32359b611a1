package dev.konkret.hearing;

import dev.konkret.text.Language;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said and has no next step yet.
 *
 * @param what the thing to be done, as a short phrase
 * @param frame id of the grammatical frame that gave it away
 * @param words the words that gave it away, as they were written
 * @param owner the person the sentence names; null when it names none
 * @param due the day the sentence names; null when it names none
 * @param time the words of time no day could be read from, as they were written: "im Sommer"; null when it has none
 * @param language the language the sentence was written in
 */
public record OpenTopic(
        TopicId id,
        TeamId team,
        MemberId author,
        MessageRef saidIn,
        Kind kind,
        String what,
        String frame,
        List<String> words,
        @Nullable MemberId owner,
        @Nullable LocalDate due,
        @Nullable String time,
        Language language,
        Instant heardAt,
        Place place) {

    /** What kind of sentence it was. */
    public enum Kind {
        VAGUE,
        COMMITMENT,
        REQUEST
    }

    /** Where the topic is now. */
    public enum Place {
        /** The author was asked, or is about to be. */
        ASKED,
        /** It waits in the collecting basket. */
        BASKET
    }

    public OpenTopic {
        if (what.isBlank()) throw new IllegalArgumentException("what is blank");
        words = List.copyOf(words);
    }
}
