package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.nudge.Received;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackCalls.Mark;
import dev.konkret.slack.SlackResult;
import dev.konkret.slack.SlackResult.Refused;
import dev.konkret.slack.SlackResult.Sent;
import dev.konkret.slack.view.Message;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Letters to one person. */
final class DirectMail {
    private static final Logger log = LoggerFactory.getLogger(DirectMail.class);
    private static final int MOST_REMEMBERED = 50_000;

    private final Post post;
    private final SlackCalls slack;
    private final Departures departures;
    /** A direct message keeps its id for ever. */
    private final Map<Person, String> channels = new ConcurrentHashMap<>();

    /** The same id may be somebody else in another workspace. */
    private record Person(TeamId team, MemberId id) {}

    private final Received received;
    private final Readers readers;

    DirectMail(Post post, SlackCalls slack, Departures departures, Received received, Readers readers) {
        this.received = received;
        this.readers = readers;
        this.post = post;
        this.slack = slack;
        this.departures = departures;
    }

    /** Told where a message stands; once, or more often. */
    @FunctionalInterface
    interface Arrived {
        void at(String conversation, String ts);
    }

    /** Sends the message to the person for this claim. */
    void send(Claim claim, String id, MemberId to, Message message, @Nullable Instant next) {
        send(claim, id, to, message, next, UnaryOperator.identity());
    }

    /**
     * @param day the person's local day
     * @param arrived told where the message stands
     */
    void send(
            Claim claim,
            String id,
            MemberId to,
            Message message,
            @Nullable Instant next,
            LocalDate day,
            Arrived arrived) {
        send(claim, id, to, message, next, () -> day, arrived, UnaryOperator.identity());
    }

    /** @param check looks at what Slack said before anything follows from it */
    void send(
            Claim claim,
            String id,
            MemberId to,
            Message message,
            @Nullable Instant next,
            UnaryOperator<SlackResult<String>> check) {
        TeamId team = claim.appointment().team();
        send(claim, id, to, message, next, () -> readers.person(team, to).today(), (conversation, ts) -> {}, check);
    }

    private void send(
            Claim claim,
            String id,
            MemberId to,
            Message message,
            @Nullable Instant next,
            Supplier<LocalDate> day,
            Arrived arrived,
            UnaryOperator<SlackResult<String>> check) {
        SlackResult<String> channel = channel(new Person(claim.appointment().team(), to));
        if (channel instanceof Sent<String> open) {
            Mark mark = new Mark(id, claim.dueAt());
            Letter letter = new Letter(
                    id,
                    open.value(),
                    Letter.Reach.READABLE,
                    () -> check.apply(slack.post(open.value(), null, message, mark)));
            TeamId team = claim.appointment().team();
            letter = letter.thenAt(next).onSent(ts -> {
                received.note(team, to, id, day.get());
                arrived.at(open.value(), ts);
            });
            post.send(claim, letter.onLost(why -> departures.cannotBeWrittenTo(team, to)));
        } else if (channel instanceof Refused<String> refused) {
            log.info("no direct message possible: {}", refused.code());
            departures.cannotBeWrittenTo(claim.appointment().team(), to);
            post.giveUp(claim, refused.code(), next);
        } else {
            post.notReady(claim, channel);
        }
    }

    private SlackResult<String> channel(Person to) {
        String known = channels.get(to);
        if (known != null) return new Sent<>(known);
        SlackResult<String> opened = slack.openDirectMessage(to.id().value());
        if (channels.size() > MOST_REMEMBERED) channels.clear();
        opened.got().ifPresent(id -> channels.put(to, id));
        return opened;
    }
}
