package dev.konkret.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.ResponseMetadata;
import com.slack.api.model.User;
import dev.konkret.slack.SlackResult.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Slack's Web API as far as it says who there is and who belongs together. No call throws, and none is repeated here. */
public final class SlackDirectory {

    /** As many as Slack shows at a time. */
    private static final int PAGE = 1_000;

    /** With the above, more people than a poll can sensibly ask. */
    private static final int MOST_PAGES = 20;

    private final Slack slack;
    private final Tokens tokens;

    public SlackDirectory(Slack slack, Tokens tokens) {
        this.slack = slack;
        this.tokens = tokens;
    }

    private MethodsClient client() {
        return Methods.of(slack, tokens.current());
    }

    /** Returns the ids of the people of a user group. */
    public SlackResult<List<String>> userGroup(String id) {
        return Outcomes.of(
                        () -> client().usergroupsUsersList(r -> r.usergroup(id).teamId(tokens.workspaceOfLists())))
                .map(a -> a.getUsers() == null ? List.of() : a.getUsers());
    }

    /** One of the workspace's user groups. */
    public record UserGroup(String id, String name) {}

    /** Returns the user groups of the workspace. */
    public SlackResult<List<UserGroup>> userGroups() {
        return Outcomes.of(() -> client().usergroupsList(r -> r))
                .map(a -> a.getUsergroups() == null
                        ? List.of()
                        : a.getUsergroups().stream()
                                .map(g -> new UserGroup(g.getId(), g.getName()))
                                .toList());
    }

    /** Returns what a channel is called, without the sign in front; refused when the bot may not see it. */
    public SlackResult<String> channelName(String id) {
        return Outcomes.of(() -> client().conversationsInfo(r -> r.channel(id)))
                .map(a -> a.getChannel().getName());
    }

    /** Returns the ids of everybody in a channel, bots and guests among them. */
    public SlackResult<List<String>> channel(String id) {
        List<String> all = new ArrayList<>();
        String cursor = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            String at = cursor;
            SlackResult<ConversationsMembersResponse> asked = Outcomes.of(() ->
                    client().conversationsMembers(r -> r.channel(id).limit(PAGE).cursor(at)));
            if (!(asked instanceof Sent<ConversationsMembersResponse> s)) return asked.map(a -> List.of());
            all.addAll(s.value().getMembers());
            cursor = next(s.value().getResponseMetadata());
            if (cursor == null) break;
        }
        return new Sent<>(all);
    }

    /**
     * Returns people of the workspace as Slack lists them.
     *
     * @param enough told what was found so far, page by page; true when that is all that is needed
     */
    public SlackResult<List<User>> people(Predicate<List<User>> enough) {
        List<User> all = new ArrayList<>();
        String cursor = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            String at = cursor;
            SlackResult<UsersListResponse> asked = Outcomes.of(() -> client().usersList(
                            r -> r.limit(PAGE).cursor(at).includeLocale(true).teamId(tokens.workspaceOfLists())));
            if (!(asked instanceof Sent<UsersListResponse> s)) return asked.map(a -> List.of());
            all.addAll(s.value().getMembers());
            cursor = next(s.value().getResponseMetadata());
            if (cursor == null || enough.test(all)) break;
        }
        return new Sent<>(all);
    }

    private static @Nullable String next(@Nullable ResponseMetadata metadata) {
        String cursor = metadata == null ? null : metadata.getNextCursor();
        return cursor == null || cursor.isEmpty() ? null : cursor;
    }
}
