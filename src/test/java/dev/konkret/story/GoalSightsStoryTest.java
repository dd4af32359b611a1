package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Due;
import dev.konkret.goal.Celebration;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalEvent;
import dev.konkret.goal.GoalFixtures;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalPicture;
import dev.konkret.goal.GoalState;
import dev.konkret.goal.GoalText;
import dev.konkret.goal.TextVersion;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.Days;
import dev.konkret.goal.outline.Edit;
import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.outline.Outline;
import dev.konkret.goal.outline.Template;
import dev.konkret.playground.team.DemoTeam;
import dev.konkret.redis.RedisGoals;
import dev.konkret.slack.view.PictureAction;
import dev.konkret.text.Language;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.TeamId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A goal is to be seen: as pictures in the thread of its card. */
class GoalSightsStoryTest {
    private static final TeamId TEAM = new TeamId("T0NORDLICHT");
    private static final GoalId GOAL = new GoalId("g1");
    private static final MemberId ANNA = new MemberId(DemoTeam.ANNA);
    private static final ChannelId MARKETING = new ChannelId(DemoTeam.MARKETING);
    private static final Instant NINE = Instant.parse("2025-03-03T08:00:00Z");
    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/goals/[\\w-]+");
    private static final LocalDate PARTY = LocalDate.of(2025, 6, 30);

