package dev.konkret.slack.listen;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageEvent;
import dev.konkret.hearing.Hearing;
import dev.konkret.hearing.Said;
import dev.konkret.hearing.Topics;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.TeamId;
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

    /** Registers for plain messages; edits, joins and the like are other events to Bolt. */
    public void register(Registrations on) {
        on.app().event(MessageEvent.class, this::message);
    }

    private Response message(EventsApiPayload<MessageEvent> payload, EventContext context) {
        MessageEvent event = payload.getEvent();
        Said said = said(payload, context.getTeamId());
        if (said == null) return context.ack();
        if ("im".equals(event.getChannelType())) {
            direct.received(said);
        } else {
            hearing.hear(said).ifPresent(heard -> after(said, heard));
        }
        return context.ack();
    }

    /** What waits in the basket shows in Home. */
    private void after(Said said, Topics.Heard heard) {
        if (heard == Topics.Heard.BASKET) domain.refreshHome(domain.reader(said.team(), said.author()));
        answers.hint();
    }

    private static @Nullable Said said(EventsApiPayload<MessageEvent> payload, @Nullable String team) {
        MessageEvent event = payload.getEvent();
        if (event.getBotId() != null || event.getEdited() != null || team == null || team.isBlank()) return null;
        if (event.getChannel() == null || event.getChannel().isBlank() || payload.getEventId() == null) return null;
        if (event.getUser() == null || event.getUser().isBlank() || event.getTs() == null) return null;
        if (event.getText() == null || event.getText().isBlank()) return null;
        return new Said(
                new TeamId(team),
                new MemberId(event.getUser()),
                new MessageRef(new ChannelId(event.getChannel()), event.getTs(), event.getThreadTs()),
                event.getText(),
                payload.getEventId());
    }
}
