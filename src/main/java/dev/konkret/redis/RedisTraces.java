package dev.konkret.redis;

import dev.konkret.ledger.Line;
import dev.konkret.ledger.Traces;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Everything in Redis that names one person. Looks through all keys of the workspace, so that nothing is overlooked. */
public final class RedisTraces implements Traces {
    private static final Script TRACE = Script.of("trace");
    private static final Script TIDY = Script.withAgenda("trace-tidy");
    private static final Pattern ID = Pattern.compile("[A-Z0-9]+");
    private static final int AT_ONCE = 100;

    /** What somebody is doing at this very moment may write the name once more. */
    private static final int ROUNDS = 5;

    private final RedisConnection redis;

    public RedisTraces(RedisConnection redis) {
        this.redis = redis;
    }

    @Override
    public Map<String, Integer> count(TeamId team, MemberId person) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String key : keysNaming(team, person, "")) counts.merge(kind(team, key), 1, Integer::sum);
        return counts;
    }

    @Override
    public void about(TeamId team, MemberId person, Consumer<Line> out) {
        String base = Keys.of(team).everything();
        for (String key : keysNaming(team, person, "")) {
            String rest = key.substring(base.length());
            Stored stored = Stored.read(redis, List.of(key)).get(0);
            if (stored.isGone()) continue;
            Holdings.of(rest)
                    .ifPresent(holding -> show(holding, rest, stored, line -> {
                        Line own = holding.own().of(line, person.value());
                        if (own != null) out.accept(own);
                    }));
        }
    }

    private static void show(Holding holding, String rest, Stored stored, Consumer<Line> out) {
        Shape shape = holding.shape();
        if (shape != null) shape.show(holding.kind(), holding.idIn(rest), stored, out);
        else out.accept(new Line(holding.kind(), rest, Map.of("value", stored.flat())));
    }

    @Override
    public List<NextStepId> steps(TeamId team, MemberId person) {
        String steps = Keys.of(team).steps().records();
        return keysNaming(team, person, "").stream()
                .filter(key -> key.startsWith(steps))
                .map(key -> new NextStepId(key.substring(steps.length())))
                .toList();
    }

    @Override
    public void erase(TeamId team, MemberId person) {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> named = keysNaming(team, person, MemberId.SOMEBODY.value());
            if (named.isEmpty()) break;
            listAgain(team, named);
        }
        Keys keys = Keys.of(team);
        // What was handed out within the last seconds; without it a process that lost the reply waits for its lease to
        // end.
        trace(List.copyOf(WorkspaceKeys.scan(redis, keys.replies())), person, MemberId.SOMEBODY.value());
        redis.run(TIDY, List.of(keys.due(), keys.teams()), List.of(team.value()));
        new DeadLetters(redis).forget(team, person);
        var unused = redis.rewriteJournal();
    }

    /** Where somebody took the person's place in a step, they take it in the lists too. */
    private void listAgain(TeamId team, List<String> named) {
        Keys keys = Keys.of(team);
        Writes writes = new Writes();
        for (String key : named) {
            if (!key.startsWith(keys.steps().records())) continue;
            Fields fields = new Fields(redis.call(r -> r.hgetAll(key)));
            if (fields.isEmpty()) continue;
            NextStepId id = new NextStepId(key.substring(keys.steps().records().length()));
            StepMeaning.lists(keys, StepRecord.read(team, id, fields), writes);
        }
        writes.sendAll(redis, keys);
    }

    private List<String> keysNaming(TeamId team, MemberId person, String somebody) {
        return trace(List.copyOf(WorkspaceKeys.scan(redis, Keys.of(team).everything())), person, somebody);
    }

    private List<String> trace(List<String> all, MemberId person, String somebody) {
        List<String> named = new ArrayList<>();
        for (int at = 0; at < all.size(); at += AT_ONCE) {
            List<String> batch = all.subList(at, Math.min(all.size(), at + AT_ONCE));
            List<?> found = (List<?>) redis.run(TRACE, batch, List.of(checked(person), somebody));
            for (Object number : found) named.add(batch.get(((Long) number).intValue() - 1));
        }
        return named;
    }

    private static String kind(TeamId team, String key) {
        String rest = key.substring(Keys.of(team).everything().length());
        return Holdings.of(rest).map(Holding::kind).orElse("other");
    }

    private static String checked(MemberId person) {
        if (!ID.matcher(person.value()).matches()) throw new IllegalArgumentException("no id of Slack's: " + person);
        return person.value();
    }
}
