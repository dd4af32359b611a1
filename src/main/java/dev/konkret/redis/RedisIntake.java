package dev.konkret.redis;

import dev.konkret.ledger.Intake;
import dev.konkret.ledger.Line;
import dev.konkret.workspace.TeamId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.params.SetParams;

/** Takes a workspace in, into a place where there is nothing of it yet. */
final class RedisIntake implements Intake {
    private static final Script LIVE = Script.withAgenda("ledger-live");

    /** Marks a workspace that is being taken in; one that is being erased has another mark. */
    private static final String TAKING_IN = "import";

    private static final long OFF_AT_MOST_SECONDS = 24 * 60 * 60;

    private final RedisConnection redis;
    private final Set<String> seen = new HashSet<>();
    private final Writes writes = new Writes();
    private @Nullable Keys keys;
    private boolean ended;

    RedisIntake(RedisConnection redis) {
        this.redis = redis;
    }

    @Override
    public Optional<String> check(int number, Line line) {
        try {
            if (number == 1) begins(line);
            else if (ended) throw new Unfit("comes after the end");
            else if (line.kind().equals(Line.END)) ends(number, line);
            else translated(line, new Writes());
            return Optional.empty();
        } catch (Unfit unfit) {
            return Optional.of(String.valueOf(unfit.getMessage()));
        }
    }

    private void begins(Line line) {
        if (!line.kind().equals(Line.WORKSPACE)) throw new Unfit("the first line must be of kind \"workspace\"");
        Object format = line.values().get("format");
        if (!(format instanceof Number number) || number.intValue() != Line.FORMAT) {
            throw new Unfit("format " + format + " is none this version knows; it knows " + Line.FORMAT);
        }
        if (line.id().isBlank() || line.id().contains(":")) throw new Unfit("is the id of no workspace: " + line.id());
        keys = Keys.of(new TeamId(line.id()));
    }

    private void ends(int number, Line line) {
        ended = true;
        if (!(line.values().get("lines") instanceof Number said) || said.intValue() != number) {
            throw new Unfit("says there are " + line.values().get("lines") + " lines, but there are " + number);
        }
    }

    private void translated(Line line, Writes to) {
        Keys into = keys();
        Holding holding = Holdings.ALL.stream()
                .filter(h -> h.shape() != null && h.kind().equals(line.kind()))
                .findFirst()
                .orElseThrow(() -> new Unfit("nobody knows the kind \"" + line.kind() + "\""));
        if (!seen.add(line.kind() + "\n" + line.id())) throw new Unfit("is there twice");
        Shape shape = holding.shape();
        if (shape != null) shape.write(into, into.everything() + holding.key(), line, to);
    }

    @Override
    public Optional<String> checkWhole() {
        if (keys == null) return Optional.of("the file is empty or does not begin as an export does");
        if (!ended) return Optional.of("the file was cut off: its last line is not of kind \"end\"");
        String mark = redis.call(r -> r.get(keys().off()));
        if (TAKING_IN.equals(mark)) return Optional.empty();
        // The bot may be installed there already.
        if (!RedisLedger.holdsAny(redis, keys())) return Optional.empty();
        return Optional.of("there are data of workspace " + team() + " already; an import needs an empty place");
    }

    @Override
    public TeamId team() {
        return keys().team();
    }

    @Override
    public void begin() {
        seen.clear();
        SetParams anew = SetParams.setParams().ex(OFF_AT_MOST_SECONDS);
        redis.call(r -> r.set(keys().off(), TAKING_IN, anew));
    }

    @Override
    public void write(Line line) {
        if (line.kind().equals(Line.WORKSPACE) || line.kind().equals(Line.END)) return;
        translated(line, writes);
        writes.sendMany(redis, keys());
    }

    @Override
    public void end() {
        writes.sendAll(redis, keys());
        redis.run(LIVE, List.of(keys().due(), keys().teams(), keys().off()), List.of(team().value()));
    }

    private Keys keys() {
        if (keys == null) throw new Unfit("comes before the line of kind \"workspace\"");
        return keys;
    }
}
