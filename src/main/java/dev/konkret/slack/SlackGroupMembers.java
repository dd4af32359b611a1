package dev.konkret.slack;

import dev.konkret.goal.Group.Source;
import dev.konkret.goal.poll.GroupMembers;
import dev.konkret.slack.SlackResult.Refused;
import dev.konkret.slack.SlackResult.Sent;
import dev.konkret.slack.SlackResult.Stopped;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Members;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who belongs to a group, asked of Slack every time: people come and go. Guests, bots and who has left do not count. */
public final class SlackGroupMembers implements GroupMembers {
    private static final Set<String> GONE = Set.of("no_such_subteam");

    /** A private channel the bot is not in is, to the bot, not there. */
    private static final Set<String> HIDDEN =
            Set.of("channel_not_found", "missing_scope", "no_permission", "plan_upgrade_required");

    private final SlackDirectory slack;
    private final Members members;

    public SlackGroupMembers(SlackDirectory slack, Members members) {
        this.slack = slack;
        this.members = members;
    }

    /** @throws IllegalStateException when Slack does not answer the question just now */
    @Override
    public Set<MemberId> of(TeamId team, Source source) {
        return members.those(team, named(source)).stream()
                .filter(Member::canOwnSteps)
                .map(Member::id)
                .collect(Collectors.toSet());
    }

    private Set<MemberId> named(Source source) {
        if (source instanceof Source.Named people) return people.members();
        SlackResult<List<String>> asked = source instanceof Source.UserGroup group
                ? slack.userGroup(group.id())
                : slack.channel(((Source.InChannel) source).channel().value());
        if (asked instanceof Sent<List<String>> known) {
            return known.value().stream().map(MemberId::new).collect(Collectors.toSet());
        }
        boolean refused = asked instanceof Refused<List<String>> || asked instanceof Stopped<List<String>>;
        if (refused && GONE.contains(asked.word())) return Set.of();
        if (refused && HIDDEN.contains(asked.word())) throw new Hidden(source);
        throw new SlackSilent("Slack does not say who belongs to " + source + ": " + asked.word());
    }
}
