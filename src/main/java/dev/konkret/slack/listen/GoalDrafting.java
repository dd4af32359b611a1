package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.goal.Celebration;
import dev.konkret.goal.GoalDraft;
import dev.konkret.goal.GoalId;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.SlackDirectory.UserGroup;
import dev.konkret.slack.view.CelebrationModal;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.GoalTextModal;
import dev.konkret.workspace.ChannelId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in the two pages of a goal's form, together with what is known of the goal so far. */
final class GoalDrafting {
    private final GoalDesk desk;
    private final GoalSubmission submission;

    GoalDrafting(GoalDesk desk, GoalSubmission submission) {
        this.desk = desk;
        this.submission = submission;
    }

    /** Returns what stands in the form; empty when Slack does not say, or when there is nothing worth keeping. */
    Optional<GoalDraft> in(Reader who, View view) {
        if (view.getState() == null
                || view.getState().getValues() == null
                || view.getState().getValues().isEmpty()) return Optional.empty();
        boolean first = GoalAction.CELEBRATION_FORM.equals(view.getCallbackId());
        GoalDraft draft = first ? imagined(who, CelebrationModal.read(view)) : typed(who, view);
        boolean late = draft.basedOn() == 0 && isWritten(draft);
        return late || isEmpty(draft) ? Optional.empty() : Optional.of(draft);
    }

    /** A key struck while the form was being sent off may arrive after it. */
    boolean isWritten(GoalDraft draft) {
        return desk.goals().find(draft.team(), draft.goal()).isPresent();
    }

    /** Returns the draft with what the first page says. */
    GoalDraft imagined(Reader who, CelebrationModal.Entry entry) {
        GoalDraft before = kept(who, entry.goal(), 0, entry.channel());
        return new GoalDraft(
                before.team(),
                before.by(),
                before.goal(),
                before.basedOn(),
                before.channel(),
                entry.celebration(),
                before.words(),
                before.measure(),
                before.date(),
                before.groups());
    }

    /** Returns the draft with what the second page says. */
    GoalDraft typed(Reader who, View view) {
        GoalTextModal.Entry entry = GoalTextModal.read(view);
        GoalDraft before = kept(who, entry.goal(), entry.basedOn(), entry.channel());
        return new GoalDraft(
                who.team(),
                who.id(),
                entry.goal(),
                entry.basedOn(),
                entry.basedOn() == 0 ? entry.channel() : before.channel(),
                before.celebration(),
                entry.words(),
                entry.measure(),
                entry.date(),
                submission.groups(entry, before.groups(), this::teams, who.texts()));
    }

    /** Returns what is known of this sheet so far: the draft, else the goal it changes, else nothing. */
    private GoalDraft kept(Reader who, GoalId id, int basedOn, @Nullable ChannelId channel) {
        return desk.drafts()
                .find(who.team(), who.id(), id)
                .or(() -> desk.goals().find(who.team(), id).map(goal -> GoalDraft.of(goal, who.id())))
                .orElseGet(() -> {
                    GoalDraft blank = GoalDraft.blank(who.team(), who.id(), id, channel);
                    return new GoalDraft(
                            blank.team(),
                            blank.by(),
                            id,
                            basedOn,
                            channel,
                            blank.celebration(),
                            "",
                            "",
                            null,
                            List.of());
                });
    }

    /** Keeps it, unless nothing was typed yet. */
    void keep(GoalDraft draft) {
        if (!isEmpty(draft)) desk.drafts().keep(draft);
    }

    private static boolean isEmpty(GoalDraft draft) {
        return draft.celebration().equals(Celebration.BLANK)
                && draft.words().isBlank()
                && draft.measure().isBlank()
                && draft.date() == null;
    }

    /** Returns the user groups one can choose; none when Slack does not say. */
    List<GoalTextModal.Team> teams() {
        return desk.directory().userGroups().got().orElse(List.<UserGroup>of()).stream()
                .map(g -> new GoalTextModal.Team(g.id(), g.name()))
                .toList();
    }
}
