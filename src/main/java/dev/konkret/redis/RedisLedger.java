package dev.konkret.redis;

import dev.konkret.ledger.Intake;
import dev.konkret.ledger.Ledger;
import dev.konkret.ledger.Line;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.TeamId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Everything a workspace has in Redis, line by line. Looks through all keys, which is for rare occasions. */
public final class RedisLedger implements Ledger {
    private static final int AT_ONCE = 100;

    private final RedisConnection redis;

    public RedisLedger(RedisConnection redis) {
        this.redis = redis;
    }

    @Override
    public Set<TeamId> workspaces() {
        Set<TeamId> teams = new TreeSet<>(Comparator.comparing(TeamId::value));
        for (int bucket = 0; bucket < Keys.BUCKETS; bucket++) {
            String index = Keys.teams(bucket);
            redis.call(r -> r.zrange(index, 0, -1)).forEach(team -> teams.add(new TeamId(team)));
        }
        return teams;
    }

    @Override
    public boolean has(TeamId team) {
        return holdsAny(redis, Keys.of(team));
    }

    /** Traces of the bot itself, and what Slack has told about people, do not count. */
    static boolean holdsAny(RedisConnection redis, Keys keys) {
        String base = keys.everything();
        return WorkspaceKeys.scan(redis, base).stream()
                .map(key -> Holdings.of(key.substring(base.length())))
                .anyMatch(holding -> holding.isEmpty() || holding.get().shape() != null);
    }

    @Override
    public void export(TeamId team, Consumer<Line> out) {
        Map<Holding, Set<String>> keys = byHolding(team);
        Counted counted = new Counted(out);
        counted.accept(new Line(Line.WORKSPACE, team.value(), Map.of("format", Line.FORMAT)));
        for (Holding holding : Holdings.ALL) {
            Shape shape = holding.shape();
            if (shape == null) continue;
            String base = Keys.of(team).everything();
            read(keys.getOrDefault(holding, Set.of()), stored -> {
                String rest = stored.key().substring(base.length());
                shape.show(holding.kind(), holding.idIn(rest), stored, counted);
            });
        }
        out.accept(new Line(Line.END, "", Map.of("lines", counted.count + 1)));
    }

    @Override
    public void steps(TeamId team, Consumer<NextStep> out) {
        String prefix = Keys.of(team).steps().records();
        read(new TreeSet<>(WorkspaceKeys.scan(redis, prefix)), stored -> {
            NextStepId id = new NextStepId(stored.key().substring(prefix.length()));
            out.accept(StepRecord.read(team, id, Fields.ofList(stored.flat())));
        });
    }

    @Override
    public void lines(TeamId team, List<NextStepId> ids, Consumer<Line> out) {
        Keys keys = Keys.of(team);
        Holding steps = Holdings.of("s:").orElseThrow();
        Shape shape = Objects.requireNonNull(steps.shape());
        for (int at = 0; at < ids.size(); at += AT_ONCE) {
            List<String> batch = ids.subList(at, Math.min(ids.size(), at + AT_ONCE)).stream()
                    .map(keys.steps()::step)
                    .toList();
            for (Stored stored : Stored.read(redis, batch)) {
                String id = stored.key().substring(keys.steps().records().length());
                if (!stored.isGone()) shape.show(steps.kind(), id, stored, out);
            }
        }
    }

    @Override
    public Intake intake() {
        return new RedisIntake(redis);
    }

    private Map<Holding, Set<String>> byHolding(TeamId team) {
        String base = Keys.of(team).everything();
        Map<Holding, Set<String>> all = new TreeMap<>(Comparator.comparing(Holding::key));
        for (String key : WorkspaceKeys.scan(redis, base)) {
            Holding holding = Holdings.of(key.substring(base.length()))
                    .orElseThrow(() -> new IllegalStateException("This version does not know what stands under " + key
                            + " in Redis: use the version that wrote it"));
            all.computeIfAbsent(holding, h -> new TreeSet<>()).add(key);
        }
        return all;
    }

    private void read(Set<String> keys, Consumer<Stored> out) {
        List<String> batch = new ArrayList<>();
        for (String key : keys) {
            batch.add(key);
            if (batch.size() == AT_ONCE) readNow(batch, out);
        }
        readNow(batch, out);
    }

    private void readNow(List<String> batch, Consumer<Stored> out) {
        Stored.read(redis, batch).stream().filter(stored -> !stored.isGone()).forEach(out);
        batch.clear();
    }

    private static final class Counted implements Consumer<Line> {
        private final Consumer<Line> out;
        private int count;

        Counted(Consumer<Line> out) {
            this.out = out;
        }

        @Override
        public void accept(Line line) {
            count++;
            out.accept(line);
        }
    }
}
