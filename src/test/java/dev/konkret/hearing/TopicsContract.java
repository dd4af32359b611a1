package dev.konkret.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment;
import dev.konkret.hearing.Topics.Heard;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of open topics promises. */
public abstract class TopicsContract {
    private static final TeamId TEAM = new TeamId("T1");
    private static final MemberId ANNA = new MemberId("UANNA");
    private static final MemberId BEN = new MemberId("UBEN");
    private static final ChannelId CHANNEL = new ChannelId("C1");
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
    private static final Instant NINE = Instant.parse("2025-03-03T08:00:00Z");
    private static final Budget PLENTY = new Budget(100, 100, Duration.ZERO, MONDAY);

    /** Returns the store under test, the same one throughout a test, empty at its beginning. */
    protected abstract Topics topics();

    /** Returns when this appointment is due on the agenda of the store; null when it is not on it. */
    protected abstract @Nullable Instant dueAt(Appointment appointment);

    /** Returns the time by the clock of the store. */
    protected abstract Instant now();

    /** Moves that clock ahead. */
    protected abstract void advance(Duration by);

    @Test
    void what_is_heard_is_found_as_it_was() {
        OpenTopic full = new OpenTopic(
                new TopicId("t1"),
                TEAM,
                ANNA,
                new MessageRef(CHANNEL, "2.1", "1.1"),
                OpenTopic.Kind.REQUEST,
                "die Website überarbeiten 🙈",
                "request.can-you",
                List.of("kannst du", "bis\nMittwoch", "\\"),
                BEN,
                MONDAY.plusDays(2),
                "vor der\nMesse",
                Language.EN,
                NINE,
                OpenTopic.Place.ASKED);

        assertThat(topics().hear(full, "Ev1", PLENTY)).isEqualTo(Heard.ASK);

        assertThat(topics().find(TEAM, full.id())).contains(full);
        assertThat(topics().find(new TeamId("T2"), full.id())).isEmpty();
    }

    @Test
    void what_names_neither_owner_nor_day_is_found_as_it_was() {
        OpenTopic topic = topic("t1", ANNA, "1.1");
        topics().hear(topic, "Ev1", PLENTY);

        assertThat(topics().find(TEAM, topic.id())).contains(topic);
    }

    @Test
    void the_question_is_on_the_agenda_at_once_and_the_end_after_a_week() {
        Instant before = now();
        topics().hear(topic("t1", ANNA, "1.1"), "Ev1", PLENTY);
        Instant after = now();

        assertThat(dueAt(prompt("t1"))).isBetween(before, after);
        assertThat(dueAt(end("t1"))).isBetween(before.plus(Topics.KEPT), after.plus(Topics.KEPT));
    }

    @Test
    void the_same_event_is_heard_once() {
        topics().hear(topic("t1", ANNA, "1.1"), "Ev1", PLENTY);
        topics().taken(TEAM, new TopicId("t1"));

        assertThat(topics().hear(topic("t1", ANNA, "1.1"), "Ev1", PLENTY)).isEqualTo(Heard.SEEN_BEFORE);
        assertThat(topics().find(TEAM, new TopicId("t1"))).isEmpty();
        assertThat(topics().figures(TEAM)).containsEntry("vague.we-should", new FrameFigures(1, 1));
    }

    @Test
    void the_same_topic_by_another_event_is_heard_once() {
        topics().hear(topic("t1", ANNA, "1.1"), "Ev1", PLENTY);

        assertThat(topics().hear(topic("t1", ANNA, "1.1"), "Ev2", PLENTY)).isEqualTo(Heard.SEEN_BEFORE);
        assertThat(topics().figures(TEAM)).containsEntry("vague.we-should", new FrameFigures(1, 0));
    }

    @Test
    void beyond_the_budget_of_a_thread_it_waits_in_the_basket() {
        Budget budget = new Budget(1, 100, Duration.ZERO, MONDAY);
        topics().hear(topic("t1", ANNA, "1.1"), "Ev1", budget);

        assertThat(topics().hear(answer("t2", BEN, "1.2", "1.1"), "Ev2", budget))
                .isEqualTo(Heard.BASKET);
        assertThat(topics().hear(answer("t3", BEN, "2.2", "2.1"), "Ev3", budget))
                .isEqualTo(Heard.ASK);

        assertThat(topics().find(TEAM, new TopicId("t2")).orElseThrow().place()).isEqualTo(OpenTopic.Place.BASKET);
        assertThat(dueAt(prompt("t2"))).isNull();
        assertThat(dueAt(end("t2"))).isNotNull();
    }

    @Test
    void beyond_the_budget_of_a_channel_and_day_it_waits_in_the_basket() {
        Budget budget = new Budget(100, 2, Duration.ZERO, MONDAY);
        topics().hear(topic("t1", ANNA, "1.1"), "Ev1", budget);
        topics().hear(topic("t2", ANNA, "2.1"), "Ev2", budget);

        assertThat(topics().hear(topic("t3", ANNA, "3.1"), "Ev3", budget)).isEqualTo(Heard.BASKET);
        Budget tomorrow = new Budget(100, 2, Duration.ZERO, MONDAY.plusDays(1));
        assertThat(topics().hear(topic("t4", ANNA, "4.1"), "Ev4", tomorrow)).isEqualTo(Heard.ASK);
    }

