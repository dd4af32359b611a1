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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a person chooses for themselves, and what an admin chooses for the workspace. */
public final class SettingsModal {

    /** The entry that chooses nothing: as Slack, or the workspace, says. */
    private static final String AS_GIVEN = "as_given";

    private SettingsModal() {}

    /**
     * What was filled in.
     *
     * @param language null: as in Slack
     * @param hours null when they made no sense
     * @param region null: as in the workspace
     * @param usual what shall hold for the workspace; null when the form had no such part
     * @param switchedOff frames that were offered, and whether each was ticked; empty when the form had none
     */
    public record Entry(
            @Nullable Language language,
            @Nullable WorkingHours hours,
            @Nullable Region region,
            SettingsUsual.@Nullable Entry usual,
            Map<String, Boolean> switchedOff) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts) {
            return Problems.in(texts)
                    .when(hours == null, SettingsHours.OWN.field(), "error.hours")
                    .when(usual != null && usual.hours() == null, SettingsHours.USUAL.field(), "error.hours")
                    .found();
        }

        /** Tells whether the form had a part for the whole workspace. */
        public boolean isForWorkspace() {
            return usual != null;
        }

        /**
         * Returns the person's preferences with what was filled in; what is muted stays as it is. Hours that were the
         * workspace's and still are remain the workspace's: the form shows them, but nobody has chosen them.
         */
        public Preferences applyTo(Preferences own, WorkspaceSettings workspace) {
            boolean untouched = own.hours() == null && workspace.hours().equals(hours);
            return own.with(language, untouched ? null : hours, region);
        }

        /** Returns the workspace's settings with what was filled in for it. */
        public WorkspaceSettings applyTo(WorkspaceSettings workspace) {
            WorkspaceSettings muted =
                    workspace.withMutedFrames(SettingsFrames.apply(switchedOff, workspace.mutedFrames()));
            return usual == null ? muted : usual.applyTo(muted);
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
        Form form =
                Form.filledIn(ActionId.SETTINGS_FORM, texts.get("button.settings"), texts.get("button.save"), texts);
        if (mayChangeWorkspace) form.with(Blocks.section(texts.get("settings.own")));
        form.with(Blocks.input(texts.get("settings.language"), language(own, texts)))
                .with(SettingsHours.OWN.blocks(hours, texts))
                .with(Blocks.input(texts.get("settings.region"), region(own, workspace, texts)));
        if (mayChangeWorkspace) {
            form.with(SettingsUsual.blocks(workspace, texts));
            SettingsFrames.addTo(form, advice, texts);
        }
        return form.view();
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        String language = values.option(ActionId.FIELD_LANGUAGE);
        return new Entry(
                language == null || language.equals(AS_GIVEN) ? null : Language.ofTag(language),
                SettingsHours.OWN.read(values),
                Regions.read(values.option(ActionId.FIELD_REGION)),
                SettingsUsual.read(values),
                SettingsFrames.read(values));
    }

    private static ObjectNode language(Preferences own, Texts texts) {
        Option given = new Option(texts.get("settings.language.slack"), AS_GIVEN);
        List<Option> options = Stream.concat(Stream.of(given), SettingsUsual.LANGUAGES.stream())
                .toList();
        String chosen =
                own.language() == null ? AS_GIVEN : own.language().locale().getLanguage();
        return Options.select(ActionId.FIELD_LANGUAGE, options, chosen);
    }

    private static ObjectNode region(Preferences own, WorkspaceSettings workspace, Texts texts) {
        String asWorkspace = texts.get(
                "settings.region.workspace", Regions.name(workspace.region().code(), texts));
        Option given = new Option(asWorkspace, AS_GIVEN);
        String chosen = own.region() == null ? AS_GIVEN : own.region().code();
        return Options.select(ActionId.FIELD_REGION, Regions.options(given, texts), chosen);
    }
}
