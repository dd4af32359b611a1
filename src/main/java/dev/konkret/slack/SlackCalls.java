package dev.konkret.slack;

import com.slack.api.Slack;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.users.UsersConversationsResponse;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.ConversationType;
import com.slack.api.model.Message.Metadata;
import com.slack.api.model.Reaction;
import com.slack.api.model.User;
import dev.konkret.slack.SlackResult.Sent;
import dev.konkret.slack.view.Message;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Slack's Web API as far as the bot needs it; nothing else in the program calls it. Blocks and views go out as the JSON
 * they were made as. No call throws, none is repeated here, and neither bodies nor tokens reach the log.
 */
public final class SlackCalls {

    /** How our messages are marked, so that they can be found again. */
    static final String EVENT_TYPE = "konkret_message";

    /** Where Slack shows fewer at a time, it says that there are more. */
    private static final int LOOKED_BACK = 200;

    private static final int MOST_PAGES = 20;

    private final Slack slack;
    private final Tokens tokens;

    /** One workspace, one token. */
    public SlackCalls(Slack slack, String botToken) {
        this(slack, () -> botToken);
    }

    public SlackCalls(Slack slack, Tokens tokens) {
        this.slack = slack;
        this.tokens = tokens;
    }

    /** Asked for with each call: the token changes with the workspace, and from time to time. */
    private Methods client() {
        return Methods.of(slack, tokens.current());
    }

    /** Who the bot is in this workspace. */
    public record Identity(String teamId, String userId, String url) {}

    /**
     * Our mark on a message.
     *
     * @param id the same for every attempt to send it
     */
    public record Mark(String id, Instant due) {}

    /**
     * What Slack says to a token.
     *
     * @param scopes empty when Slack does not tell
     * @param slackTime by Slack's clock; null when it does not tell
     */
    public record Welcome(
            Identity identity, Set<String> scopes, @Nullable Instant slackTime) {}

    /** Shows Slack the token and returns what it is good for. */
    public SlackResult<Welcome> welcome() {
        SlackResult<AuthTestResponse> asked = Outcomes.of(() -> client().authTest(r -> r));
        return asked.map(a -> new Welcome(
                identity(a),
                scopes(header(a, "x-oauth-scopes")),
                SlackTime.of(a.getHttpResponseHeaders()).orElse(null)));
    }

    private static Set<String> scopes(String header) {
        Set<String> scopes = new TreeSet<>();
        for (String scope : header.split(",")) if (!scope.isBlank()) scopes.add(scope.strip());
        return scopes;
    }

