package dev.konkret.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import com.slack.api.model.Message.Metadata;
import dev.konkret.slack.SlackResult.Refused;
import dev.konkret.slack.SlackResult.Sent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks in a direct message for one of ours. What Slack does not show for certain is not taken for absent. */
final class LookBack {
    private static final int A_PAGE = 200;
    private static final int MOST_PAGES = 20;

    private final MethodsClient client;
    private final String channel;
    private final String id;

    /** @param id our id of the message */
    LookBack(MethodsClient client, String channel, String id) {
        this.client = client;
        this.channel = channel;
        this.id = id;
    }

    /** @see SlackCalls#copies */
    SlackResult<List<String>> copies(Instant from, @Nullable Instant to) {
        List<String> copies = new ArrayList<>();
        String cursor = null;
        boolean stripped = false;
        for (int page = 0; page < MOST_PAGES; page++) {
            SlackResult<ConversationsHistoryResponse> asked = page(from, to, cursor);
            if (!(asked instanceof Sent<ConversationsHistoryResponse> s)) return asked.map(a -> List.of());
            for (Message message : s.value().getMessages()) {
                if (isIt(message)) copies.add(0, message.getTs());
                stripped |= isStripped(message);
            }
            cursor = s.value().isHasMore() && s.value().getResponseMetadata() != null
                    ? s.value().getResponseMetadata().getNextCursor()
                    : null;
            if (cursor == null || cursor.isEmpty()) {
                if (!copies.isEmpty()) return new Sent<>(copies);
                if (s.value().isHasMore()) return new Refused<>("no_further_pages");
                return stripped ? new Refused<>("metadata_not_shown") : new Sent<>(copies);
            }
        }
        return copies.isEmpty() ? new Refused<>("more_messages_than_are_shown") : new Sent<>(copies);
    }

    private SlackResult<ConversationsHistoryResponse> page(
            Instant from, @Nullable Instant to, @Nullable String cursor) {
        return Outcomes.of(() -> client.conversationsHistory(r -> r.channel(channel)
                .oldest(from.getEpochSecond() + ".000000")
                .latest(to == null ? null : to.getEpochSecond() + ".000000")
                .limit(A_PAGE)
                .cursor(cursor)
                .includeAllMetadata(true)));
    }

    private boolean isIt(Message message) {
        Metadata metadata = message.getMetadata();
        return message.getBotId() != null
                && metadata != null
                && SlackCalls.EVENT_TYPE.equals(metadata.getEventType())
                && metadata.getEventPayload() != null
                && id.equals(metadata.getEventPayload().get("nudge_id"));
    }

    /** Every text of ours has metadata: one that is shown without may be any of them. */
    private static boolean isStripped(Message message) {
        boolean file = message.getFiles() != null && !message.getFiles().isEmpty();
        return message.getBotId() != null && message.getSubtype() == null && message.getMetadata() == null && !file;
    }
}
