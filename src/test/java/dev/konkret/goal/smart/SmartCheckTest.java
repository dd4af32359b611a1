package dev.konkret.goal.smart;

import static dev.konkret.goal.GoalFixtures.JUNE;
import static dev.konkret.goal.GoalFixtures.PARTY;
import static dev.konkret.goal.GoalFixtures.TEXT;
import static dev.konkret.goal.GoalFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.Celebration;
import dev.konkret.goal.GoalFixtures;
import dev.konkret.goal.GoalText;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.Days;
import dev.konkret.goal.outline.Edit;
import dev.konkret.goal.outline.Need.Coverage;
import dev.konkret.goal.outline.Outline;
import dev.konkret.goal.outline.Resources;
import dev.konkret.goal.outline.Takes;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkingTime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SmartCheckTest {

    @ParameterizedTest
    @MethodSource("cases")
    void it_says(String line) {
        String[] columns = line.split(" \\| ");
        String expected = columns[0].strip();
        Map<String, String> differs = Arrays.stream(columns)
                .skip(1)
                .map(c -> c.split("=", 2))
                .collect(Collectors.toMap(c -> c[0].strip(), c -> c[1].strip(), (a, b) -> b, HashMap::new));

        SmartCheck check = SmartCheck.of(written(differs), TODAY);

        Sentence sentence = Sentence.valueOf(expected.replaceFirst(" \\[.*", ""));
        Advice advice = check.lights().get(sentence.light().ordinal());
        assertThat(advice.sentence()).isEqualTo(sentence);
        if (expected.contains("[")) {
            assertThat(advice.args()).hasToString(expected.substring(expected.indexOf('[')));
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-12-25, 2025-12-23", "2025-12-26, 2025-12-23", "2025-12-27, 2025-12-23", "2026-01-01, 2025-12-30"})
    void nobody_is_asked_to_celebrate_on_christmas_eve_or_new_years_eve(LocalDate date, LocalDate better) {
        Set<MonthDay> holidays = Set.of(MonthDay.of(12, 25), MonthDay.of(12, 26), MonthDay.of(1, 1));
        WorkingTime time =
                new WorkingTime(TODAY.time().zone(), WorkingHours.USUAL, day -> holidays.contains(MonthDay.from(day)));

        SmartCheck check = SmartCheck.of(written(Map.of("date", date.toString())), new Days(TODAY.today(), time));

        assertThat(check.lights().get(Light.TIME_BOUND.ordinal()).args()).containsExactly(date, better);
    }

    @Test
    void a_well_written_goal_has_five_green_lights_in_the_order_of_smart() {
        SmartCheck check = SmartCheck.of(written(Map.of()), TODAY);

        assertThat(check.greens()).isEqualTo(5);
        assertThat(check.lights()).extracting(a -> a.sentence().light()).containsExactly(Light.values());
    }

    @Test
    void there_are_sixty_cases_and_more_and_every_sentence_has_one() {
        Set<Sentence> said =
                cases().map(line -> Sentence.valueOf(line.split("[ |\\[]")[0])).collect(Collectors.toSet());

        assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(said).containsExactlyInAnyOrder(Sentence.values());
    }

    @Property(tries = 300)
    void whatever_is_written_there_are_five_lights(
            @ForAll String words, @ForAll String measure, @ForAll String who, @ForAll int days) {
        LocalDate date = JUNE.plusDays(days % 4000);
        Written any = new Written(
                new Celebration(who, who, words, measure), new GoalText(words, measure, date), false, Outline.EMPTY);

        assertThat(SmartCheck.of(any, TODAY).lights())
                .extracting(a -> a.sentence().light())
                .containsExactly(Light.values());
    }

    static Stream<String> cases() {
        try (InputStream in = Objects.requireNonNull(SmartCheckTest.class.getResourceAsStream("cases.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Written written(Map<String, String> differs) {
        String words = differs.getOrDefault("words", TEXT.words());
        if (words.startsWith("*"))
            words = ("Der Service hat 40 Kunden umgezogen und " + "x".repeat(400)).substring(0, 301);
        String date = differs.getOrDefault("date", JUNE.toString());
        return new Written(
                new Celebration(
                        differs.getOrDefault("when", PARTY.when()),
                        differs.getOrDefault("who", PARTY.who()),
                        PARTY.did(),
                        differs.getOrDefault("thrilled", PARTY.thrilled())),
                new GoalText(
                        words,
                        differs.getOrDefault("measure", TEXT.measure()),
                        date.isEmpty() ? null : LocalDate.parse(date)),
                !differs.containsKey("groups"),
                outline(differs));
    }

    private static Outline outline(Map<String, String> differs) {
        Outline outline = Outline.EMPTY;
        if (differs.containsKey("plan")) {
            List<String> plan = List.of(differs.get("plan").split(":"));
            LocalDate made = differs.containsKey("planned") ? LocalDate.parse(differs.get("planned")) : TODAY.today();
            Days days = new Days(made, TODAY.time());
            BackwardPlan layers = BackwardPlan.until(LocalDate.parse(plan.get(0)));
            for (int i = 0; i < Integer.parseInt(plan.get(1)); i++) {
                layers = made(layers.add(GoalFixtures.layer("Schicht " + i), i, days));
            }
            outline = outline.with(layers);
        }
        if (differs.containsKey("gap")) {
            Coverage missing = new Coverage.Judged(Coverage.Degree.MISSING);
            outline = outline.with(made(Resources.NONE.add(Takes.Kind.PEOPLE, "zwei Leute", missing)));
        }
        return outline;
    }

    private static <T> T made(Edit<T> edit) {
        return ((Edit.Made<T>) edit).thing();
    }
}
