package dev.konkret.slack;

import com.slack.api.model.User;
import dev.konkret.slack.SlackResult.Refused;
import dev.konkret.slack.SlackResult.Sent;
import dev.konkret.text.Language;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Members;
import dev.konkret.workspace.TeamId;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** People as Slack knows them, asked every time; whoever remembers stands in front of it. */
public final class SlackMembers implements Members {
    private static final Set<String> NOBODY = Set.of("user_not_found", "user_not_visible", "users_not_found");

    /** From here on leafing through everybody is faster than asking one by one. */
    private static final int MANY = 20;

    private final SlackCalls slack;
    private final SlackDirectory directory;
    private final Language otherwise;

    /** @param otherwise the language of somebody whose locale Slack does not tell */
    public SlackMembers(SlackCalls slack, SlackDirectory directory, Language otherwise) {
        this.slack = slack;
        this.directory = directory;
        this.otherwise = otherwise;
    }

    /** @throws SlackSilent when Slack does not answer the question just now */
    @Override
    public Optional<Member> find(TeamId team, MemberId id) {
        SlackResult<User> asked = slack.user(id.value());
        if (asked instanceof Sent<User> s) return Optional.of(member(team, id, s.value()));
        if (asked instanceof Refused<User> r && NOBODY.contains(r.code())) return Optional.empty();
        throw new SlackSilent("Slack does not say who " + id + " is: " + asked.word());
    }

    /** @throws SlackSilent when Slack does not answer the question just now */
    @Override
    public List<Member> those(TeamId team, Collection<MemberId> ids) {
        if (ids.size() < MANY) return Members.super.those(team, ids);
        Set<String> wanted = ids.stream().map(MemberId::value).collect(Collectors.toSet());
        SlackResult<List<User>> asked = directory.people(found ->
                found.stream().map(User::getId).collect(Collectors.toSet()).containsAll(wanted));
        if (!(asked instanceof Sent<List<User>> known)) {
            throw new SlackSilent("Slack does not say who there is: " + asked.word());
        }
        return known.value().stream()
                .filter(user -> wanted.contains(user.getId()))
                .map(user -> member(team, new MemberId(user.getId()), user))
                .toList();
    }

    @Override
    public void forget(TeamId team, MemberId id) {}

    private Member member(TeamId team, MemberId id, User user) {
        return new Member(
                id,
                kind(team, user),
                zone(user.getTz()),
                language(user.getLocale()),
                VacationStatus.of(user).orElse(null));
    }

    static Member.Kind kind(TeamId team, User user) {
        if (user.isDeleted()) return Member.Kind.DEACTIVATED;
        if (user.isBot() || "USLACKBOT".equals(user.getId())) return Member.Kind.BOT;
        if (user.isStranger() || isElsewhere(team, user)) return Member.Kind.EXTERNAL;
        return user.isRestricted() || user.isUltraRestricted() ? Member.Kind.GUEST : Member.Kind.FULL;
    }

    /** In an organisation a person belongs to several workspaces, which stand in the enterprise part. */
    private static boolean isElsewhere(TeamId team, User user) {
        if (user.getTeamId() == null || user.getTeamId().equals(team.value())) return false;
        User.EnterpriseUser organisation = user.getEnterpriseUser();
        return organisation == null
                || organisation.getTeams() == null
                || !organisation.getTeams().contains(team.value());
    }

    private static @Nullable ZoneId zone(@Nullable String tz) {
        if (tz == null || tz.isBlank()) return null;
        try {
            return ZoneId.of(tz);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Language language(@Nullable String locale) {
        return locale == null || locale.isBlank() ? otherwise : Language.ofTag(locale);
    }
}