    @Test
    void the_same_author_is_left_alone_for_a_while() {
        Budget budget = new Budget(100, 100, Duration.ofHours(4), MONDAY);
        topics().hear(topic("t1", ANNA, "1.1"), "Ev1", budget);
        assertThat(topics().hear(topic("t2", ANNA, "2.1"), "Ev2", budget)).isEqualTo(Heard.BASKET);
        assertThat(topics().hear(topic("t3", BEN, "3.1"), "Ev3", budget)).isEqualTo(Heard.ASK);

        advance(Duration.ofHours(4));

        assertThat(topics().hear(topic("t4", ANNA, "4.1"), "Ev4", budget)).isEqualTo(Heard.ASK);
    }

    @Test
    void what_was_not_asked_uses_up_no_budget() {
        Budget budget = new Budget(1, 2, Duration.ZERO, MONDAY);
        topics().hear(topic("t1", ANNA, "1.1"), "Ev1", budget);
        topics().hear(answer("t2", ANNA, "1.2", "1.1"), "Ev2", budget);

        assertThat(topics().hear(topic("t3", ANNA, "3.1"), "Ev3", budget)).isEqualTo(Heard.ASK);
    }

    @Test
    void the_basket_lists_the_oldest_first_for_its_author_and_its_channel() {
        basket("t1", ANNA, NINE.plusSeconds(60));
        basket("t2", BEN, NINE);
        basket("t3", ANNA, NINE.minusSeconds(60));

        assertThat(ids(topics().basketOf(TEAM, ANNA))).containsExactly("t3", "t1");
        assertThat(ids(topics().basketIn(TEAM, CHANNEL))).containsExactly("t3", "t2", "t1");
        assertThat(topics().basketIn(TEAM, new ChannelId("C2"))).isEmpty();
    }

    @Test
    void what_is_laid_aside_waits_in_the_basket() {
        topics().hear(topic("t1", ANNA, "1.1"), "Ev1", PLENTY);
        assertThat(topics().basketOf(TEAM, ANNA)).isEmpty();

        topics().toBasket(TEAM, new TopicId("t1"));
        topics().toBasket(TEAM, new TopicId("t2"));

        assertThat(topics().basketOf(TEAM, ANNA))
                .singleElement()
                .extracting(OpenTopic::place)
                .isEqualTo(OpenTopic.Place.BASKET);
    }

    @Test
    void a_closed_topic_is_gone_from_everywhere() {
        basket("t1", ANNA, NINE);
        basket("t2", ANNA, NINE);

        topics().taken(TEAM, new TopicId("t1"));
        topics().forget(TEAM, new TopicId("t2"));

        assertThat(topics().basketOf(TEAM, ANNA)).isEmpty();
        assertThat(topics().basketIn(TEAM, CHANNEL)).isEmpty();
        assertThat(topics().find(TEAM, new TopicId("t1"))).isEmpty();
        for (String id : List.of("t1", "t2")) {
            assertThat(dueAt(prompt(id))).isNull();
            assertThat(dueAt(end(id))).isNull();
        }
    }

    @Test
    void what_became_of_the_questions_is_counted_once_for_each_frame() {
        topics().hear(topic("t1", ANNA, "1.1"), "Ev1", PLENTY);
        topics().hear(topic("t2", ANNA, "2.1"), "Ev2", PLENTY);
        topics().hear(topic("t3", ANNA, "3.1"), "Ev3", PLENTY);
        topics().taken(TEAM, new TopicId("t1"));
        topics().taken(TEAM, new TopicId("t1"));
        topics().forget(TEAM, new TopicId("t1"));
        topics().forget(TEAM, new TopicId("t2"));

        assertThat(topics().figures(TEAM)).isEqualTo(Map.of("vague.we-should", new FrameFigures(3, 1)));
        assertThat(topics().figures(new TeamId("T2"))).isEmpty();
    }

    private void basket(String id, MemberId author, Instant heardAt) {
        OpenTopic topic = new OpenTopic(
                new TopicId(id),
                TEAM,
                author,
                new MessageRef(CHANNEL, id + ".1", null),
                OpenTopic.Kind.VAGUE,
                "aufräumen",
                "vague.we-should",
                List.of("müssten mal"),
                null,
                null,
                null,
                Language.DE,
                heardAt,
                OpenTopic.Place.ASKED);
        topics().hear(topic, "Ev-" + id, PLENTY);
        topics().toBasket(TEAM, topic.id());
    }

    private static OpenTopic topic(String id, MemberId author, String ts) {
        return heard(id, author, new MessageRef(CHANNEL, ts, null));
    }

    private static OpenTopic answer(String id, MemberId author, String ts, String thread) {
        return heard(id, author, new MessageRef(CHANNEL, ts, thread));
    }

    private static OpenTopic heard(String id, MemberId author, MessageRef saidIn) {
        return new OpenTopic(
                new TopicId(id),
                TEAM,
                author,
                saidIn,
                OpenTopic.Kind.VAGUE,
                "aufräumen",
                "vague.we-should",
                List.of("müssten mal"),
                null,
                null,
                null,
                Language.DE,
                NINE,
                OpenTopic.Place.ASKED);
    }

    private static Appointment prompt(String id) {
        return new Appointment(TEAM, Appointment.Kind.PROMPT, id);
    }

    private static Appointment end(String id) {
        return new Appointment(TEAM, Appointment.Kind.TOPIC_END, id);
    }

    private static List<String> ids(List<OpenTopic> topics) {
        return topics.stream().map(t -> t.id().value()).toList();
    }
}
