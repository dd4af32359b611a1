package dev.konkret.slack;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What time it is by Slack's clock, to the second, as every answer of Slack's says. */
public final class SlackTime {
    private static final String DATE = "date";

    private SlackTime() {}

    /**
     * Reads it from the headers of an answer.
     *
     * @return empty when the answer does not say
     */
    public static Optional<Instant> of(@Nullable Map<String, List<String>> headers) {
        if (headers == null) return Optional.empty();
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            if (!DATE.equalsIgnoreCase(header.getKey()) || header.getValue().isEmpty()) continue;
            try {
                return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                        header.getValue().get(0))));
            } catch (DateTimeException notATime) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
