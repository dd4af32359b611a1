package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.hearing.FrameAdvice;
import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import dev.konkret.workspace.Preferences;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkspaceSettings;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a person chooses for themselves, and the budgets of the workspace. */
public final class SettingsModal {

    /** The entry that chooses nothing: as Slack, or the workspace, says. */
    private static final String AS_GIVEN = "as_given";

    private SettingsModal() {}

    /** The budget of questions in the workspace. */
    public record Budgets(int perThread, int perChannelAndDay, int hoursBetween) {}

    /**
     * What was filled in.
     *
     * @param language null: as in Slack
     * @param hours null when they made no sense
     * @param region null: as in the workspace
     * @param budgets null when the form had none
     * @param switchedOff frames that were offered, and whether each was ticked; empty when the form had none
     * @param hoursMakeSense whether the hours end after they begin and have a day
     */
    public record Entry(
            @Nullable Language language,
            @Nullable WorkingHours hours,
            @Nullable Region region,
            @Nullable Budgets budgets,
            Map<String, Boolean> switchedOff,
            boolean hoursMakeSense) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts) {
            return Problems.in(texts)
                    .when(!hoursMakeSense, ActionId.FIELD_TO, "error.hours")
                    .found();
        }

        /**
         * Returns the person's preferences with what was filled in; what is muted stays as it is. Hours that were the
         * workspace's and still are remain the workspace's: the form shows them, but nobody has chosen them.
         */
        public Preferences applyTo(Preferences own, WorkspaceSettings workspace) {
            boolean untouched = own.hours() == null && workspace.hours().equals(hours);
            return own.with(language, untouched ? null : hours, region);
        }

        /** Returns the workspace's settings with the budgets and the switches that were filled in. */
        public WorkspaceSettings applyTo(WorkspaceSettings workspace) {
            WorkspaceSettings muted =
                    workspace.withMutedFrames(SettingsFrames.apply(switchedOff, workspace.mutedFrames()));
            return budgets == null
                    ? muted
                    : muted.withBudget(budgets.perThread(), budgets.perChannelAndDay(), budgets.hoursBetween());
        }
    }

    /**
     * Returns the form; the workspace's part only if this person may change it.
     *
     * @param advice the frames that are switched off or should be
     */
    public static ObjectNode view(
            Preferences own,
            WorkspaceSettings workspace,
            List<FrameAdvice> advice,
            boolean mayChangeWorkspace,
            Texts texts) {
        WorkingHours hours = own.hours() == null ? workspace.hours() : own.hours();
        Form form = Form.filledIn(ActionId.SETTINGS_FORM, texts.get("button.settings"), texts.get("button.save"), texts)
                .with(Blocks.input(texts.get("settings.language"), language(own, texts)))
                .with(Blocks.hint(
                        Blocks.input(
                                texts.get("settings.from"),
                                Elements.timePicker(ActionId.FIELD_FROM, texts.get("settings.time"), hours.from())),
                        texts.get("settings.hours.hint")))
                .with(Blocks.input(
                        texts.get("settings.to"),
                        Elements.timePicker(ActionId.FIELD_TO, texts.get("settings.time"), hours.to())))
                .with(Blocks.input(texts.get("settings.days"), days(hours.days(), texts)))
                .with(Blocks.input(texts.get("settings.region"), region(own, workspace, texts)));
        if (mayChangeWorkspace) {
            form.with(SettingsBudgets.blocks(workspace, texts));
            SettingsFrames.addTo(form, advice, texts);
        }
        return form.view();
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        WorkingHours hours = hours(values);
        String language = values.option(ActionId.FIELD_LANGUAGE);
        String region = values.option(ActionId.FIELD_REGION);
        return new Entry(
                language == null || language.equals(AS_GIVEN) ? null : Language.ofTag(language),
                hours,
                region != null && Regions.CODES.contains(region) ? Region.of(region) : null,
                SettingsBudgets.read(values),
                SettingsFrames.read(values),
                hours != null);
    }

    private static @Nullable WorkingHours hours(FormValues values) {
        LocalTime from = values.time(ActionId.FIELD_FROM);
        LocalTime to = values.time(ActionId.FIELD_TO);
        Set<DayOfWeek> days = Arrays.stream(DayOfWeek.values())
                .filter(d -> values.options(ActionId.FIELD_DAYS).contains(d.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        if (from == null || to == null || !from.isBefore(to) || days.isEmpty()) return null;
        return new WorkingHours(from, to, days);
    }

    private static ObjectNode language(Preferences own, Texts texts) {
        List<Option> options = List.of(
                new Option(texts.get("settings.language.slack"), AS_GIVEN),
                new Option("Deutsch", "de"),
                new Option("English", "en"));
        String chosen =
                own.language() == null ? AS_GIVEN : own.language().locale().getLanguage();
        return Options.select(ActionId.FIELD_LANGUAGE, options, chosen);
    }

    private static ObjectNode days(Set<DayOfWeek> days, Texts texts) {
        List<Option> options = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(
                    TextStyle.FULL_STANDALONE, texts.language().locale());
            options.add(new Option(name, day.name()));
        }
        return Options.checkboxes(
                ActionId.FIELD_DAYS, options, days.stream().map(DayOfWeek::name).toList());
    }

    private static ObjectNode region(Preferences own, WorkspaceSettings workspace, Texts texts) {
        String asWorkspace = texts.get(
                "settings.region.workspace", Regions.name(workspace.region().code(), texts));
        Option given = new Option(asWorkspace, AS_GIVEN);
        String chosen = own.region() == null ? AS_GIVEN : own.region().code();
        return Options.select(ActionId.FIELD_REGION, Regions.options(given, texts), chosen);
    }
}
