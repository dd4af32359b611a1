package dev.konkret.web;

import dev.konkret.finding.Cursor;
import dev.konkret.finding.Filter;
import dev.konkret.finding.Filter.Which;
import dev.konkret.goal.GoalId;
import dev.konkret.nextstep.Horizon;
import dev.konkret.web.ApiProblem.BadQuery;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a program asks for. A name that means nothing is refused and not ignored: a filter with a typo would hand out more than was
 * asked for.
 *
 * @param after null for the beginning
 * @param limit 1 to {@link #MOST}
 */
record ApiQuery(Filter filter, @Nullable Cursor after, int limit) {
    static final int MOST = 100;
    private static final int USUAL = 50;
    private static final int MOST_OF_ONE = 20;
    private static final Set<String> NAMES =
            new TreeSet<>(Set.of("state", "owner", "channel", "goal", "since", "horizon", "limit", "cursor"));
    private static final Pattern SLACK_ID = Pattern.compile("[A-Z0-9]{1,30}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    /**
     * @param parameters as they came
     * @param reader whom {@code owner=me} means
     * @throws BadQuery with what is wrong
     */
    static ApiQuery of(Map<String, List<String>> parameters, MemberId reader) {
        for (String name : parameters.keySet()) {
            if (!NAMES.contains(name)) throw new BadQuery(shown(name), "no such filter, there are " + NAMES);
        }
        Set<MemberId> owners = new LinkedHashSet<>();
        for (String id : all(parameters, "owner"))
            owners.add(id.equals("me") ? reader : new MemberId(slackId("owner", id)));
        Set<ChannelId> channels = new LinkedHashSet<>();
        for (String id : all(parameters, "channel")) channels.add(new ChannelId(slackId("channel", id)));
        String state = one(parameters, "state");
        String horizon = one(parameters, "horizon");
        String goal = one(parameters, "goal");
        if (goal != null && !isId(goal)) throw new BadQuery("goal", "no id of a goal");
        Filter filter = new Filter(
                owners,
                channels,
                state == null ? Which.OPEN : named(Which.values(), "state", state),
                day(one(parameters, "since")),
                horizon == null ? null : named(Horizon.values(), "horizon", horizon),
                goal == null ? null : new GoalId(goal));
        return new ApiQuery(filter, cursor(one(parameters, "cursor")), limit(one(parameters, "limit")));
    }

    /** Returns whether something can be the id of a step or a goal. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static List<String> all(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > MOST_OF_ONE) throw new BadQuery(name, "at most " + MOST_OF_ONE + " times");
        return values;
    }

    private static @Nullable String one(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) throw new BadQuery(name, "only once");
        return values.isEmpty() ? null : values.get(0);
    }

    private static String slackId(String name, String value) {
        if (!SLACK_ID.matcher(value).matches()) throw new BadQuery(name, "an id of Slack's, such as U0123 or C0123");
        return value;
    }

    private static <E extends Enum<E>> E named(E[] values, String name, String text) {
        for (E value : values) if (StepJson.name(value).equals(text)) return value;
        String known =
                String.join(", ", Arrays.stream(values).map(StepJson::name).toList());
        throw new BadQuery(name, "one of " + known.toLowerCase(Locale.ROOT));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadQuery("since", "a day such as 2026-11-27");
        }
    }

    private static int limit(@Nullable String text) {
        if (text == null) return USUAL;
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            throw new BadQuery("limit", "a number from 1 to " + MOST);
        }
        return Integer.parseInt(text);
    }

    private static @Nullable Cursor cursor(@Nullable String text) {
        if (text == null) return null;
        return Cursor.of(text).orElseThrow(() -> new BadQuery("cursor", "the next_cursor of an earlier answer"));
    }

    /** Nothing anybody sent comes back as it was. */
    private static String shown(String name) {
        return name.matches("[a-z_]{1,30}") ? name : "query";
    }
}
