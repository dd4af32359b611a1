package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.outline.MindMap.Branch;
import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One branch of the topics: its words, and what it hangs on. */
public final class BranchModal {
    private BranchModal() {}

    /**
     * What was filled in.
     *
     * @param branch id of the branch that is changed; -1 for a new one
     * @param on id of the branch it hangs on, {@link MindMap#ROOT} for the goal
     */
    public record Entry(
            GoalId goal, int branch, int on, @Nullable String words) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts) {
            return Problems.in(texts)
                    .when(words == null, GoalAction.FIELD_BRANCH, "goal.error.branch")
                    .when(
                            words != null && Cut.length(words) > MindMap.LONGEST,
                            GoalAction.FIELD_BRANCH,
                            "goal.error.long")
                    .found();
        }
    }

    /**
     * Returns the form.
     *
     * @param branch the branch to change; null for a new one
     * @param on what it hangs on
     */
    public static ObjectNode view(Goal goal, @Nullable Branch branch, int on, Texts texts) {
        MindMap map = goal.outline().topics();
        Form form = Form.filledIn(
                        GoalAction.BRANCH_FORM,
                        texts.get(branch == null ? "goal.branch.title.new" : "goal.branch.title"),
                        texts.get("button.keep"),
                        texts)
                .remember(GoalForms.GOAL, goal.id().value());
        if (branch != null) form.remember(GoalForms.PART, String.valueOf(branch.id()));
        Set<Integer> own = branch == null ? Set.of() : map.withTwigs(branch.id());
        List<Option> places = new ArrayList<>();
        places.add(new Option(texts.get("goal.branch.root"), String.valueOf(MindMap.ROOT)));
        map.branches().stream()
                .filter(b -> !own.contains(b.id()))
                .forEach(b -> places.add(new Option(Mrkdwn.oneLine(b.words()), String.valueOf(b.id()))));
        return form.with(Blocks.input(
                        texts.get("goal.branch.words"),
                        Elements.textInput(
                                GoalAction.FIELD_BRANCH,
                                MindMap.LONGEST,
                                false,
                                null,
                                branch == null ? null : branch.words())))
                .with(Blocks.input(
                        texts.get("goal.branch.on"),
                        Options.select(GoalAction.FIELD_BRANCH_ON, places, String.valueOf(on))))
                .view();
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        String on = values.option(GoalAction.FIELD_BRANCH_ON);
        return new Entry(
                GoalForms.goal(values),
                GoalForms.part(values),
                on == null ? MindMap.ROOT : FormValues.number(GoalAction.FIELD_BRANCH_ON, on),
                values.line(GoalAction.FIELD_BRANCH));
    }
}