    private final Nordlicht at = new Nordlicht();
    private final RedisGoals goals = new RedisGoals(at.redis());

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void its_plan_and_its_topics_come_into_the_thread_once_with_words_for_who_cannot_see_them() throws Exception {
        String card = cardOf(goal());

        show(GoalPicture.TIMELINE, GoalPicture.TOPICS);
        show(GoalPicture.TIMELINE, GoalPicture.TOPICS);

        List<JsonNode> pictures = pictures(card);
        assertThat(pictures).hasSize(2);
        assertThat(pictures)
                .extracting(m -> m.at("/blocks/0/alt_text").asString())
                .anyMatch(alt -> alt.startsWith("Rückwärtsplan zum Ziel") && alt.contains("Budget ist frei"))
                .anyMatch(alt -> alt.startsWith("Mindmap zum Ziel") && alt.contains("Story und Mission"));
        for (JsonNode picture : pictures) {
            String file = picture.at("/blocks/0/slack_file/id").asString();
            HttpResponse<byte[]> png = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(at.address() + "/files/" + file))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertThat(png.body()).startsWith(0x89, 'P', 'N', 'G');
        }
    }

    @Test
    void on_the_card_anybody_asks_for_pictures_and_for_a_link_of_their_own() {
        goals.save(
                goal().goal(),
                new GoalEvent(GoalEvent.Kind.WRITTEN, ANNA, Instant.EPOCH, null),
                List.of(new Due(new Appointment(TEAM, Kind.GOAL_CARD, GOAL.value()), NINE)));
        at.advance("PT1S");
        String card = at.ben
                .withAction(DemoTeam.MARKETING, PictureAction.SHOW)
                .path("ts")
                .asString();

        at.ben.clicks(DemoTeam.MARKETING, PictureAction.SHOW);
        at.advance("PT5S");
        at.ben.clicks(DemoTeam.MARKETING, PictureAction.PAGE);

        assertThat(pictures(card)).hasSize(2);
        await().untilAsserted(() -> assertThat(at.ben.sees(DemoTeam.MARKETING))
                .anyMatch(m -> m.contains("2 Bilder kommen gleich"))
                .anyMatch(m -> m.contains("/goals/")));
        assertThat(at.anna.sees(DemoTeam.MARKETING)).noneMatch(m -> m.contains("/goals/"));
        URI link = linkSeenBy(at.ben);
        assertThat(page(link).statusCode()).isEqualTo(200);
        assertThat(page(link).body()).contains("40 Kunden arbeiten im neuen Portal", "Budget ist frei");
    }

    @Test
    void whoever_is_in_charge_ends_all_links_at_once() {
        goals.save(
                goal().goal(),
                new GoalEvent(GoalEvent.Kind.WRITTEN, ANNA, Instant.EPOCH, null),
                List.of(new Due(new Appointment(TEAM, Kind.GOAL_CARD, GOAL.value()), NINE)));
        at.advance("PT1S");
        at.ben.clicks(DemoTeam.MARKETING, PictureAction.PAGE);
        at.anna.clicks(DemoTeam.MARKETING, PictureAction.PAGE);
        await().untilAsserted(() -> linkSeenBy(at.anna));
        URI bens = linkSeenBy(at.ben);

        at.anna.clicks(DemoTeam.MARKETING, PictureAction.END_LINKS);

        await().until(() -> page(bens).statusCode() == 410);
        assertThat(page(bens).body()).contains("Dieser Link ist abgelaufen");
    }

    @Test
    void a_goal_without_a_plan_and_a_vote_has_no_such_pictures() {
        String card = cardOf(goal().in(Outline.EMPTY));

        show(GoalPicture.values());

        assertThat(pictures(card)).isEmpty();
        assertThat(at.agenda().nextDue()).isEmpty();
    }

    @Test
    void when_slack_is_out_of_sorts_the_picture_comes_later_and_once() {
        String card = cardOf(goal());
        at.fault(Map.of("kind", "500", "method", "files.getUploadURLExternal", "times", 1));

        show(GoalPicture.TIMELINE);
        assertThat(pictures(card)).isEmpty();
        at.advance("PT5M");

        assertThat(pictures(card)).hasSize(1);
    }

    @Test
    void when_slack_takes_no_file_for_hours_who_wrote_the_goal_hears_of_it_once() {
        String card = cardOf(goal());
        at.fault(Map.of("kind", "500", "method", "files.getUploadURLExternal", "times", 10_000));

        show(GoalPicture.TIMELINE, GoalPicture.TOPICS);
        at.advance("PT1H");
        assertThat(at.anna.toldDirectly().toString()).doesNotContain("nicht angenommen");
        at.advance("PT2H");

        assertThat(pictures(card)).isEmpty();
        assertThat(at.anna.toldDirectly())
                .filteredOn(m -> m.toString().contains("Slack hat das Bild zu diesem Ziel leider nicht angenommen"))
                .hasSize(1);
        assertThat(at.agenda().nextDue()).as("nothing is tried any more").isEmpty();
    }

    private URI linkSeenBy(Colleague who) {
        return who.privately(DemoTeam.MARKETING).stream()
                .map(m -> LINK.matcher(m.toString()))
                .filter(Matcher::find)
                .map(m -> URI.create(m.group()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link"));
    }

    private static HttpResponse<String> page(URI link) {
        return HttpClient.newHttpClient()
                .sendAsync(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofString())
                .join();
    }

    private void show(GoalPicture... pictures) {
        for (GoalPicture picture : pictures) {
            Appointment due = new Appointment(TEAM, Kind.GOAL_PICTURE, picture.subject(GOAL));
            at.agenda().put(new Due(due, NINE));
        }
        at.advance("PT1S");
    }

    private List<JsonNode> pictures(String card) {
        return at.messages(DemoTeam.MARKETING, DemoTeam.ANNA).stream()
                .filter(m -> m.path("thread_ts").asString("").equals(card))
                .filter(m -> m.at("/blocks/0/type").asString("").equals("image"))
                .toList();
    }

    private String cardOf(Written written) {
        Goal goal = written.goal();
        goals.save(goal, new GoalEvent(GoalEvent.Kind.WRITTEN, ANNA, Instant.EPOCH, null), List.of());
        String ts = at.anna.says(DemoTeam.MARKETING, "Hier steht die Karte");
        goals.noteCard(TEAM, GOAL, new MessageRef(MARKETING, ts, null));
        return ts;
    }

    private static Written goal() {
        BackwardPlan plan = BackwardPlan.until(PARTY);
        Days days = new Days(LocalDate.of(2025, 3, 3), GoalFixtures.USUAL);
        for (String layer : List.of("Pilot ist ausgewertet", "Budget ist frei")) {
            plan = made(plan.add(GoalFixtures.layer(layer), plan.layers().size(), days));
        }
        MindMap map = made(Template.DIGITAL_MARKETING.growOn(MindMap.EMPTY, Language.DE));
        return new Written(Outline.EMPTY).in(Outline.EMPTY.with(plan).with(map));
    }

    private static <T> T made(Edit<T> edit) {
        return ((Edit.Made<T>) edit).thing();
    }

    private record Written(Outline outline) {
        Written in(Outline other) {
            return new Written(other);
        }

        Goal goal() {
            GoalText text = new GoalText("40 Kunden arbeiten im neuen Portal", "40 Kunden", PARTY);
            return new Goal(
                    GOAL,
                    TEAM,
                    MARKETING,
                    ANNA,
                    Instant.EPOCH,
                    Celebration.BLANK,
                    List.of(new TextVersion(1, text, ANNA, Instant.EPOCH)),
                    List.of(),
                    new GoalState.Draft(),
                    outline,
                    0,
                    0);
        }
    }
}
