package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.slack.ResponseUrl;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackResult;
import dev.konkret.slack.view.Message;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How listeners answer. Forms open at once, because their trigger dies; everything else goes out after Slack has been
 * told that the delivery arrived.
 */
public final class Answers {
    private static final Logger log = LoggerFactory.getLogger(Answers.class);

    private final SlackCalls slack;
    private final ResponseUrl responses;
    private final Executor afterwards;
    private final Runnable agendaHint;
    private final Clock clock;
    private final AtomicLong count = new AtomicLong();

    /**
     * @param afterwards runs what goes out after the acknowledgement
     * @param agendaHint tells the agenda's worker that something may be due now
     */
    public Answers(SlackCalls slack, ResponseUrl responses, Executor afterwards, Runnable agendaHint, Clock clock) {
        this.slack = slack;
        this.responses = responses;
        this.afterwards = afterwards;
        this.agendaHint = agendaHint;
        this.clock = clock;
    }

    /** Puts {@code message} in the place of what was pressed. */
    void replace(@Nullable String responseUrl, Message message) {
        if (responseUrl != null) afterwards.execute(() -> responses.replace(responseUrl, message));
    }

    /** Shows {@code message} to the person alone. */
    void add(@Nullable String responseUrl, Message message) {
        if (responseUrl != null) afterwards.execute(() -> responses.add(responseUrl, message));
    }

    /** Shows the person alone what is still to be worked out, for which Slack need not wait; {@code sorry} when that fails. */
    void addLater(@Nullable String responseUrl, Supplier<Message> message, Message sorry) {
        addAllLater(responseUrl, () -> List.of(message.get()), sorry);
    }

    /** Does the same with several messages; none overtakes another. */
    void addAllLater(@Nullable String responseUrl, Supplier<List<Message>> messages, Message sorry) {
        if (responseUrl == null) return;
        afterwards.execute(() -> or(messages, List.of(sorry)).forEach(each -> responses.add(responseUrl, each)));
    }

    /** Puts what is still to be worked out in the place of what was pressed. */
    void replaceLater(@Nullable String responseUrl, Supplier<Message> message, Message sorry) {
        if (responseUrl != null) afterwards.execute(() -> responses.replace(responseUrl, or(message, sorry)));
    }

    private static <T> T or(Supplier<T> answer, T sorry) {
        try {
            return answer.get();
        } catch (RuntimeException e) {
            log.warn("an answer could not be worked out", e);
            return sorry;
        }
    }

    /** Replaces a message of ours by its place. */
    void update(String channel, String ts, Message message) {
        afterwards.execute(() -> logged("update", slack.update(channel, ts, message)));
    }

    /** Writes into a conversation the bot is in. */
    void post(String channel, @Nullable String threadTs, Message message) {
        post(channel, threadTs, List.of(message));
    }

    /** Writes several messages into a conversation; none overtakes another. */
    void post(String channel, @Nullable String threadTs, List<Message> messages) {
        List<SlackCalls.Mark> marks = messages.stream().map(message -> mark()).toList();
        afterwards.execute(() -> {
            for (int i = 0; i < messages.size(); i++) {
                logged("post", slack.post(channel, threadTs, messages.get(i), marks.get(i)));
            }
        });
    }

    /** Writes to a person directly. */
    void tell(String user, Message message) {
        SlackCalls.Mark mark = mark();
        afterwards.execute(() -> {
            SlackResult<String> channel = slack.openDirectMessage(user);
            logged("open", channel);
            channel.got().ifPresent(id -> logged("post", slack.post(id, null, message, mark)));
        });
    }

    private SlackCalls.Mark mark() {
        Instant now = clock.instant();
        return new SlackCalls.Mark("answer:" + now.toEpochMilli() + "-" + count.incrementAndGet(), now);
    }

    /** Opens a form, now, and returns its id; null when Slack did not open it. */
    @Nullable
    String open(String triggerId, ObjectNode view) {
        SlackResult<String> opened = slack.openView(triggerId, view.toString());
        logged("open", opened);
        return opened.got().orElse(null);
    }

    /** Lays a form over the open one, now. */
    void push(String triggerId, ObjectNode view) {
        logged("push", slack.pushView(triggerId, view.toString()));
    }

    /** Puts a view in the place of the form the press came from; opens it when it came from elsewhere. */
    void instead(Press press, ObjectNode view) {
        View from = press.view();
        if (from != null && "modal".equals(from.getType())) change(from.getId(), view);
        else open(press.triggerId(), view);
    }

    /** Shows another form in the place of an open one. */
    void change(String viewId, ObjectNode view) {
        afterwards.execute(() -> logged("change", slack.updateView(viewId, view.toString())));
    }

    /** Shows several messages to the person alone; none overtakes another. */
    void add(@Nullable String responseUrl, List<Message> messages) {
        if (responseUrl == null) return;
        afterwards.execute(() -> messages.forEach(message -> responses.add(responseUrl, message)));
    }

    /** Shows the person one of two messages: as hoped for, or that the bot is not in the channel and hears nothing there. */
    void addIfIn(String channel, @Nullable String responseUrl, Message hoped, Message notIn) {
        if (responseUrl == null) return;
        afterwards.execute(() -> responses.add(responseUrl, slack.isOut(channel) ? notIn : hoped));
    }

    /** Has the agenda looked at without delay. */
    void hint() {
        agendaHint.run();
    }

    private static void logged(String what, SlackResult<String> result) {
        if (result.got().isEmpty()) log.info("{} did not get through: {}", what, result.word());
    }
}
