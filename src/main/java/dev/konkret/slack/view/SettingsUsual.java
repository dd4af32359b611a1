package dev.konkret.slack.view;

import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkspaceSettings;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The part of the settings that holds for the whole workspace: what is usual there, and how often the bot asks. */
final class SettingsUsual {
    /** Those the bot speaks, by the names they have for themselves. */
    static final List<Option> LANGUAGES = List.of(new Option("Deutsch", "de"), new Option("English", "en"));

    private SettingsUsual() {}

    /**
     * What was filled in.
     *
     * @param hours null when they made no sense
     */
    record Entry(
            Language language,
            ZoneId zone,
            Region region,
            @Nullable WorkingHours hours,
            SettingsBudgets.Budgets budgets) {
        WorkspaceSettings applyTo(WorkspaceSettings workspace) {
            WorkspaceSettings usual =
                    workspace.withUsual(language, zone, region, hours == null ? workspace.hours() : hours);
            return usual.withBudget(budgets.perThread(), budgets.perChannelAndDay(), budgets.hoursBetween());
        }
    }

    static List<ObjectNode> blocks(WorkspaceSettings workspace, Texts texts) {
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.divider());
        blocks.add(Blocks.section(texts.get("settings.workspace")));
        blocks.add(Blocks.input(
                texts.get("settings.usual.language"),
                Options.select(
                        ActionId.FIELD_USUAL_LANGUAGE,
                        LANGUAGES,
                        workspace.language().locale().getLanguage())));
        blocks.addAll(SettingsHours.USUAL.blocks(workspace.hours(), texts));
        ZoneId zone = workspace.zone();
        blocks.add(Blocks.input(
                texts.get("settings.usual.zone"),
                Options.select(ActionId.FIELD_USUAL_ZONE, Zones.options(zone), zone.getId())));
        String region = workspace.region().code();
        blocks.add(Blocks.input(
                texts.get("settings.usual.region"),
                Options.select(ActionId.FIELD_USUAL_REGION, Regions.options(texts), region)));
        blocks.addAll(SettingsBudgets.blocks(workspace, texts));
        return blocks;
    }

    /** Returns null when the form had no such part. */
    static @Nullable Entry read(FormValues values) {
        SettingsBudgets.Budgets budgets = SettingsBudgets.read(values);
        String language = values.option(ActionId.FIELD_USUAL_LANGUAGE);
        ZoneId zone = Zones.read(values.option(ActionId.FIELD_USUAL_ZONE));
        Region region = Regions.read(values.option(ActionId.FIELD_USUAL_REGION));
        if (budgets == null || language == null || zone == null || region == null) return null;
        return new Entry(Language.ofTag(language), zone, region, SettingsHours.USUAL.read(values), budgets);
    }
}
