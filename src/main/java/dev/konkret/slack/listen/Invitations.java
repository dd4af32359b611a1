package dev.konkret.slack.listen;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.Introduction;
import dev.konkret.text.Texts;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.ChannelSettings;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The bot comes to a channel, says who it is, and listens only where somebody agrees. */
final class Invitations {
    private final Domain domain;
    private final Answers answers;
    private final SeenEvents seen;
    private final Supplier<Optional<String>> botUser;

    /** @param botUser the bot's own user id, once Slack has told it */
    Invitations(Domain domain, Answers answers, SeenEvents seen, Supplier<Optional<String>> botUser) {
        this.domain = domain;
        this.answers = answers;
        this.seen = seen;
        this.botUser = botUser;
    }

    /** Registers for the invitation and the two answers to it. */
    void register(Registrations on) {
        on.app().event(MemberJoinedChannelEvent.class, (payload, context) -> {
            MemberJoinedChannelEvent event = payload.getEvent();
            if (isTheBot(event.getUser(), payload)) {
                TeamId team = new TeamId(context.getTeamId());
                seen.once(team, payload.getEventId(), () -> introduce(team, event.getChannel()));
            }
            return context.ack();
        });
        on.press(ActionId.LISTEN_HERE, press -> agreed(press, true));
        on.press(ActionId.LISTEN_NOT, press -> agreed(press, false));
    }

    /** Says who the bot is and asks whether it may listen. */
    private void introduce(TeamId team, String channel) {
        Texts texts = Texts.in(domain.settings().workspace(team).language());
        answers.post(channel, null, Introduction.message(texts));
    }

    /** Switches listening on or off by a command; whom it concerns, everybody in the channel, is told when that changes anything. */
    void command(Reader who, ChannelId channel, boolean listening) {
        boolean before = domain.settings().channel(who.team(), channel).listening();
        setListening(who.team(), channel, listening);
        Texts texts = Texts.in(domain.settings().workspace(who.team()).language());
        if (before != listening) {
            answers.post(channel.value(), null, Introduction.agreed(texts, listening, who.id()));
        }
    }

    private void setListening(TeamId team, ChannelId channel, boolean listening) {
        domain.settings().changeChannel(team, channel, was -> new ChannelSettings(listening, was.mutedFrames()));
    }

    private void agreed(Press press, boolean listening) {
        if (press.channel() == null) return;
        TeamId team = press.who().team();
        setListening(team, new ChannelId(press.channel()), listening);
        Texts texts = Texts.in(domain.settings().workspace(team).language());
        answers.replace(
                press.responseUrl(),
                Introduction.agreed(texts, listening, press.who().id()));
    }

    private boolean isTheBot(@Nullable String user, EventsApiPayload<?> payload) {
        if (user == null) return false;
        if (botUser.get().filter(user::equals).isPresent()) return true;
        List<Authorization> authorizations = payload.getAuthorizations();
        return authorizations != null
                && authorizations.stream()
                        .anyMatch(a -> Boolean.TRUE.equals(a.getIsBot()) && user.equals(a.getUserId()));
    }
}
