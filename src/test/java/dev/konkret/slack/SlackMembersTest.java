package dev.konkret.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.User;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SlackMembersTest {
    private static final TeamId HERE = new TeamId("T1");

    @Test
    void only_full_members_of_this_workspace_can_own_steps() {
        assertThat(kind(u -> {})).isEqualTo(Member.Kind.FULL);
        assertThat(kind(u -> u.setRestricted(true))).isEqualTo(Member.Kind.GUEST);
        assertThat(kind(u -> u.setUltraRestricted(true))).isEqualTo(Member.Kind.GUEST);
        assertThat(kind(u -> u.setStranger(true))).isEqualTo(Member.Kind.EXTERNAL);
        assertThat(kind(u -> u.setTeamId("T2"))).isEqualTo(Member.Kind.EXTERNAL);
        assertThat(kind(u -> u.setBot(true))).isEqualTo(Member.Kind.BOT);
        assertThat(kind(u -> u.setId("USLACKBOT"))).isEqualTo(Member.Kind.BOT);
        assertThat(kind(u -> {
                    u.setBot(true);
                    u.setDeleted(true);
                }))
                .isEqualTo(Member.Kind.DEACTIVATED);
    }

    @Test
    void in_an_organisation_a_person_belongs_to_several_workspaces() {
        User.EnterpriseUser organisation = new User.EnterpriseUser();
        organisation.setTeams(List.of("T2", "T1"));

        assertThat(kind(u -> {
                    u.setTeamId("T2");
                    u.setEnterpriseUser(organisation);
                }))
                .isEqualTo(Member.Kind.FULL);
    }

    @Test
    void a_proxy_is_never_asked_for_this_machine() {
        assertThat(SlackClient.isLoopback("127.0.0.1")).isTrue();
        assertThat(SlackClient.isLoopback("localhost")).isTrue();
        assertThat(SlackClient.isLoopback("[::1]")).isTrue();
        assertThat(SlackClient.isLoopback("slack.com")).isFalse();
        assertThat(SlackClient.isLoopback("127.0.0.1.example.com")).isFalse();
    }

    private static Member.Kind kind(Consumer<User> change) {
        User user = new User();
        user.setId("U1");
        user.setTeamId("T1");
        change.accept(user);
        return SlackMembers.kind(HERE, user);
    }
}
