package dev.konkret.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Due;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store of teams promises. */
public abstract class CrewsContract {
    private static final TeamId TEAM = new TeamId("T1");
    private static final MemberId ANNA = new MemberId("U1");
    private static final MemberId BEN = new MemberId("U2");
    private static final Instant NINE = Instant.parse("2025-03-03T08:00:00Z");

    /** Returns an empty store. */
    protected abstract Crews crews();

    /** Returns the agenda that belongs to it. */
    protected abstract Agenda agenda();

    @Test
    void a_team_comes_back_as_it_was_set_up_with_what_was_agreed() {
        Crews crews = crews();
        Crew website = crew("w1", "Website, \"neu\" & schön");

        Crew saved = crews.save(website, List.of()).orElseThrow();

        assertThat(saved).isEqualTo(website.atVersion(1));
        assertThat(crews.find(TEAM, website.id())).contains(saved);
        assertThat(saved.agreement(Matter.NAMES).hasAgreed(ANNA)).isTrue();
        assertThat(crews.find(TEAM, new CrewId("w2"))).isEmpty();
        assertThat(crews.find(new TeamId("T2"), website.id())).isEmpty();
    }

    @Test
    void its_channels_come_back_in_the_order_they_were_chosen_in_the_home_first() {
        Crews crews = crews();
        List<ChannelId> chosen = Stream.of("C7", "C3", "C1", "C9", "C5", "C2", "C8")
                .map(ChannelId::new)
                .toList();

        crews.save(crew("w1", "Website", new LinkedHashSet<>(chosen)), List.of());

        assertThat(crews.find(TEAM, new CrewId("w1")).orElseThrow().channels())
                .extracting(ChannelId::value)
                .containsExactly("C1", "C7", "C3", "C9", "C5", "C2", "C8");
    }

    @Test
    void of_two_who_change_it_at_once_one_is_told() {
        Crews crews = crews();
        Crew first = crews.save(crew("w1", "Website"), List.of()).orElseThrow();

        assertThat(crews.save(crew("w1", "Nochmal"), List.of())).isEmpty();
        assertThat(crews.save(crew("w1", "Shop").atVersion(1), List.of())).isPresent();
        assertThat(crews.save(first, List.of())).isEmpty();

        assertThat(crews.find(TEAM, first.id())).contains(crew("w1", "Shop").atVersion(2));
    }

    @Test
    void what_follows_is_put_down_with_the_change_and_only_then() {
        Crews crews = crews();
        Due preview = new Due(new Appointment(TEAM, Appointment.Kind.PREVIEW, "w1"), agenda().now());
        crews.save(crew("w1", "Website"), List.of());

        crews.save(crew("w1", "Website"), List.of(preview));
        assertThat(agenda().nextDue()).isEmpty();
        crews.save(crew("w1", "Website").atVersion(1), List.of(preview));

        assertThat(agenda().claimDue(10, Duration.ofSeconds(30))).hasSize(1);
    }

    @Test
    void all_of_them_are_listed_by_name_and_an_erased_one_is_gone() {
        Crews crews = crews();
        for (String name : List.of("Vertrieb", "Einkauf", "Website")) {
            crews.save(crew(name.toLowerCase(Locale.ROOT), name), List.of());
        }
        assertThat(crews.all(TEAM)).extracting(Crew::name).containsExactly("Einkauf", "Vertrieb", "Website");

        crews.erase(TEAM, new CrewId("vertrieb"));
        crews.erase(TEAM, new CrewId("vertrieb"));

        assertThat(crews.all(TEAM)).extracting(Crew::name).containsExactly("Einkauf", "Website");
        assertThat(crews.find(TEAM, new CrewId("vertrieb"))).isEmpty();
        assertThat(crews.all(new TeamId("T2"))).isEmpty();
    }

    private static Crew crew(String id, String name) {
        return crew(id, name, Set.of(new ChannelId("C2")));
    }

    private static Crew crew(String id, String name, Set<ChannelId> channels) {
        Agreement names = Agreement.NONE.wanted(true, Set.of(ANNA, BEN)).saying(ANNA, true, NINE);
        return new Crew(
                new CrewId(id),
                TEAM,
                name,
                new ChannelId("C1"),
                channels,
                Set.of(ANNA, BEN),
                Set.of(ANNA),
                LocalTime.of(8, 30),
                ZoneId.of("Europe/Vienna"),
                Region.of("AT"),
                true,
                Map.of(Matter.NAMES, names),
                0);
    }
}
