package dev.konkret.slack.listen;

import com.google.gson.JsonObject;
import dev.konkret.hearing.Hearing;
import dev.konkret.hearing.Said;
import dev.konkret.hearing.Topics;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.TeamId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ordinary messages: in channels they are heard, to the bot itself they are instructions. */
public final class MessageListener {
    private final Hearing hearing;
    private final DirectMessages direct;
    private final Domain domain;
    private final Answers answers;

    public MessageListener(Hearing hearing, DirectMessages direct, Domain domain, Answers answers) {
        this.hearing = hearing;
        this.direct = direct;
        this.domain = domain;
        this.answers = answers;
    }

    /**
     * Takes one message; edits, joins, what programs say and the like come to nothing.
     *
     * @throws Delivered.Malformed when a field that counts is no text
     */
    void received(Delivered delivered, JsonObject event) throws Delivered.Malformed {
        Said said = said(delivered, event);
        if (said == null) return;
        if (Delivered.text(event, "channel_type").equals("im")) {
            direct.received(said);
        } else {
            hearing.hear(said).ifPresent(heard -> after(said, heard));
        }
    }

    /** What waits in the basket shows in Home. */
    private void after(Said said, Topics.Heard heard) {
        if (heard == Topics.Heard.BASKET) domain.refreshHome(domain.reader(said.team(), said.author()));
        answers.hint();
    }

    private static @Nullable Said said(Delivered delivered, JsonObject event) throws Delivered.Malformed {
        String team = delivered.workspace();
        String channel = Delivered.textOnly(event, "channel");
        String author = Delivered.textOnly(event, "user");
        String ts = Delivered.textOnly(event, "ts");
        String thread = Delivered.textOnly(event, "thread_ts");
        String text = Delivered.textOnly(event, "text");
        String eventId = Delivered.textOnly(delivered.payload(), "event_id");
        if (!Delivered.textOnly(event, "subtype").isEmpty()) return null;
        if (!Delivered.textOnly(event, "bot_id").isEmpty() || isThere(event, "edited")) return null;
        if (Stream.of(team, channel, author, ts, text, eventId).anyMatch(String::isBlank)) return null;
        return new Said(
                new TeamId(team),
                new MemberId(author),
                new MessageRef(new ChannelId(channel), ts, thread.isEmpty() ? null : thread),
                text,
                eventId);
    }

    private static boolean isThere(JsonObject event, String field) {
        return event.get(field) != null && !event.get(field).isJsonNull();
    }
}
