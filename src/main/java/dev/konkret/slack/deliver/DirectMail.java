package dev.konkret.slack.deliver;

import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Claim;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackCalls.Mark;
import dev.konkret.slack.SlackResult;
import dev.konkret.slack.SlackResult.RateLimited;
import dev.konkret.slack.SlackResult.Refused;
import dev.konkret.slack.SlackResult.Sent;
import dev.konkret.slack.view.Message;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Letters to one person. */
final class DirectMail {
    private static final Logger log = LoggerFactory.getLogger(DirectMail.class);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(30);
    private static final int MOST_REMEMBERED = 50_000;

    private final Post post;
    private final SlackCalls slack;
    private final Agenda agenda;
    private final Departures departures;
    /** A direct message keeps its id for ever. */
    private final Map<MemberId, String> channels = new ConcurrentHashMap<>();

    DirectMail(Post post, SlackCalls slack, Agenda agenda, Departures departures) {
        this.post = post;
        this.slack = slack;
        this.agenda = agenda;
        this.departures = departures;
    }

    /** Sends the message to the person for this claim. */
    void send(Claim claim, String id, MemberId to, Message message, @Nullable Instant next) {
        send(claim, id, to, message, next, () -> {});
    }

    /** As above; {@code arrived} is told once it is certain that the message is there, perhaps more than once. */
    void send(Claim claim, String id, MemberId to, Message message, @Nullable Instant next, Runnable arrived) {
        SlackResult<String> channel = channel(to);
        if (channel instanceof Sent<String> open) {
            Mark mark = new Mark(id, claim.dueAt());
            Letter letter = new Letter(
                    id, open.value(), Letter.Reach.READABLE, () -> slack.post(open.value(), null, message, mark));
            TeamId team = claim.appointment().team();
            post.send(claim, letter.thenAt(next).onSent(ts -> arrived.run()).onLost(why -> departures.cannotBeWrittenTo(team, to)));
        } else if (channel instanceof Refused<String> refused) {
            log.info("no direct message possible: {}", refused.code());
            departures.cannotBeWrittenTo(claim.appointment().team(), to);
            post.giveUp(claim, refused.code(), next);
        } else {
            // Opening a conversation sends nothing, but an earlier attempt may have: the doubt stays.
            Duration wait = channel instanceof RateLimited<String> limited ? limited.retryAfter() : TRY_AGAIN;
            agenda.later(claim, agenda.now().plus(wait), claim.doubt() == null);
        }
    }

    private SlackResult<String> channel(MemberId to) {
        String known = channels.get(to);
        if (known != null) return new Sent<>(known);
        SlackResult<String> opened = slack.openDirectMessage(to.value());
        if (channels.size() > MOST_REMEMBERED) channels.clear();
        opened.got().ifPresent(id -> channels.put(to, id));
        return opened;
    }
}
