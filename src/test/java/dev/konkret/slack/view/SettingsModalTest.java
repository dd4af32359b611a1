package dev.konkret.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.hearing.FrameAdvice;
import dev.konkret.hearing.FrameFigures;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import dev.konkret.workspace.Preferences;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkspaceSettings;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsModalTest {
    private final Texts texts = Texts.in(Language.DE);
    private final WorkspaceSettings workspace =
            WorkspaceSettings.initial(ZoneId.of("Europe/Berlin"), Language.DE, Region.of("DE-BY"));

    @Test
    void who_changes_nothing_has_chosen_nothing() {
        SettingsModal.Entry entry = read(Filled.in(form(Preferences.NONE, true)));

        assertThat(entry.problems(texts)).isEmpty();
        assertThat(entry.applyTo(Preferences.NONE, workspace)).isEqualTo(Preferences.NONE);
        assertThat(entry.applyTo(workspace)).isEqualTo(workspace);
    }

    @Test
    void own_choices_come_back_as_they_were() {
        WorkingHours shortWeek =
                new WorkingHours(LocalTime.of(7, 30), LocalTime.of(12, 0), Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY));
        Preferences own = new Preferences(Language.EN, shortWeek, Region.of("AT-9"), true, Set.of("V1"));

        SettingsModal.Entry entry = read(Filled.in(form(own, false)));

        assertThat(entry.applyTo(own, workspace)).isEqualTo(own);
        assertThat(entry.isForWorkspace()).isFalse();
        assertThat(entry.applyTo(workspace)).isEqualTo(workspace);
    }

    @Test
    void everything_can_be_changed() {
        SettingsModal.Entry entry = read(Filled.in(form(Preferences.NONE, true))
                .option(ActionId.FIELD_LANGUAGE, "en")
                .time(ActionId.FIELD_FROM, "08:00")
                .time(ActionId.FIELD_TO, "13:00")
                .options(ActionId.FIELD_DAYS, "TUESDAY", "FRIDAY")
                .option(ActionId.FIELD_REGION, "CH-ZH")
                .option(ActionId.FIELD_USUAL_LANGUAGE, "en")
                .time(ActionId.FIELD_USUAL_FROM, "06:00")
                .time(ActionId.FIELD_USUAL_TO, "14:00")
                .options(ActionId.FIELD_USUAL_DAYS, "MONDAY", "SATURDAY")
                .option(ActionId.FIELD_USUAL_ZONE, "Europe/Zurich")
                .option(ActionId.FIELD_USUAL_REGION, "CH-BE")
                .option(ActionId.FIELD_PER_THREAD, "2")
                .option(ActionId.FIELD_PER_CHANNEL, "10")
                .option(ActionId.FIELD_PER_AUTHOR, "0"));

        Preferences changed = entry.applyTo(Preferences.NONE.withNeverAsk(true), workspace);

        assertThat(changed)
                .isEqualTo(new Preferences(
                        Language.EN,
                        new WorkingHours(
                                LocalTime.of(8, 0), LocalTime.of(13, 0), Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)),
                        Region.of("CH-ZH"),
                        true,
                        Set.of()));
        assertThat(entry.applyTo(workspace))
                .isEqualTo(new WorkspaceSettings(
                        ZoneId.of("Europe/Zurich"),
                        Language.EN,
                        Region.of("CH-BE"),
                        new WorkingHours(
                                LocalTime.of(6, 0), LocalTime.of(14, 0), Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)),
                        2,
                        10,
                        0,
                        Set.of()));
    }

    @Test
    void hours_that_end_before_they_begin_are_pointed_out() {
        SettingsModal.Entry backwards =
                read(Filled.in(form(Preferences.NONE, false)).time(ActionId.FIELD_TO, "08:00"));
        SettingsModal.Entry noDay =
                read(Filled.in(form(Preferences.NONE, false)).options(ActionId.FIELD_DAYS));

        assertThat(backwards.problems(texts)).containsOnlyKeys(ActionId.FIELD_TO);
        assertThat(noDay.problems(texts)).containsOnlyKeys(ActionId.FIELD_TO);
        SettingsModal.Entry usual =
                read(Filled.in(form(Preferences.NONE, true)).time(ActionId.FIELD_USUAL_TO, "08:00"));
        assertThat(usual.problems(texts)).containsOnlyKeys(ActionId.FIELD_USUAL_TO);
    }

    @Test
    void a_phrasing_is_switched_off_and_on_again() {
        FrameFigures figures = new FrameFigures(30, 3);
        List<FrameAdvice> advice = List.of(new FrameAdvice("V9", figures, true), new FrameAdvice("V2", figures, false));
        WorkspaceSettings was = workspace.withMutedFrames(Set.of("V9", "V13"));

        var form = SettingsModal.view(Preferences.NONE, was, advice, true, texts);

        assertThat(form.toString()).contains("30 Fragen, 3 Schritte");
        assertThat(read(Filled.in(form)).applyTo(was)).isEqualTo(was);
        assertThat(read(Filled.in(form).options(ActionId.FIELD_FRAMES, "V2"))
                        .applyTo(was)
                        .mutedFrames())
                .containsExactlyInAnyOrder("V2", "V13");
        assertThat(read(Filled.in(form).options(ActionId.FIELD_FRAMES))
                        .applyTo(was)
                        .mutedFrames())
                .containsExactly("V13");
    }

    @Test
    void only_who_may_is_shown_the_phrasings() {
        List<FrameAdvice> advice = List.of(new FrameAdvice("V2", new FrameFigures(30, 3), false));

        assertThat(SettingsModal.view(Preferences.NONE, workspace, advice, false, texts)
                        .toString())
                .doesNotContain(ActionId.FIELD_FRAMES);
        assertThat(form(Preferences.NONE, true).toString()).doesNotContain("stören");
    }

    @Test
    void every_region_has_a_name_of_its_own_in_both_languages() {
        for (Language language : Language.values()) {
            assertThat(Regions.CODES.stream().map(c -> Regions.name(c, Texts.in(language))))
                    .doesNotHaveDuplicates()
                    .noneMatch(Regions.CODES::contains);
        }
    }

    private tools.jackson.databind.node.ObjectNode form(Preferences own, boolean mayChangeWorkspace) {
        return SettingsModal.view(own, workspace, List.of(), mayChangeWorkspace, texts);
    }

    private static SettingsModal.Entry read(Filled form) {
        return SettingsModal.read(form.submitted());
    }
}
