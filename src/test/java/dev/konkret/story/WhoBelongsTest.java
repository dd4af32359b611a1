package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konkret.goal.Group.Source;
import dev.konkret.goal.poll.GroupMembers;
import dev.konkret.playground.team.DemoTeam;
import dev.konkret.redis.RedisMembers;
import dev.konkret.slack.SlackGroupMembers;
import dev.konkret.slack.SlackMembers;
import dev.konkret.text.Language;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Members;
import dev.konkret.workspace.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is asked when a group is asked: colleagues, and nobody else. */
class WhoBelongsTest {
    private static final TeamId TEAM = new TeamId("T0NORDLICHT");
    private final Nordlicht at = new Nordlicht();
    private final Members members =
            new RedisMembers(at.redis(), new SlackMembers(at.calls(), at.directory(), Language.DE));
    private final GroupMembers groups = new SlackGroupMembers(at.directory(), members);

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void a_channel_without_its_guests_and_bots() {
        assertThat(groups.of(TEAM, new Source.InChannel(new ChannelId(DemoTeam.MARKETING))))
                .extracting(MemberId::value)
                .containsExactlyInAnyOrder(DemoTeam.ANNA, DemoTeam.BEN, DemoTeam.CEM, DemoTeam.DANA, DemoTeam.FRIDA);
    }

    @Test
    void a_user_group_and_one_that_is_gone() {
        assertThat(groups.of(TEAM, new Source.UserGroup("S0PRODUKT")))
                .extracting(MemberId::value)
                .containsExactlyInAnyOrder(DemoTeam.DANA, DemoTeam.BEN);
        assertThat(groups.of(TEAM, new Source.UserGroup("S0NIRGENDS"))).isEmpty();
    }

    @Test
    void people_named_one_by_one_without_who_has_left() {
        Set<MemberId> named = Set.of(new MemberId(DemoTeam.ANNA), new MemberId(DemoTeam.HOLGER));

        assertThat(groups.of(TEAM, new Source.Named(named))).containsExactly(new MemberId(DemoTeam.ANNA));
    }

    @Test
    void a_private_channel_the_bot_is_not_in_is_hidden() {
        Source leadership = new Source.InChannel(new ChannelId(DemoTeam.LEITUNG));

        assertThatThrownBy(() -> groups.of(TEAM, leadership)).isInstanceOf(GroupMembers.Hidden.class);
    }

    @Test
    void many_at_once_are_found_page_by_page_and_remembered() {
        List<MemberId> many = new ArrayList<>(List.of(new MemberId(DemoTeam.ANNA), new MemberId(DemoTeam.GUEL)));
        for (int i = 0; i < 40; i++) many.add(new MemberId("U0NOBODY" + i));

        assertThat(members.those(TEAM, many))
                .extracting(Member::kind)
                .containsExactlyInAnyOrder(Member.Kind.FULL, Member.Kind.GUEST);

        at.fault(Map.of("kind", "500", "method", "users.info", "times", 5));
        assertThat(members.find(TEAM, new MemberId(DemoTeam.GUEL))).isPresent();
    }
}
