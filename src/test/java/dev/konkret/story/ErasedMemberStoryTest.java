package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.Group;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.DigestActions;
import dev.konkret.workspace.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who has had their data erased stands in nobody's way: a team can be changed and can agree without them. */
class ErasedMemberStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private final Nordlicht at = new Nordlicht();
    private final Colleague frida = new Colleague(at, "U0FRIDA");

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void they_are_no_member_any_more_and_nobody_waits_for_their_yes() {
        frida.types("C0ALLGEMEIN", "team");
        frida.clicksInForm(DigestActions.TEAM_NEW);
        frida.submits(DigestStoryTest.team(
                HERE,
                List.of(),
                List.of("U0BEN", "U0DANA", "U0EMMA"),
                List.of("U0FRIDA", "U0DANA"),
                Map.of(
                        DigestActions.FIELD_MATTERS,
                        Map.of("type", "checkboxes", "selected_options", List.of(Map.of("value", "NAMES"))))));
        at.ben.clicks(at.ben.direct(), DigestActions.AGREE_YES);

        at.advance("PT3H");
        erases(at.dana);

        frida.types("C0ALLGEMEIN", "team");
        assertThat(Seen.words(frida.form())).contains("1 von 2");
        frida.clicksInForm(DigestActions.TEAM_EDIT);
        assertThat(frida.form().toString()).contains("U0BEN", "U0EMMA").doesNotContain(MemberId.SOMEBODY.value());
        at.emma.clicks(at.emma.direct(), DigestActions.AGREE_YES);
        frida.types("C0ALLGEMEIN", "team");
        assertThat(Seen.words(frida.form())).doesNotContain("von 2");
    }

    @Test
    void a_group_does_not_wait_for_them_either() {
        assertThat(new Group.Source.Named(Set.of(MemberId.SOMEBODY, new MemberId("U0BEN"))).members())
                .containsExactly(new MemberId("U0BEN"));
    }

    private void erases(Colleague person) {
        person.asks("C0ALLGEMEIN", "meine daten");
        person.clicksOn("C0ALLGEMEIN", person.lastPrivately("C0ALLGEMEIN"), ActionId.ERASE_ME, Map.of());
        Awaitility.await()
                .until(() -> Seen.words(person.lastPrivately("C0ALLGEMEIN")).contains("nichts mehr gespeichert"));
    }
}
