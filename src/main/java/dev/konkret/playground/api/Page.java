package dev.konkret.playground.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * One page of a longer list.
 *
 * @param next the cursor of the next page; empty after the last
 */
record Page<T>(List<T> items, String next) {
    static <T> Page<T> of(List<T> all, String cursor, int limit) {
        int from = cursor.isEmpty() ? 0 : offset(cursor);
        if (from > all.size()) throw ApiError.named("invalid_cursor");
        int to = Math.min(all.size(), from + limit);
        String next = to == all.size() ? "" : Base64.getEncoder().encodeToString(("next:" + to).getBytes(UTF_8));
        return new Page<>(all.subList(from, to), next);
    }

    private static int offset(String cursor) {
        try {
            String text = new String(Base64.getDecoder().decode(cursor), UTF_8);
            if (!text.matches("next:\\d{1,9}")) throw ApiError.named("invalid_cursor");
            return Integer.parseInt(text.substring("next:".length()));
        } catch (IllegalArgumentException notBase64) {
            throw ApiError.named("invalid_cursor");
        }
    }

    ObjectNode writeCursor(ObjectNode answer) {
        answer.putObject("response_metadata").put("next_cursor", next);
        return answer;
    }
}
