package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.hearing.FrameAdvice;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.Replies;
import dev.konkret.slack.view.SettingsModal;
import dev.konkret.workspace.Preferences;
import dev.konkret.workspace.WorkspaceSettings;
import java.util.List;
import java.util.Map;

/** What people choose for themselves, and what admins choose for the workspace: what is usual there, budgets, and phrasings nobody is asked about. */
public final class SettingsListener {
    private final Domain domain;
    private final Answers answers;
    private final WorkspaceAdmins admins;

    public SettingsListener(Domain domain, Answers answers, WorkspaceAdmins admins) {
        this.domain = domain;
        this.answers = answers;
        this.admins = admins;
    }

    /** Registers the button in Home and the form. */
    public void register(Registrations on) {
        on.press(ActionId.HOME_SETTINGS, press -> open(press.who(), press.triggerId()));
        on.form(ActionId.SETTINGS_FORM, this::saved);
    }

    void open(Reader who, String triggerId) {
        Preferences own = domain.settings().preferences(who.team(), who.id());
        WorkspaceSettings workspace = domain.settings().workspace(who.team());
        boolean admin = admins.contains(who.team(), who.id());
        List<FrameAdvice> advice =
                admin ? FrameAdvice.of(domain.topics().figures(who.team()), workspace.mutedFrames()) : List.of();
        answers.open(triggerId, SettingsModal.view(own, workspace, advice, admin, who.texts()));
    }

    private FormAnswer saved(Reader who, View view) {
        SettingsModal.Entry entry = SettingsModal.read(view);
        Map<String, String> problems = entry.problems(who.texts());
        if (!problems.isEmpty()) return FormAnswer.errors(problems);
        domain.settings()
                .changePreferences(
                        who.team(),
                        who.id(),
                        was -> entry.applyTo(was, domain.settings().workspace(who.team())));
        if (entry.isForWorkspace() && admins.contains(who.team(), who.id())) {
            domain.settings().changeWorkspace(who.team(), entry::applyTo);
        }
        // Read again: the language may be another one from now on.
        Reader now = domain.reader(who.team(), who.id());
        domain.refreshHome(now);
        answers.hint();
        answers.tell(who.id().value(), Replies.settingsSaved(now.texts()));
        return FormAnswer.CLOSE;
    }
}
