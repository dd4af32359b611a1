package dev.konkret.nudge;

import static dev.konkret.nextstep.StepFixtures.ANNA;
import static dev.konkret.nextstep.StepFixtures.BEN;
import static dev.konkret.nextstep.StepFixtures.FRIDAY;
import static dev.konkret.nextstep.StepFixtures.MONDAY;
import static dev.konkret.nextstep.StepFixtures.NINE;
import static dev.konkret.nextstep.StepFixtures.TEAM;
import static dev.konkret.nextstep.StepFixtures.askedOfBen;
import static dev.konkret.nextstep.StepFixtures.atVersion;
import static dev.konkret.nextstep.StepFixtures.takenByBen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.nextstep.Horizon;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepsInMemory;
import dev.konkret.nudge.Reminders.Decision;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.People;
import dev.konkret.workspace.PeopleFixtures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemindersTest {
    private static final Instant FRIDAY_NINE = Instant.parse("2025-03-07T08:00:00Z");
    private static final LocalDate EASTER_MONDAY = LocalDate.of(2025, 4, 21);
    private static final Enclosures NOTHING_ENCLOSED = (team, member, name, room, now) -> Optional.empty();
    private final People people = PeopleFixtures.people(
            Map.of(BEN, PeopleFixtures.member(BEN, Member.Kind.FULL, "Europe/Berlin")), EASTER_MONDAY);

    @Test
    void on_the_due_morning_everything_due_comes_in_one_message_most_urgent_first() {
        NextStep today = owned("today", FRIDAY);
        NextStep overdue = owned("overdue", MONDAY.plusDays(2));
        NextStep far = owned("far", FRIDAY.plusDays(60));

        Decision decision = decide(FRIDAY_NINE, null, far, today, overdue);

        Reminder reminder = ((Decision.Send) decision).reminder();
        assertThat(reminder.items())
                .extracting(i -> i.step().id().value() + " " + i.occasion())
                .containsExactly("overdue CHECK", "today DUE");
        assertThat(reminder.day()).isEqualTo(FRIDAY);
    }

    @Test
    void before_the_morning_nothing_is_said_and_the_next_look_is_known() {
        Decision decision = decide(FRIDAY_NINE.minusSeconds(1), null, owned("s", FRIDAY));

        assertThat(((Decision.NotNow) decision).next()).contains(FRIDAY_NINE);
    }

    @Test
    void a_second_message_on_the_same_day_waits_for_the_next_reason() {
        Decision decision = decide(FRIDAY_NINE.plusSeconds(60), FRIDAY, owned("s", FRIDAY));

        assertThat(((Decision.NotNow) decision).next()).contains(Instant.parse("2025-03-11T08:00:00Z"));
    }

    @Test
    void what_was_missed_while_the_bot_was_down_comes_late_once_and_says_so() {
        Instant wednesdayAfter = Instant.parse("2025-03-12T10:00:00Z");

        Decision decision = decide(wednesdayAfter, null, owned("s", FRIDAY));

        assertThat(((Decision.Send) decision).reminder().items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.occasion()).isEqualTo(Occasion.CHECK);
                    assertThat(item.late()).isTrue();
                });
    }

    @Test
    void what_was_missed_waits_for_working_time_not_for_the_next_reason() {
        Instant saturday = Instant.parse("2025-03-08T10:00:00Z");

        Decision decision = decide(saturday, null, owned("s", FRIDAY));

        assertThat(((Decision.NotNow) decision).next()).contains(Instant.parse("2025-03-10T08:00:00Z"));
    }

    @Test
    void what_is_laid_down_after_todays_message_waits_for_the_next_working_day() {
        PigeonholeInMemory pigeonhole = new PigeonholeInMemory();
        pigeonhole.lay(TEAM, BEN, askedOfBen().id(), NINE);
        Reminders reminders = new Reminders(StepsInMemory.of(askedOfBen()), people, pigeonhole, NOTHING_ENCLOSED);

        Decision today = decide(reminders, MONDAY, NINE.plusSeconds(3600));
        Decision tomorrow = decide(reminders, MONDAY, Instant.parse("2025-03-04T08:00:00Z"));

        assertThat(((Decision.NotNow) today).next()).contains(Instant.parse("2025-03-04T08:00:00Z"));
        assertThat(((Decision.Send) tomorrow).reminder().laid()).hasSize(1);
    }

    @Test
    void what_others_brought_happened_on_the_day_it_was_where_the_person_is() {
        PigeonholeInMemory pigeonhole = new PigeonholeInMemory();
        pigeonhole.lay(TEAM, BEN, askedOfBen().id(), NINE);
        StepsInMemory steps = new StepsInMemory();
        Instant mondayEvening = Instant.parse("2025-03-04T02:00:00Z");
        steps.save(
                atVersion(0, askedOfBen()),
                new StepEvent(StepEvent.Kind.PROPOSED, ANNA, mondayEvening, BEN, FRIDAY, null),
                List.of());
        People overseas =
                PeopleFixtures.people(Map.of(BEN, PeopleFixtures.member(BEN, Member.Kind.FULL, "America/New_York")));

        Instant now = Instant.parse("2025-03-04T16:00:00Z");
        Decision decision = new Reminders(steps, overseas, pigeonhole, NOTHING_ENCLOSED)
                .decide(TEAM, BEN, overseas.workingTime(TEAM, BEN), null, now, now);

        assertThat(((Decision.Send) decision).reminder().laid())
                .singleElement()
                .satisfies(laid -> assertThat(laid.on()).isEqualTo(MONDAY));
    }

    @Test
    void what_is_laid_down_in_the_evening_waits_for_the_morning() {
        PigeonholeInMemory pigeonhole = new PigeonholeInMemory();
        pigeonhole.lay(TEAM, BEN, askedOfBen().id(), NINE);
        Reminders reminders = new Reminders(StepsInMemory.of(askedOfBen()), people, pigeonhole, NOTHING_ENCLOSED);

        Decision evening = decide(reminders, null, Instant.parse("2025-03-07T18:00:00Z"));

        assertThat(((Decision.NotNow) evening).next()).contains(Instant.parse("2025-03-10T08:00:00Z"));
    }

    @Test
    void what_is_enclosed_comes_with_the_message_of_its_day_and_is_known_before() {
        PigeonholeInMemory pigeonhole = new PigeonholeInMemory();
        pigeonhole.enclose(TEAM, BEN, "digest", FRIDAY_NINE);
        Reminders reminders = new Reminders(
                StepsInMemory.of(owned("s", FRIDAY)),
                people,
                pigeonhole,
                (team, member, name, room, now) -> Optional.of(new Note(name, room)));

        Decision thursday = decide(reminders, null, FRIDAY_NINE.minusSeconds(86_400));
        Decision friday = decide(reminders, null, FRIDAY_NINE);

        assertThat(((Decision.NotNow) thursday).next()).contains(FRIDAY_NINE);
        Reminder reminder = ((Decision.Send) friday).reminder();
        assertThat(reminder.items()).hasSize(1);
        assertThat(reminder.enclosed()).containsExactly(new Note("digest", 5));
    }

    @Test
    void what_is_enclosed_and_says_nothing_any_more_disturbs_nobody_and_is_taken_out() {
        PigeonholeInMemory pigeonhole = new PigeonholeInMemory();
        pigeonhole.enclose(TEAM, BEN, "digest", NINE);
        Reminders reminders = new Reminders(StepsInMemory.of(), people, pigeonhole, NOTHING_ENCLOSED);

        Decision decision = decide(reminders, null, FRIDAY_NINE);

        assertThat(((Decision.NotNow) decision).stale().enclosed()).containsExactly("digest");
    }

    private record Note(String name, int room) implements Enclosure {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public List<NextStep> steps() {
            return List.of();
        }
    }

    @Test
    void with_nothing_owned_nobody_is_disturbed_and_no_look_is_planned() {
        assertThat(decide(FRIDAY_NINE, null)).isEqualTo(new Decision.NotNow(Optional.empty()));
        assertThat(decide(FRIDAY_NINE, null, askedOfBen())).isEqualTo(new Decision.NotNow(Optional.empty()));
    }

    @Test
    void a_proposed_step_has_a_question_a_card_and_a_way_back_after_two_working_days() {
        var later = new FollowUpPlan(people, FollowUpPlan.KEPT)
                .after(null, askedOfBen(), new StepEvent(StepEvent.Kind.PROPOSED, ANNA, NINE, BEN, FRIDAY, null));

        assertThat(later)
                .extracting(d -> d.appointment().kind())
                .contains(Kind.CARD, Kind.QUESTION, Kind.RETURN, Kind.HOME)
                .doesNotContain(Kind.NUDGE);
        assertThat(later)
                .filteredOn(d -> d.appointment().kind() == Kind.RETURN)
                .singleElement()
                .satisfies(d -> assertThat(d.at()).isEqualTo(Instant.parse("2025-03-05T08:00:00Z")));
    }

    @Test
    void asked_on_a_friday_evening_the_two_days_begin_on_monday_morning() {
        Instant fridayEvening = Instant.parse("2025-03-07T19:00:00Z");

        assertThat(new FollowUpPlan(people, FollowUpPlan.KEPT).answerBy(askedOfBen(), BEN, fridayEvening))
                .isEqualTo(Instant.parse("2025-03-12T08:00:00Z"));
    }

    @Test
    void the_time_to_answer_ends_with_the_day_itself_unless_that_is_over_before_anybody_could_answer() {
        FollowUpPlan plan = new FollowUpPlan(people, FollowUpPlan.KEPT);
        NextStep askedForFriday = askedOfBen();
        Instant thursday = Instant.parse("2025-03-06T13:00:00Z");
        Instant fridayEvening = Instant.parse("2025-03-07T19:00:00Z");

        assertThat(plan.answerBy(askedForFriday, BEN, thursday)).isEqualTo(Instant.parse("2025-03-07T22:59:00Z"));
        assertThat(plan.answersUntilDue(askedForFriday, BEN, thursday)).isTrue();
        assertThat(plan.answersUntilDue(askedForFriday, BEN, NINE)).isFalse();
        assertThat(plan.answersUntilDue(askedForFriday, BEN, fridayEvening)).isFalse();
    }

    @Test
    void a_step_somebody_took_on_has_its_first_reminder_put_down() {
        var later = new FollowUpPlan(people, FollowUpPlan.KEPT)
                .after(null, takenByBen(FRIDAY), new StepEvent(StepEvent.Kind.ACCEPTED, BEN, NINE, null, FRIDAY, null));

        assertThat(later)
                .filteredOn(d -> d.appointment().kind() == Kind.NUDGE)
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.at()).isEqualTo(FRIDAY_NINE);
                    assertThat(d.appointment().subject()).isEqualTo(BEN.value());
                });
    }

    private Decision decide(Instant now, LocalDate lastDay, NextStep... steps) {
        return decide(
                new Reminders(StepsInMemory.of(steps), people, new PigeonholeInMemory(), NOTHING_ENCLOSED),
                lastDay,
                now);
    }

    private Decision decide(Reminders reminders, LocalDate lastDay, Instant now) {
        return reminders.decide(TEAM, BEN, people.workingTime(TEAM, BEN), lastDay, now, now);
    }

    private static NextStep owned(String id, LocalDate due) {
        return new NextStep(
                new NextStepId(id),
                TEAM,
                "die Doku aufräumen",
                null,
                ANNA,
                NINE,
                Horizon.QUICK,
                null,
                null,
                new Committed(BEN, due, NINE, null, null),
                0,
                null,
                1);
    }
}
