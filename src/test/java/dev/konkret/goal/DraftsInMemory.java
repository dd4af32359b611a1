package dev.konkret.goal;

import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drafts without Redis, for tests of rules. */
public final class DraftsInMemory implements Drafts {
    private final List<GoalDraft> drafts = new ArrayList<>();

    @Override
    public void keep(GoalDraft draft) {
        forget(draft.team(), draft.by(), draft.goal());
        drafts.add(0, draft);
    }

    @Override
    public Optional<GoalDraft> find(TeamId team, MemberId by, GoalId goal) {
        return of(team, by).stream().filter(d -> d.goal().equals(goal)).findFirst();
    }

    @Override
    public List<GoalDraft> of(TeamId team, MemberId by) {
        return drafts.stream().filter(d -> d.by().equals(by)).toList();
    }

    @Override
    public void forget(TeamId team, MemberId by, GoalId goal) {
        drafts.removeIf(d -> d.by().equals(by) && d.goal().equals(goal));
    }
}
