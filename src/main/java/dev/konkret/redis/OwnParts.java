package dev.konkret.redis;

import static dev.konkret.redis.Part.MYSELF;
import static dev.konkret.redis.Part.MYSELF_AT;
import static dev.konkret.redis.Part.UNDER_MY_ID;
import static dev.konkret.redis.Part.document;
import static dev.konkret.redis.Part.each;
import static dev.konkret.redis.Part.field;
import static dev.konkret.redis.Part.fields;
import static dev.konkret.redis.Part.json;
import static dev.konkret.redis.Part.where;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is one person's own in what is kept together for many. The names are those of the export, or of the stored documents. */
final class OwnParts {
    /** Of everybody's doings with a step, the person's with their words, and what was done with the person, without. */
    private static final Part DOINGS = each(where("by", fields("event", "by", "at", "due", "words"))
            .and(where("other", fields("event", "other", "at", "due"))));

    /** What a step is, for whoever has to do with it; questions are its owner's, reasons belong to who closed it. */
    static final Part STEP = where(
                    List.of("person", "proposed_by", "closed_by", "handed_to", "decider"),
                    fields("what", "state", "due", "horizon", "first_action", "proposed_at", "state_since", "came_back")
                            .and(fields("postponements", "handed_at", "asked_at", "channel", "ts", "thread_ts"))
                            .and(fields("card", "goal"))
                            .and(myselfIn("person", "proposed_by", "closed_by", "handed_to", "decider"))
                            .and(where("closed_by", fields("words")))
                            .and(where("person", fields("question", "options", "helping_channel"))))
            .and(field("history", DOINGS));

    static final Part TOPIC = where(
            "author",
            fields("author", "what", "label", "frame", "words", "due", "time", "language", "heard_at", "place")
                    .and(fields("said_in"))
                    .and(myselfIn("person")));

    /** The text is its writer's; of groups, layers and questions only what is about the person. */
    static final Part GOAL = field(
            Columns.MORE,
            where("b", fields("b", "p", "w", "c"))
                    .and(where("e", fields("e", "y")))
                    .and(field("t", json(each(OwnParts::text))))
                    .and(field("g", json(each(OwnParts::group))))
                    .and(field("l", json(field("l", each(where("o", fields("i", "w", "d", "o")))))))
                    .and(field("r", json(field("l", each(field("q", OwnParts::question))))))
                    .and(OwnParts::goalDoings));

    static final Part POLL = field(Columns.MORE, where("b", fields("b", "g", "t", "h", "o", "c", "s", "e")));

    /** What stands under the person's id. */
    static final Part ENTRY = field(Columns.MORE, UNDER_MY_ID);

    /** What the person brought in and decided; what somebody else brought in for them is in the step that came of it. */
    static final Part ROUND = document(where("by", fields("id", "by", "at"))
            .and(field(
                    "it",
                    each(where("by", fields("ki", "w", "si", "by"))
                            .and(field(
                                    "v",
                                    where("by", fields("by", "at", "k", "d", "y"))
                                            .and(where("o", fields("o", "d", "k")))))
                            .with("id")))));

    static final Part PARKED = field(Columns.MORE, each(json(where("by", fields("w", "by", "r", "si", "d")))));

    static final Part TEAM = document(field("m", each(MYSELF))
            .and(field("g", each(MYSELF)))
            .and(field("ag", each(field("a", UNDER_MY_ID))))
            .with("n"));

    static final Part DIGEST = document(field("l", each(where("o", fields("s", "c", "o", "k", "w", "d", "y"))))
            .with("wk", "at"));

    static final Part SHOWN_LINE = field(Columns.MORE, each(MYSELF_AT));

    static final Part WEBHOOKS = document(each(where("b", fields("i", "u", "b", "s", "w", "n", "f", "o"))));

    /** Names of the person's lists, a letter each. */
    static final Part LISTS =
            field("value", each((value, person) -> String.valueOf(value).matches("[a-z]+:" + person) ? value : null));

    private OwnParts() {}

    private static Part myselfIn(String... names) {
        Part all = fields();
        for (String name : names) all = all.and(field(name, MYSELF));
        return all;
    }

    /** See {@link GoalJson}. */
    private static @Nullable Object text(Object version, String person) {
        return version instanceof List<?> parts && parts.size() > 3 && person.equals(parts.get(3)) ? version : null;
    }

    /** Its name, and that the person belongs to it; see {@link GoalJson}. */
    private static @Nullable Object group(Object group, String person) {
        if (!(group instanceof List<?> parts) || parts.size() < 2) return null;
        return parts.subList(2, parts.size()).contains(person) ? List.of(String.valueOf(parts.get(1)), person) : null;
    }

    /** What the person asked, not whom; see {@link OutlineJson}. */
    private static @Nullable Object question(Object question, String person) {
        if (!(question instanceof List<?> parts) || parts.size() < 3 || !person.equals(parts.get(2))) return null;
        return parts.subList(1, parts.size());
    }

    /** See {@link GoalRecord#write(dev.konkret.goal.GoalEvent)}. */
    private static @Nullable Object goalDoings(Object fields, String person) {
        Map<String, Object> own = new LinkedHashMap<>();
        Part.named(fields).forEach((name, line) -> {
            if (!Fields.isLine(name)) return;
            String[] parts = String.valueOf(line).split("\\|", 3);
            if (parts.length > 1 && parts[1].equals(person)) own.put(name, line);
        });
        return own.isEmpty() ? null : own;
    }
}
