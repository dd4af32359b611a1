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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People as Slack knows them, asked every time; whoever remembers stands in front of it. */
public final class SlackMembers implements Members {
    private static final Set<String> NOBODY = Set.of("user_not_found", "user_not_visible", "users_not_found");

    private final SlackCalls slack;
    private final Language otherwise;

    /** @param otherwise the language of somebody whose locale Slack does not tell */
    public SlackMembers(SlackCalls slack, Language otherwise) {
        this.slack = slack;
        this.otherwise = otherwise;
    }

    /** @throws IllegalStateException when Slack does not answer the question just now */
    @Override
    public Optional<Member> find(TeamId team, MemberId id) {
        SlackResult<User> asked = slack.user(id.value());
        if (asked instanceof Sent<User> s) return Optional.of(member(team, id, s.value()));
        if (asked instanceof Refused<User> r && NOBODY.contains(r.code())) return Optional.empty();
        throw new IllegalStateException("Slack does not say who " + id + " is: " + asked.word());
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
