package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
import dev.konkret.redis.TestRedis;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.view.DigestActions;
import dev.konkret.slack.view.DigestMessage;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.RedisClient;

/** Processes die and Slack limps between preview and digest: each comes once, and what nobody was shown is not told. */
class DigestInTroubleTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final String PREVIEW = "nudge:U0BEN:2025-03-06";

    private Nordlicht at;
    private Colleague frida;

    @BeforeEach
    void a_team_that_agreed_to_names_and_a_step_that_is_overdue() {
        at = new Nordlicht();
        frida = new Colleague(at, "U0FRIDA");
        frida.types("C0ALLGEMEIN", "team");
        frida.clicksInForm(DigestActions.TEAM_NEW);
        frida.submits(DigestStoryTest.team(
                HERE,
                List.of(),
                List.of("U0BEN"),
                List.of("U0FRIDA"),
                Map.of(
                        DigestActions.FIELD_MATTERS,
                        Map.of("type", "checkboxes", "selected_options", List.of(Map.of("value", "NAMES"))))));
        at.advance("PT1H");
        at.ben.clicks(at.ben.direct(), DigestActions.AGREE_YES);
        DigestStoryTest.takes(at, at.ben, HERE, "Doku aufräumen", "2025-03-05");
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"429", "500", "internal_error", "lost_answer"})
    void a_preview_comes_once_whatever_slack_answers_and_its_line_is_told(String kind) {
        at.moveTo("2025-03-06T08:59:00");
        at.fault(Map.of("kind", kind, "method", "chat.postMessage", "times", 1, "retry_after", 2));

        at.moveTo("2025-03-06T17:00:00");

        assertThat(DigestStoryTest.previews(at.ben)).hasSize(1);
        at.moveTo("2025-03-10T08:40:00");
        assertThat(DigestStoryTest.digests(frida)).singleElement().asString().contains("Doku aufräumen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"429", "500", "internal_error", "lost_answer"})
    void a_digest_comes_once_whatever_slack_answers(String kind) {
        at.moveTo("2025-03-10T08:29:00");
        at.fault(Map.of("kind", kind, "method", "chat.postMessage", "times", 2, "retry_after", 2));

        at.moveTo("2025-03-10T12:00:00");

        assertThat(DigestStoryTest.digests(frida)).hasSize(1);
        assertThat(inChannel()).hasSizeLessThanOrEqualTo(1);
        if (kind.equals("429")) assertThat(inChannel()).hasSize(1);
    }

    @Test
    void who_dies_before_the_preview_is_sent_loses_nothing() {
        at.moveTo("2025-03-06T08:59:00");
        at.sleepUntil("2025-03-06T09:00:10");
        Claim claim = claim(Kind.NUDGE);
        assertThat(at.agenda().begin(claim, PREVIEW, at.ben.direct(), LEASE)).isTrue();

        at.restartBot();
        at.advance("PT1M");

        assertThat(DigestStoryTest.previews(at.ben)).hasSize(1);
        at.moveTo("2025-03-10T08:40:00");
        assertThat(DigestStoryTest.digests(frida)).singleElement().asString().contains("Doku aufräumen");
    }

    @Test
    void who_dies_after_the_preview_is_sent_does_not_send_it_twice_and_its_line_counts_as_shown() {
        at.moveTo("2025-03-06T08:59:00");
        at.sleepUntil("2025-03-06T09:00:10");
        int before = at.ben.toldDirectly().size();
        Claim claim = claim(Kind.NUDGE);
        at.agenda().begin(claim, PREVIEW, at.ben.direct(), LEASE);
        posted(at.ben.direct(), PREVIEW);

        at.restartBot();
        at.advance("PT1M");
        at.moveTo("2025-03-06T17:00:00");

        assertThat(at.ben.toldDirectly()).hasSize(before + 1);
        at.moveTo("2025-03-10T08:40:00");
        assertThat(DigestStoryTest.digests(frida)).singleElement().asString().contains("Doku aufräumen");
    }

    @Test
    void a_preview_that_never_arrived_means_a_line_nobody_reads() {
        at.moveTo("2025-03-06T08:59:00");
        at.fault(Map.of("kind", "500", "method", "conversations.history", "times", 10_000));
        at.fault(Map.of("kind", "500", "method", "chat.postMessage", "times", 10_000));
        at.moveTo("2025-03-06T09:05:00");
        at.sleepUntil("2025-03-07T12:00:00");
        at.restartBot();
        at.advance("PT1M");
        at.fault(Map.of("kind", "none"));

        at.moveTo("2025-03-10T12:00:00");

        assertThat(DigestStoryTest.digests(frida))
                .singleElement()
                .asString()
                .contains("*1* überfällig")
                .contains("Eine Zeile fehlt")
                .doesNotContain("Doku aufräumen");
    }

    @Test
    void who_dies_while_the_digest_is_written_leaves_it_to_the_next() {
        at.moveTo("2025-03-06T10:00:00");
        at.sleepUntil("2025-03-10T08:30:10");
        claim(Kind.DIGEST);

        at.restartBot();
        at.advance("PT1M");

        assertThat(DigestStoryTest.digests(frida)).singleElement().asString().contains("Doku aufräumen");
        assertThat(inChannel()).hasSize(1);
    }

    @Test
    void who_dies_after_the_digest_is_sent_does_not_send_it_twice() {
        at.moveTo("2025-03-10T08:29:00");
        // The bot writes the digest and cannot send it yet.
        at.fault(Map.of("kind", "429", "method", "chat.postMessage", "times", 2, "retry_after", 60));
        at.moveTo("2025-03-10T08:30:05");
        assertThat(DigestStoryTest.digests(frida)).isEmpty();
        at.sleepUntil("2025-03-10T08:31:30");
        for (Claim claim : at.agenda().claimDue(20, LEASE)) {
            String subject = claim.appointment().subject();
            if (claim.appointment().kind() != Kind.DIGEST || !subject.contains("/")) continue;
            String[] parts = subject.split("/");
            boolean direct = parts[2].equals("U0FRIDA");
            String channel = direct ? frida.direct() : HERE;
            String id = "digest:" + parts[0] + ":" + parts[1] + ":" + parts[2].replace("#", "");
            assertThat(at.agenda().begin(claim, id, channel, LEASE)).isTrue();
            posted(channel, id);
        }
        int toFrida = frida.toldDirectly().size();
        int toTeam = at.ben.sees(HERE).size();

        at.restartBot();
        at.advance("PT2M");
        at.advance("PT3H");

        assertThat(frida.toldDirectly()).hasSize(toFrida);
        assertThat(at.ben.sees(HERE)).hasSize(toTeam);
    }

    @Test
    void who_asks_for_the_digest_in_vain_is_told_so() {
        try (RedisClient redis = RedisClient.create(TestRedis.url())) {
            for (String teams : redis.keys("*:cm:all")) redis.set(teams, "unreadable");
        }

        assertThat(frida.asks("C0ALLGEMEIN", "bericht")).contains("schiefgegangen");
    }

    private Claim claim(Kind kind) {
        return at.agenda().claimDue(20, LEASE).stream()
                .filter(claim -> claim.appointment().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void posted(String channel, String id) {
        at.calls()
                .post(channel, null, DigestMessage.none(Texts.in(Language.DE)), new SlackCalls.Mark(id, Instant.EPOCH));
    }

    private List<String> inChannel() {
        return at.ben.sees(HERE).stream()
                .filter(m -> m.contains("Wochenbericht Website"))
                .toList();
    }
}
