package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.slack.view.DigestActions;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Monday's digest carries a picture of the weeks before it, for everybody who may read them. */
class DigestPictureStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private Nordlicht at;
    private Colleague frida;

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void from_the_second_week_on_it_comes_with_words_for_those_who_cannot_see_it() {
        teamIn(new Nordlicht());
        at.moveTo("2025-03-10T08:40:00");
        assertThat(pictures(at.messages(frida.direct(), frida.id))).isEmpty();

        takes("Katalog drucken", "2025-03-12");
        at.moveTo("2025-03-17T08:40:00");

        List<String> forFrida = pictures(at.messages(frida.direct(), frida.id));
        assertThat(forFrida)
                .singleElement()
                .asString()
                .contains("2 Wochenberichte im Verlauf")
                .contains("KW 10: 0 geschafft, 0 verschoben, 1 überfällig")
                .contains("KW 11: 0 geschafft, 0 verschoben, 2 überfällig");
        assertThat(pictures(at.messages(HERE, at.ben.id))).isEqualTo(forFrida);
        at.restartBot();
        at.advance("PT6H");
        assertThat(pictures(at.messages(frida.direct(), frida.id))).hasSize(1);
    }

    @Test
    void without_the_permission_for_files_the_numbers_stay() {
        teamIn(Nordlicht.withoutScope("files:write"));
        at.moveTo("2025-03-17T08:40:00");

        assertThat(pictures(at.messages(frida.direct(), frida.id))).isEmpty();
        assertThat(DigestStoryTest.digests(frida)).hasSize(2).last().asString().contains("📈 Überfällig: 1 → *1*");
    }

    @Test
    void a_picture_slack_does_not_take_holds_the_digest_up_for_minutes_and_not_for_ever() {
        teamIn(new Nordlicht());
        at.moveTo("2025-03-17T08:29:00");
        at.fault(Map.of("kind", "500", "method", "files.getUploadURLExternal", "times", 1000));

        at.moveTo("2025-03-17T08:35:00");
        assertThat(DigestStoryTest.digests(frida)).hasSize(1);
        at.moveTo("2025-03-17T08:45:00");

        assertThat(DigestStoryTest.digests(frida)).hasSize(2);
        assertThat(pictures(at.messages(frida.direct(), frida.id))).isEmpty();
    }

    @Test
    void a_picture_that_came_late_comes_with_the_digest_all_the_same() {
        teamIn(new Nordlicht());
        at.moveTo("2025-03-17T08:29:00");
        at.fault(Map.of("kind", "500", "method", "files.getUploadURLExternal", "times", 2));

        at.moveTo("2025-03-17T08:40:00");

        assertThat(DigestStoryTest.digests(frida)).hasSize(2);
        assertThat(pictures(at.messages(frida.direct(), frida.id))).hasSize(1);
    }

    @Test
    void a_file_slack_never_looks_at_does_not_take_the_digest_with_it() {
        teamIn(new Nordlicht());
        at.moveTo("2025-03-17T08:29:00");
        at.fault(Map.of("kind", "file_not_ready", "method", "chat.postMessage", "times", 100));

        at.moveTo("2025-03-17T08:45:00");

        assertThat(DigestStoryTest.digests(frida)).hasSize(2);
        assertThat(pictures(at.messages(frida.direct(), frida.id))).isEmpty();
        assertThat(pictures(at.messages(HERE, at.ben.id))).isEmpty();
    }

    private void teamIn(Nordlicht place) {
        at = place;
        frida = new Colleague(at, "U0FRIDA");
        frida.types("C0ALLGEMEIN", "team");
        frida.clicksInForm(DigestActions.TEAM_NEW);
        frida.submits(DigestStoryTest.team(HERE, List.of(), List.of("U0BEN", "U0DANA"), List.of("U0FRIDA"), Map.of()));
        takes("Doku aufräumen", "2025-03-05");
    }

    private void takes(String what, String due) {
        DigestStoryTest.takes(at, at.ben, HERE, what, due);
    }

    /** What the pictures show, in words. */
    private static List<String> pictures(List<JsonNode> messages) {
        return messages.stream()
                .flatMap(m -> StreamSupport.stream(m.path("blocks").spliterator(), false))
                .filter(block -> block.path("type").asString("").equals("image"))
                .map(block -> block.path("alt_text").asString(""))
                .toList();
    }
}