    private static String header(AuthTestResponse answer, String name) {
        Map<String, List<String>> headers = answer.getHttpResponseHeaders();
        if (headers == null) return "";
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            if (name.equalsIgnoreCase(header.getKey())) return String.join(",", header.getValue());
        }
        return "";
    }

    /** Asks Slack who the bot is. */
    public SlackResult<Identity> whoAmI() {
        return welcome().map(Welcome::identity);
    }

    /** Posts a message and returns its timestamp. */
    public SlackResult<String> post(String channel, @Nullable String threadTs, Message message, Mark mark) {
        Metadata metadata = new Metadata(
                EVENT_TYPE, Map.of("nudge_id", mark.id(), "due_ms", mark.due().toEpochMilli()));
        Form form = form(channel, message)
                .with("thread_ts", threadTs)
                .with("metadata", Methods.json(metadata))
                .with("unfurl_links", "0")
                .with("unfurl_media", "0");
        return Outcomes.of(() -> client().chatPostMessage(form)).map(a -> orEmpty(a.getTs()));
    }

    /** Shows a message to one person in a channel; it may vanish at any time. */
    public SlackResult<String> postEphemeral(String channel, String user, @Nullable String threadTs, Message message) {
        Form form = form(channel, message).with("user", user).with("thread_ts", threadTs);
        return Outcomes.of(() -> client().chatPostEphemeral(form)).map(a -> orEmpty(a.getMessageTs()));
    }

    private static Form form(String channel, Message message) {
        return new Form()
                .with("channel", channel)
                .with("text", message.text())
                .with("blocks", message.blocksAsString());
    }

    /** Replaces a message of ours. */
    public SlackResult<String> update(String channel, String ts, Message message) {
        Form form = form(channel, message).with("ts", ts);
        return Outcomes.of(() -> client().chatUpdate(form)).map(a -> orEmpty(a.getTs()));
    }

    /** Returns the id of the direct message with this person. */
    public SlackResult<String> openDirectMessage(String user) {
        return Outcomes.of(() -> client().conversationsOpen(r -> r.users(List.of(user))))
                .map(a -> a.getChannel().getId());
    }

    /**
     * Returns the timestamps of our messages of that id in our direct message with somebody, the earliest first.
     *
     * @param from when it was sent at the earliest
     * @param to when it was sent at the latest; null for now
     */
    public SlackResult<List<String>> copies(String channel, String id, Instant from, @Nullable Instant to) {
        return new LookBack(client(), channel, id).copies(from, to);
    }

    /** Takes a message of ours back. */
    public SlackResult<String> delete(String channel, String ts) {
        return Outcomes.of(() -> client().chatDelete(r -> r.channel(channel).ts(ts)))
                .map(a -> orEmpty(a.getTs()));
    }

    /** Returns the names of the reactions a message has now. */
    public SlackResult<Set<String>> reactions(String channel, String ts) {
        return Outcomes.of(() -> client().reactionsGet(r -> r.channel(channel).timestamp(ts)))
                .map(a -> a.getMessage().getReactions() == null
                        ? Set.of()
                        : a.getMessage().getReactions().stream()
                                .map(Reaction::getName)
                                .collect(Collectors.toSet()));
    }

    /** Returns whether the bot is in that channel. */
    public SlackResult<Boolean> isIn(String channel) {
        return Outcomes.of(() -> client().conversationsInfo(r -> r.channel(channel)))
                .map(a -> a.getChannel().isMember());
    }

    /** Returns whether the bot can certainly not write in that channel; false when it cannot be found out. */
    public boolean isOut(String channel) {
        SlackResult<Boolean> in = isIn(channel);
        if (in instanceof SlackResult.Sent<Boolean> known) return !known.value();
        return in instanceof SlackResult.Refused<Boolean> refused
                && refused.code().equals("channel_not_found");
    }

    /** Returns the channels this person is in, public and private, as far as the bot can know. */
    public SlackResult<Set<String>> channelsOf(String user) {
        Set<String> channels = new TreeSet<>();
        String cursor = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            String at = cursor;
            SlackResult<UsersConversationsResponse> asked =
                    Outcomes.of(() -> client().usersConversations(r -> r.user(user)
                            .types(List.of(ConversationType.PUBLIC_CHANNEL, ConversationType.PRIVATE_CHANNEL))
                            .limit(LOOKED_BACK)
                            .cursor(at)));
            if (!(asked instanceof Sent<UsersConversationsResponse> s)) return asked.map(a -> Set.of());
            s.value().getChannels().forEach(channel -> channels.add(channel.getId()));
            cursor = s.value().getResponseMetadata() == null
                    ? null
                    : s.value().getResponseMetadata().getNextCursor();
            if (cursor == null || cursor.isEmpty()) break;
        }
        return new Sent<>(channels);
    }

    /** Returns whether everybody in the workspace may read that channel. */
    public SlackResult<Boolean> isPublic(String channel) {
        return Outcomes.of(() -> client().conversationsInfo(r -> r.channel(channel)))
                .map(a -> a.getChannel().isChannel()
                        && !a.getChannel().isPrivate()
                        && !a.getChannel().isIm()
                        && !a.getChannel().isMpim());
    }

    /** Opens a form; the trigger dies within three seconds. */
    public SlackResult<String> openView(String triggerId, String view) {
        return Outcomes.of(() -> client().viewsOpen(r -> r.triggerId(triggerId).viewAsString(view)))
                .map(a -> a.getView().getId());
    }

    /** Lays another form over the open one. */
    public SlackResult<String> pushView(String triggerId, String view) {
        return Outcomes.of(() -> client().viewsPush(r -> r.triggerId(triggerId).viewAsString(view)))
                .map(a -> a.getView().getId());
    }

    /** Shows another form in the place of an open one. */
    public SlackResult<String> updateView(String viewId, String view) {
        return Outcomes.of(() -> client().viewsUpdate(r -> r.viewId(viewId).viewAsString(view)))
                .map(a -> a.getView().getId());
    }

    /**
     * When a person has told Slack not to disturb them.
     *
     * @param from beginning of the next, or the present, time of quiet
     * @param to its end; not after {@code from} when there is none
     * @param snoozedUntil end of a pause the person began by hand; the epoch when there is none
     */
    public record Quiet(Instant from, Instant to, Instant snoozedUntil) {

        /** Returns when the quiet around {@code now} ends; {@code now} itself when there is none. */
        public Instant endAt(Instant now) {
            Instant end = !now.isBefore(from) && now.isBefore(to) ? to : now;
            return snoozedUntil.isAfter(end) ? snoozedUntil : end;
        }
    }

    /** Asks when this person must not be disturbed. */
    public SlackResult<Quiet> quiet(String user) {
        return Outcomes.of(() -> client().dndInfo(r -> r.user(user)))
                .map(a -> new Quiet(
                        Instant.ofEpochSecond(a.isDndEnabled() ? a.getNextDndStartTs() : 0),
                        Instant.ofEpochSecond(a.isDndEnabled() ? a.getNextDndEndTs() : 0),
                        Instant.ofEpochSecond(
                                a.isSnoozeEnabled() && a.getSnoozeEndtime() != null ? a.getSnoozeEndtime() : 0)));
    }

    /** Publishes a person's Home tab. */
    public SlackResult<String> publishHome(String user, String view) {
        return Outcomes.of(() -> client().viewsPublish(r -> r.userId(user).viewAsString(view)))
                .map(a -> a.getView().getId());
    }

    /** Returns what Slack knows of a person. */
    public SlackResult<User> user(String id) {
        SlackResult<UsersInfoResponse> asked =
                Outcomes.of(() -> client().usersInfo(r -> r.user(id).includeLocale(true)));
        return asked.map(UsersInfoResponse::getUser);
    }

    private static Identity identity(AuthTestResponse a) {
        return new Identity(a.getTeamId(), a.getUserId(), orEmpty(a.getUrl()));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
