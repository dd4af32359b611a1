package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.hearing.Budget;
import dev.konkret.hearing.OpenTopic;
import dev.konkret.hearing.TopicId;
import dev.konkret.hearing.Topics;
import dev.konkret.redis.RedisTopics;
import dev.konkret.slack.view.ActionId;
import dev.konkret.text.Language;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A phrasing that disturbs more than it helps is proposed to the admin, who switches it off for everybody. */
class FrameOffStoryTest {
    private static final TeamId TEAM = new TeamId("T0NORDLICHT");
    private static final String HERE = Nordlicht.WEBSITE;
    private static final String SHOULD = "Wir müssten mal die Website überarbeiten.";
    private static final String COULD = "Wir könnten ja mal die Doku aufräumen.";
    private Nordlicht at;

    @BeforeEach
    void monday_morning() {
        at = new Nordlicht();
        at.listeningIn(HERE);
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void it_is_proposed_switched_off_and_no_longer_asked_about() {
        at.ben.says(HERE, SHOULD);
        assertThat(at.ben.privately(HERE)).hasSize(1);
        asked("V1", 25);
        Colleague frida = new Colleague(at, "U0FRIDA");

        opensSettings(frida);
        assertThat(Seen.words(frida.form())).contains("stören", "26 Fragen, kein Schritt");
        frida.submits(Map.of(ActionId.FIELD_FRAMES, ticked("V1")));

        at.dana.says(HERE, SHOULD);
        assertThat(at.dana.privately(HERE)).isEmpty();
        at.dana.says(HERE, COULD);
        assertThat(at.dana.privately(HERE)).hasSize(1);
    }

    @Test
    void who_is_no_admin_is_shown_nothing_of_it() {
        asked("V1", 30);

        opensSettings(at.ben);

        assertThat(Seen.words(at.ben.form())).doesNotContain("stören");
    }

    private static void opensSettings(Colleague who) {
        who.opensHome();
        who.clicksInHome(ActionId.HOME_SETTINGS);
    }

    private static Map<String, Object> ticked(String value) {
        return Map.of("type", "checkboxes", "selected_options", List.of(Map.of("value", value)));
    }

    /** So many questions, each answered with "that was no intention". */
    private void asked(String frame, int times) {
        Topics topics = new RedisTopics(at.redis(), () -> 0);
        Budget plenty = new Budget(1000, 1000, Duration.ZERO, LocalDate.of(2025, 1, 6));
        for (int i = 0; i < times; i++) {
            TopicId id = new TopicId("C9-1." + i);
            MessageRef said = new MessageRef(new ChannelId("C9"), "1." + i, null);
            MemberId author = new MemberId("U9" + i);
            topics.hear(
                    new OpenTopic(
                            id,
                            TEAM,
                            author,
                            said,
                            OpenTopic.Kind.VAGUE,
                            "etwas",
                            frame,
                            List.of("müssten"),
                            null,
                            null,
                            null,
                            Language.DE,
                            Instant.EPOCH,
                            OpenTopic.Place.ASKED),
                    "Ev-frame-" + i,
                    plenty);
            topics.forget(TEAM, id);
        }
    }
}
