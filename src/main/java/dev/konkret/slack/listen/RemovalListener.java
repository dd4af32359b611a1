package dev.konkret.slack.listen;

import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TeamAccessGrantedEvent;
import com.slack.api.model.event.TeamAccessRevokedEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.konkret.slack.Installation;
import dev.konkret.workspace.Farewell;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot is removed, from a workspace or from all of an organisation. Slack may say so twice, in either order, and hours later:
 * what was said before the installation there is now concerns an earlier one and erases nothing.
 */
final class RemovalListener {
    private static final Logger log = LoggerFactory.getLogger(RemovalListener.class);

    private final Installation installation;
    private final Farewell farewell;

    RemovalListener(Installation installation, Farewell farewell) {
        this.installation = installation;
        this.farewell = farewell;
    }

    /** Registers for it. Erasing comes before the answer: should it take too long or fail, Slack says it again. */
    void register(Registrations on) {
        on.app().event(AppUninstalledEvent.class, (payload, context) -> {
            TeamId team = new TeamId(context.getTeamId());
            if (concernsWhatIsThere(team, payload.getEventTime())) {
                log.info("the app was removed from workspace {}", team);
                farewell.leave(team);
            }
            return context.ack();
        });
        on.app().event(TokensRevokedEvent.class, (payload, context) -> {
            TeamId team = new TeamId(context.getTeamId());
            boolean ours = isOurs(payload.getEvent().getTokens());
            if (ours && concernsWhatIsThere(team, payload.getEventTime())) farewell.leave(team);
            return context.ack();
        });
        on.app().event(TeamAccessRevokedEvent.class, (payload, context) -> {
            for (String named : payload.getEvent().getTeamIds()) {
                TeamId team = new TeamId(named);
                if (!concernsWhatIsThere(team, payload.getEventTime())) continue;
                log.info("the organisation took the app from workspace {}", team);
                farewell.withdraw(team);
            }
            return context.ack();
        });
        on.app().event(TeamAccessGrantedEvent.class, (payload, context) -> {
            Integer given = payload.getEventTime();
            if (given == null) return context.ack();
            for (String named : payload.getEvent().getTeamIds())
                installation.givenBack(new TeamId(named), Instant.ofEpochSecond(given));
            return context.ack();
        });
    }

    /**
     * @param eventTime seconds; null when Slack does not say. Both times are Slack's own, so that it does not matter how this
     *     machine's clock goes; within one second it stays open what came first, and erasing is what was asked for
     */
    private boolean concernsWhatIsThere(TeamId team, @Nullable Integer eventTime) {
        if (eventTime == null) return true;
        Instant removed = Instant.ofEpochSecond(eventTime);
        boolean stale = installation.since(team).filter(removed::isBefore).isPresent();
        if (stale)
            log.info("a removal from workspace {} was told late: it was installed, or let in, again since", team);
        return !stale;
    }

    private static boolean isOurs(TokensRevokedEvent.@Nullable Tokens tokens) {
        return tokens != null && tokens.getBot() != null && !tokens.getBot().isEmpty();
    }
}
