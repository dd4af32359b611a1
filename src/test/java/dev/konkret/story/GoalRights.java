package dev.konkret.story;

import dev.konkret.goal.poll.Lack;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.PictureAction;
import dev.konkret.slack.view.PollAction;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may do what with goals and polls: one row for every name agreed on with Slack. */
enum GoalRights {
    /** Whoever sees the goal: who may read its channel, or is concerned. */
    SEES,
    /** Only who is in charge of the goal. */
    DECIDES,
    /** Only who is asked. */
    VOTES,
    /** Everybody, for themselves: it is about what they write themselves. */
    OWN,
    /** Shown, and never sent off. */
    SHOWN;

    static final Map<String, GoalRights> ROWS = rows();

    static Set<String> of(GoalRights right) {
        return ROWS.entrySet().stream()
                .filter(row -> row.getValue() == right)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every name there is in the code; fields and menu entries say by their own name what they are. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Class<?> where : List.of(GoalAction.class, PollAction.class, PictureAction.class)) {
            Arrays.stream(where.getDeclaredFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()) && !isWord(field))
                    .flatMap(GoalRights::values)
                    .forEach(names::add);
        }
        for (Lack lack : Lack.values()) names.add(PollAction.missing(lack));
        return names;
    }

    private static boolean isWord(Field field) {
        return field.getName().startsWith("FIELD_") || field.getName().startsWith("CHOICE_");
    }

    private static Stream<String> values(Field field) {
        try {
            Object value = field.get(null);
            return value instanceof List<?> list ? list.stream().map(String::valueOf) : Stream.of((String) value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, GoalRights> rows() {
        Map<String, GoalRights> rows = new LinkedHashMap<>();
        put(
                rows,
                SEES,
                GoalAction.PLAN,
                GoalAction.TOPICS,
                GoalAction.RESOURCES,
                GoalAction.START,
                GoalAction.MORE,
                GoalAction.LAYER_ADD,
                GoalAction.LAYER_MORE,
                GoalAction.TURN,
                GoalAction.BRANCH_ADD,
                GoalAction.BRANCH_MORE,
                GoalAction.TEMPLATE,
                GoalAction.NEED_ADD,
                GoalAction.NEED_MORE,
                GoalAction.LAYER_FORM,
                GoalAction.STEPS_FORM,
                GoalAction.BRANCH_FORM,
                GoalAction.NEED_FORM,
                GoalAction.GAP_STEP_FORM,
                GoalAction.GAP_QUESTION_FORM,
                PollAction.RESULT,
                PollAction.WORK,
                PollAction.AS_STEP,
                PictureAction.SHOW,
                PictureAction.PAGE);
        for (Lack lack : Lack.values()) put(rows, SEES, PollAction.missing(lack));
        put(
                rows,
                DECIDES,
                GoalAction.EDIT,
                GoalAction.REACHED,
                GoalAction.TEXT_FORM,
                GoalAction.REACH_FORM,
                GoalAction.GIVE_UP_FORM,
                PollAction.OPEN,
                PollAction.OPEN_FORM,
                PictureAction.END_LINKS);
        put(
                rows,
                VOTES,
                PollAction.VOTE,
                PollAction.YES,
                PollAction.CONCERNS,
                PollAction.NO,
                PollAction.KEEP,
                PollAction.BALLOT_FORM);
        PollAction.CONFIDENCE.forEach(answer -> put(rows, VOTES, answer));
        put(
                rows,
                OWN,
                GoalAction.SHORTCUT,
                GoalAction.HOME_GOAL,
                GoalAction.RESUME,
                GoalAction.CHECK,
                GoalAction.BACK,
                GoalAction.FRESH,
                GoalAction.CELEBRATION_FORM);
        put(
                rows,
                SHOWN,
                GoalAction.WRITTEN_VIEW,
                GoalAction.PLAN_VIEW,
                GoalAction.TOPICS_VIEW,
                GoalAction.RESOURCES_VIEW,
                GoalAction.HISTORY_VIEW,
                PollAction.RESULT_VIEW,
                PollAction.WORK_VIEW);
        return rows;
    }

    private static void put(Map<String, GoalRights> rows, GoalRights right, String... names) {
        for (String name : names) rows.put(name, right);
    }
}
