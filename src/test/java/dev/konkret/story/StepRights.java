package dev.konkret.story;

import dev.konkret.slack.view.AccessActions;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.DigestActions;
import dev.konkret.slack.view.RoundActions;
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

/** Who may do what with steps, topics, rounds, teams and settings: one row for every name agreed on with Slack. */
enum StepRights {
    /** Whoever sees the step: whom it concerns, or who may read its channel. */
    SEES,
    /** Only who owns the step. */
    OWNS,
    /** Only who was asked about the step: named, asked to take over, or asked to decide. */
    ASKED,
    /** Only who wrote the step down, or, when nobody owns it any more, who takes it. */
    PROPOSED,
    /** Only who said what was heard. */
    SAID,
    /** Whoever is in the channel the press comes from, and may own steps. */
    DECIDES_IN_ROUND,
    /** Only administrators of the workspace, and managers of the team. */
    MANAGES,
    /** Only who reads the digest of the team. */
    READS,
    /** Only members of the team, each for themselves. */
    BELONGS,
    /** Whoever is in the channel the press comes from. */
    IN_CHANNEL,
    /** Everybody, for themselves: it is about what they write or choose themselves. */
    OWN,
    /** Shown, and never sent off. */
    SHOWN;

    /** Where the names stand. */
    static final List<Class<?>> HOLDERS =
            List.of(ActionId.class, RoundActions.class, DigestActions.class, AccessActions.class);

    static final Map<String, StepRights> ROWS = rows();

    /** Every word behind the slash command, with something to type for it. */
    static final Map<String, String> COMMANDS = commands();

    static Set<String> of(StepRights... rights) {
        return ROWS.entrySet().stream()
                .filter(row -> List.of(rights).contains(row.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every name there is in the code; fields and menu entries say by their own name what they are. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Class<?> where : HOLDERS) {
            Arrays.stream(where.getDeclaredFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()) && !isWord(field))
                    .flatMap(StepRights::values)
                    .forEach(names::add);
        }
        return names;
    }

    private static boolean isWord(Field field) {
        return field.getName().startsWith("FIELD_") || field.getName().startsWith("CHOICE_");
    }

    private static Stream<String> values(Field field) {
        try {
            field.setAccessible(true);
            Object value = field.get(null);
            return value instanceof List<?> list ? list.stream().map(String::valueOf) : Stream.of((String) value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, StepRights> rows() {
        Map<String, StepRights> rows = new LinkedHashMap<>();
        put(rows, SEES, ActionId.STEP_DONE, ActionId.STEP_MORE, ActionId.FINISH_FORM);
        put(
                rows,
                OWNS,
                ActionId.STEP_POSTPONE,
                ActionId.STEP_SNOOZE,
                ActionId.DAY_OFF_MOVE,
                ActionId.STEP_DROP,
                ActionId.STEP_RESUME,
                ActionId.STEP_REOPEN,
                ActionId.STEP_TEN_MINUTES,
                ActionId.POSTPONE_FORM,
                ActionId.RETHINK_FORM,
                ActionId.SMALLER_FORM,
                ActionId.HAND_OVER_FORM,
                ActionId.HELP_FORM,
                ActionId.DECISION_FORM,
                ActionId.DROP_FORM);
        put(
                rows,
                ASKED,
                ActionId.ANSWER_YES,
                ActionId.ANSWER_NEXT_DAY,
                ActionId.ANSWER_DATE,
                ActionId.ANSWER_NO,
                ActionId.ANSWER_OTHER,
                ActionId.ACCEPT_DATE_FORM,
                ActionId.DECLINE_FORM,
                ActionId.SUGGEST_FORM);
        ActionId.DECIDE.forEach(option -> put(rows, ASKED, option));
        put(rows, PROPOSED, ActionId.STEP_TAKE, ActionId.STEP_REASSIGN);
        put(
                rows,
                SAID,
                ActionId.TOPIC_OWNER,
                ActionId.TOPIC_DUE,
                ActionId.TOPIC_TAKE,
                ActionId.TOPIC_KEEP,
                ActionId.TOPIC_NOW,
                ActionId.TOPIC_LATER,
                ActionId.TOPIC_EDIT,
                ActionId.TOPIC_DISMISS,
                ActionId.TOPIC_UNDO,
                ActionId.BASKET_KEEP,
                ActionId.BASKET_DISMISS,
                ActionId.CAPTURE_FORM);
        put(
                rows,
                DECIDES_IN_ROUND,
                RoundActions.DECIDE,
                RoundActions.PAUSE,
                RoundActions.RESUME,
                RoundActions.END,
                RoundActions.FORM);
        put(
                rows,
                MANAGES,
                DigestActions.TEAM_NEW,
                DigestActions.TEAM_EDIT,
                DigestActions.TEAM_FORM,
                AccessActions.HOOK_NEW,
                AccessActions.HOOK_OFF,
                AccessActions.HOOK_ON,
                AccessActions.HOOK_FORM);
        put(rows, READS, DigestActions.DIGEST_ALL, DigestActions.PAGE_BACK, DigestActions.PAGE_NEXT);
        put(rows, BELONGS, DigestActions.AGREE_YES, DigestActions.AGREE_NO);
        put(rows, IN_CHANNEL, ActionId.LISTEN_HERE, ActionId.LISTEN_NOT, ActionId.FOUND_BACK, ActionId.FOUND_NEXT);
        put(
                rows,
                OWN,
                ActionId.COMMAND,
                ActionId.SHORTCUT_MESSAGE,
                ActionId.SHORTCUT_GLOBAL,
                ActionId.HOME_CAPTURE,
                ActionId.HOME_SETTINGS,
                ActionId.HOME_BACK,
                ActionId.HOME_REST_OVER,
                ActionId.UNMUTE_FRAME,
                ActionId.UNMUTE_ME,
                ActionId.ERASE_ME,
                ActionId.FILES_HERE.get(0),
                ActionId.FILES_HERE.get(1),
                ActionId.CALENDAR_ANEW,
                ActionId.CALENDAR_OFF,
                AccessActions.KEY_NEW,
                AccessActions.KEY_OFF,
                ActionId.SETTINGS_FORM,
                ActionId.PAUSE_FORM);
        put(
                rows,
                SHOWN,
                ActionId.HISTORY_VIEW,
                ActionId.SORRY_VIEW,
                ActionId.HOME_VIEW,
                AccessActions.KEY_LIST,
                AccessActions.HOOK_LIST,
                AccessActions.SECRET_VIEW,
                DigestActions.TEAM_LIST,
                DigestActions.DIGEST_VIEW);
        return rows;
    }

    private static void put(Map<String, StepRights> rows, StepRights right, String... names) {
        for (String name : names) rows.put(name, right);
    }

    private static Map<String, String> commands() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("GOAL", "ziel");
        words.put("GOALS", "ziele");
        words.put("FORM", "");
        words.put("HELP", "hilfe");
        words.put("LIST", "liste");
        words.put("SETTINGS", "einstellungen");
        words.put("ROUND", "runde");
        words.put("TEAM", "team");
        words.put("DIGEST", "bericht");
        words.put("LISTEN", "hier an");
        words.put("DO_NOT_LISTEN", "hier aus");
        words.put("PAUSE", "pause");
        words.put("REST", "ruhe");
        words.put("HERE", "hier");
        words.put("SEARCH", "suche");
        words.put("STEP", "liste <@U0BEN|ben>");
        return words;
    }
}
