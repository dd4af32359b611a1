package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalState.Terms;
import dev.konkret.goal.Group;
import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Asks the people concerned: how many of each group must vote, until when, and with or without names. */
public final class PollModal {
    private static final String GOAL = "goal";
    private static final String ANONYMOUS = "anonymous";
    private static final String NAMED = "named";
    private static final List<Integer> USUAL_QUORUMS = List.of(25, 50, 60, 75, 90, 100);

    private PollModal() {}

    /** What was filled in; null where nothing was. */
    public record Entry(GoalId goal, @Nullable LocalDate closeOn, boolean anonymous, List<@Nullable Integer> quorums) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts, LocalDate today) {
            return Problems.in(texts)
                    .when(closeOn == null, PollAction.FIELD_CLOSE, "error.due.missing")
                    .when(closeOn != null && closeOn.isBefore(today), PollAction.FIELD_CLOSE, "error.due.past")
                    .found();
        }

        /** Returns the groups with the quorums chosen; one that was not there stays as it is. */
        public List<Group> groups(Goal goal) {
            List<Group> chosen = new ArrayList<>();
            for (int i = 0; i < goal.groups().size(); i++) {
                Group group = goal.groups().get(i);
                Integer quorum = i < quorums.size() ? quorums.get(i) : null;
                chosen.add(quorum == null ? group : new Group(group.id(), group.name(), group.source(), quorum));
            }
            return chosen;
        }

        /** Returns how people are asked; only once nothing is wrong. */
        public Terms terms() {
            if (closeOn == null) throw new IllegalStateException("a poll without a day");
            return new Terms(anonymous, closeOn);
        }
    }

    /** @param closeOn the day that is proposed */
    public static ObjectNode view(Goal goal, LocalDate closeOn, Texts texts) {
        Form form = Form.filledIn(PollAction.OPEN_FORM, texts.get("poll.open.title"), texts.get("poll.open.go"), texts)
                .remember(GOAL, goal.id().value())
                .with(Blocks.section(texts.get("poll.open.about") + "\n"
                        + Mrkdwn.quote(goal.text().text().words())));
        for (int i = 0; i < goal.groups().size(); i++)
            form.with(quorum(i, goal.groups().get(i), texts));
        return form.with(Blocks.hint(
                        Blocks.input(
                                texts.get("poll.open.close"),
                                Elements.datePicker(PollAction.FIELD_CLOSE, texts.get("poll.open.pick"), closeOn)),
                        texts.get("poll.open.close.hint")))
                .with(Blocks.hint(
                        Blocks.input(
                                texts.get("poll.open.way"),
                                Options.radio(
                                        PollAction.FIELD_WAY,
                                        List.of(
                                                new Option(texts.get("poll.open.named"), NAMED),
                                                new Option(texts.get("poll.open.anonymous"), ANONYMOUS)),
                                        NAMED)),
                        texts.get("poll.open.way.hint")))
                .view();
    }

    private static ObjectNode quorum(int place, Group group, Texts texts) {
        TreeSet<Integer> choices = new TreeSet<>(USUAL_QUORUMS);
        choices.add(group.quorum());
        List<Option> options = choices.stream()
                .map(percent -> new Option(texts.get("poll.open.percent", percent), String.valueOf(percent)))
                .toList();
        return Blocks.input(
                texts.get("poll.open.quorum", group.name()),
                Options.select(PollAction.FIELD_QUORUM + place, options, String.valueOf(group.quorum())));
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        List<@Nullable Integer> quorums = new ArrayList<>();
        for (int i = 0; i < Group.MOST_GROUPS; i++) quorums.add(percent(values.option(PollAction.FIELD_QUORUM + i)));
        return new Entry(
                new GoalId(values.needed(GOAL)),
                values.date(PollAction.FIELD_CLOSE),
                ANONYMOUS.equals(values.option(PollAction.FIELD_WAY)),
                quorums);
    }

    private static @Nullable Integer percent(@Nullable String chosen) {
        if (chosen == null || !chosen.matches("\\d{1,3}")) return null;
        int percent = Integer.parseInt(chosen);
        return percent >= 1 && percent <= 100 ? percent : null;
    }
}
