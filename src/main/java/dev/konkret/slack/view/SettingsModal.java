package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import dev.konkret.workspace.Preferences;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkspaceSettings;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a person chooses for themselves, and the budgets of the workspace. */
public final class SettingsModal {
    private SettingsModal() {}

    /** The budget of questions in the workspace. */
    public record Budgets(int perThread, int perChannelAndDay, int hoursBetween) {}

    /**
     * What was filled in.
     *
     * @param language null: as in Slack
     * @param hours null: as in the workspace, also when they made no sense
     * @param region null: as in the workspace
     * @param budgets null when the form had none
     * @param hoursMakeSense whether the hours end after they begin and have a day
     */
    public record Entry(
            @Nullable Language language,
            @Nullable WorkingHours hours,
            @Nullable Region region,
            @Nullable Budgets budgets,
            boolean hoursMakeSense) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts) {
            throw new UnsupportedOperationException("in the making");
        }
    }

    /** Returns the form; the workspace's part only if this person may change it. */
    public static ObjectNode view(
            Preferences own, WorkspaceSettings workspace, boolean mayChangeWorkspace, Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        throw new UnsupportedOperationException("in the making");
    }
}
