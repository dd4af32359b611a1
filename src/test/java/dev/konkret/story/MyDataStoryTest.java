package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.redis.Grep;
import dev.konkret.slack.view.ActionId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People see what is stored about them, take it along and have it erased. */
class MyDataStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private Nordlicht at;

    @BeforeEach
    void a_working_morning() {
        at = new Nordlicht().listeningIn(HERE);
        at.ben.says(HERE, "Wir müssten mal die Doku aufräumen.");
        at.ben.clicks(HERE, ActionId.TOPIC_TAKE);
        at.anna.types(HERE, "Plakate drucken <@U0BEN> bis Donnerstag");
        at.ben.writesToBot("Zahnarzt anrufen bis Freitag");
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void what_is_stored_is_told_in_plain_words_and_given_as_a_file() throws Exception {
        String told = at.ben.asks(HERE, "meine daten");

        assertThat(told)
                .contains("Schritte, in denen du vorkommst", "Art des Kontos", "Nicht gespeichert sind dein Name");
        String file = get(told);
        assertThat(file)
                .contains("Plakate drucken", "Zahnarzt anrufen", "U0BEN")
                .doesNotContain("U0CEM", "U0ANNA");
        assertThat(at.cem.asks(Nordlicht.MARKETING, "my data")).doesNotContain("Schritte, in denen");
        assertThat(get(at.cem.asks(Nordlicht.MARKETING, "meine daten"))).doesNotContain("Zahnarzt", "Plakate");
    }

    @Test
    void who_has_everything_erased_is_found_nowhere_any_more() {
        at.ben.asks(HERE, "meine daten");

        at.ben.clicksOn(HERE, at.ben.lastPrivately(HERE), ActionId.ERASE_ME, Map.of());

        Awaitility.await().until(() -> Seen.words(at.ben.lastPrivately(HERE)).contains("nichts mehr gespeichert"));
        at.advance("PT1M");
        assertThat(Grep.in(at.redis(), "Zahnarzt")).isEmpty();
        assertThat(at.anna.asks(HERE, "liste ich")).contains("Plakate drucken");
        assertThat(at.anna.toldDirectly())
                .as("Ben has not left")
                .anyMatch(words -> words.contains("Dafür ist niemand mehr zuständig: *Plakate drucken*"));
        assertThat(at.anna.asks(HERE, "liste ich")).doesNotContain("U0BEN").doesNotContain("USOMEBODY");
        assertThat(Grep.in(at.redis(), "U0BEN")).isEmpty();
        assertThat(Grep.inRewrittenFile(at.redis(), "U0BEN")).isFalse();
    }

    @Test
    void nobody_erases_somebody_else() {
        at.ben.asks(HERE, "meine daten");
        Map<String, Object> click = at.ben.click(HERE, at.ben.lastPrivately(HERE), ActionId.ERASE_ME, Map.of());
        click.put("user", at.cem.id);

        at.tries("click", click);
        at.advance("PT1M");

        assertThat(at.ben.asks(HERE, "liste ich")).contains("Zahnarzt");
    }

    private String get(String told) throws Exception {
        Matcher path = Pattern.compile("/files/[\\w-]+").matcher(told);
        assertThat(path.find()).as(told).isTrue();
        URI bot = URI.create("http://127.0.0.1:" + at.botPort() + path.group());
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(bot).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
