package dev.konkret.digest.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.digest.ChannelSteps.Told;
import dev.konkret.digest.figures.Course.End;
import dev.konkret.nextstep.Horizon;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepState;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.TeamId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of {@code docs/kennzahlen.md}. */
class FiguresTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate PROMISED = LocalDate.of(2025, 3, 10);
    private static final Instant SAID = noon(LocalDate.of(2025, 3, 3));
    private static final Instant TODAY = noon(LocalDate.of(2025, 3, 13));

    @ParameterizedTest
    @CsvSource({"1 3 48, 3", "1 3 5 48, 4", "7, 7"})
    void the_median_is_the_middle_one(String hours, long median) {
        List<Duration> durations = List.of(hours.split(" ")).stream()
                .map(h -> Duration.ofHours(Long.parseLong(h)))
                .toList();
        assertThat(Figures.median(durations)).isEqualTo(Duration.ofHours(median));
    }

    @Test
    void the_table_of_kept_steps_is_what_the_page_says() throws Exception {
        List<Double> scores = new ArrayList<>();
        for (Course course : examples())
            scores.add(Figures.keptBy(course, TODAY, BERLIN).orElseThrow());

        assertThat(scores.stream().map(s -> Math.round(100 * s)))
                .containsExactly(100L, 97L, 50L, 0L, 100L, 67L, 100L, 90L);
        assertThat(figuresOf(examples()).kept()).isEqualTo(75);
        assertThat(figuresOf(examples()).keptOf()).isEqualTo(8);
        String page = Files.readString(Path.of("docs/kennzahlen.md"));
        List<String> points = List.of("100", "97", "50", "0", "100", "67", "100", "90");
        for (int i = 0; i < points.size(); i++) {
            assertThat(page).containsPattern("\\| " + (char) ('A' + i) + " \\|.*\\| " + points.get(i) + " \\|");
        }
    }

    @Test
    void what_is_not_due_yet_is_neither_kept_nor_broken() {
        Course open = course("x", 0, PROMISED.plusDays(30), End.OPEN, null, List.of());
        assertThat(Figures.keptBy(open, TODAY, BERLIN)).isEmpty();
    }

    @Test
    void fewer_than_five_people_have_no_figures_at_all() {
        List<Course> four = new ArrayList<>();
        for (int i = 0; i < 40; i++) four.add(course("x", i % 4, PROMISED, End.DONE, TODAY, List.of()));
        assertThat(Figures.of(four, TODAY, BERLIN)).isEmpty();

        four.add(course("x", 4, PROMISED, End.DONE, TODAY, List.of()));
        assertThat(Figures.of(four, TODAY, BERLIN)).isPresent();
    }

    @Test
    void the_mirror_asks_only_when_much_is_talked_and_moved_and_little_done() {
        assertThat(mirror(2)).isEqualTo(new Figures.Mirror(60, 120, 20, 10)).matches(Figures.Mirror::isClouded);
        assertThat(mirror(4)).isEqualTo(new Figures.Mirror(60, 120, 40, 10)).matches(m -> !m.isClouded());
        assertThat(figuresOf(examples()).mirror()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Warte noch auf die Freigabe, OTHERS",
        "Ich war krank., AWAY",
        "Etwas Dringendes kam dazwischen, PRIORITY",
        "Kein Budget, MONEY",
        "Ist komplexer als gedacht, KNOWLEDGE",
        "Keine Zeit gehabt, TIME",
        "no time this week, TIME",
        "waiting for legal, OTHERS",
        "'', OTHER",
        "hm, OTHER"
    })
    void reasons_are_told_by_their_words(String words, Reason reason) {
        assertThat(Reason.of(words)).isEqualTo(reason);
    }

    @Test
    void reasons_are_counted() {
        List<Course> courses = new ArrayList<>(examples());
        courses.add(course("x", 0, PROMISED, End.DONE, TODAY, List.of("Keine Zeit", "Keine Zeit", "krank")));
        assertThat(figuresOf(courses).reasons()).isEqualTo(Map.of(Reason.TIME, 2, Reason.AWAY, 1));
    }

    @Test
    void a_course_is_read_out_of_what_happened() {
        Course inTime = Course.of(
                        told(
                                new Done(member(1), member(1), noon(LocalDate.of(2025, 3, 20)), null, null),
                                moved(LocalDate.of(2025, 3, 7), LocalDate.of(2025, 3, 20))),
                        BERLIN)
                .orElseThrow();
        Course tooLate = Course.of(
                        told(
                                new Done(member(1), member(1), noon(LocalDate.of(2025, 3, 20)), null, null),
                                moved(LocalDate.of(2025, 3, 13), LocalDate.of(2025, 3, 20))),
                        BERLIN)
                .orElseThrow();

        assertThat(inTime.promised()).isEqualTo(LocalDate.of(2025, 3, 20));
        assertThat(tooLate.promised()).isEqualTo(PROMISED);
        assertThat(inTime.said()).isEqualTo(SAID.minusSeconds(3600));
        assertThat(inTime.reasons()).containsExactly("Zahlen fehlen");
        assertThat(Figures.keptBy(inTime, TODAY, BERLIN)).contains(1.0);
        assertThat(Figures.keptBy(tooLate, TODAY, BERLIN).orElseThrow()).isBetween(0.66, 0.67);
    }

    @Test
    void what_nobody_said_yes_to_has_no_course() {
        StepState dropped = new Dropped(null, member(1), TODAY, "nein");
        Told told = new Told(
                step(dropped),
                List.of(new StepEvent(StepEvent.Kind.PROPOSED, member(1), SAID, member(2), PROMISED, null)));
        assertThat(Course.of(told, BERLIN)).isEmpty();
    }

    private static List<Course> examples() {
        return List.of(
                course("A", 0, PROMISED, End.DONE, noon(PROMISED), List.of()),
                course("B", 1, PROMISED, End.DONE, noon(PROMISED.plusDays(1)), List.of()),
                course("C", 2, PROMISED, End.DONE, noon(PROMISED.plusDays(15)), List.of()),
                course("D", 3, PROMISED, End.DONE, noon(LocalDate.of(2025, 5, 20)), List.of()),
                course("E", 4, LocalDate.of(2025, 3, 20), End.DONE, noon(LocalDate.of(2025, 3, 20)), List.of()),
                course("F", 5, PROMISED, End.DONE, noon(LocalDate.of(2025, 3, 20)), List.of()),
                course("G", 6, PROMISED, End.DROPPED, noon(LocalDate.of(2025, 3, 12)), List.of()),
                course("H", 7, PROMISED, End.OPEN, null, List.of()));
    }

    private static Figures.Mirror mirror(int done) {
        List<Course> ten = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            List<String> reasons = i < 2 ? List.of("", "") : List.of("");
            boolean finished = i >= 10 - done;
            ten.add(course(
                    i < 6 ? "Konzept schreiben" : "Angebot raus",
                    i % 5,
                    PROMISED,
                    finished ? End.DONE : End.OPEN,
                    finished ? TODAY : null,
                    reasons));
        }
        return figuresOf(ten).mirror();
    }

    private static Figures figuresOf(List<Course> courses) {
        return Figures.of(courses, TODAY, BERLIN).orElseThrow();
    }

    private static Course course(String what, int who, LocalDate promised, End end, Instant at, List<String> reasons) {
        return new Course(what, member(who), SAID, SAID, promised, end, at, reasons);
    }

    private static Told told(StepState state, StepEvent moved) {
        return new Told(
                step(state),
                List.of(new StepEvent(StepEvent.Kind.TAKEN, member(1), SAID, null, PROMISED, null), moved));
    }

    private static StepEvent moved(LocalDate on, LocalDate to) {
        return new StepEvent(StepEvent.Kind.POSTPONED, member(1), noon(on), null, to, "Zahlen fehlen");
    }

    private static NextStep step(StepState state) {
        String ts = SAID.minusSeconds(3600).getEpochSecond() + ".000100";
        Place said = Place.of(new MessageRef(new ChannelId("C1"), ts, null));
        return new NextStep(
                new NextStepId("s"),
                new TeamId("T1"),
                "Doku",
                said,
                member(1),
                SAID,
                Horizon.QUICK,
                null,
                null,
                state,
                1,
                null,
                2);
    }

    private static MemberId member(int i) {
        return new MemberId("U" + i);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(BERLIN).toInstant();
    }
}
