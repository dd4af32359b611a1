package dev.konkret.redis;

import dev.konkret.installation.Installations;
import dev.konkret.installation.Installed;
import dev.konkret.installation.Sealing;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.params.SetParams;

/** Installations in Redis, sealed; where each stands is part of the seal, so that none can be passed off as another's. */
public final class RedisInstallations implements Installations {
    private static final Script LOCK = Script.of("once");
    private static final Script UNLOCK = Script.of("unlock");
    private static final String FORMAT = "1";

    /** Stands in an organisation's place while its workspaces are being erased. */
    private static final String REVOKED = "";

    /** Slack repeats what was not acknowledged for a day. */
    private static final Duration OLD_NEWS = Duration.ofDays(2);

    private final RedisConnection redis;
    private final Sealing sealing;

    public RedisInstallations(RedisConnection redis, Sealing sealing) {
        this.redis = redis;
        this.sealing = sealing;
    }

    @Override
    public void save(Installed installed) {
        write(place(installed), installed);
    }

    @Override
    public Optional<Installed> find(TeamId team) {
        String organisation = organisationOf(team);
        if (organisation != null) {
            Optional<Installed> whole = read(Keys.organisation(organisation));
            if (whole.isPresent()) return whole;
        }
        return read(Keys.of(team).installation());
    }

    @Override
    public void belongs(TeamId team, String enterprise) {
        if (enterprise.equals(organisationOf(team))) return;
        // First the way back: what can be found can then also be forgotten.
        redis.call(r -> r.sadd(Keys.workspacesOf(enterprise), team.value()));
        redis.call(r -> r.set(Keys.of(team).organisation(), enterprise));
    }

    @Override
    public Set<TeamId> revoke(TeamId team) {
        redis.call(r -> r.del(Keys.of(team).installation()));
        Set<TeamId> concerned = new HashSet<>(Set.of(team));
        String organisation = organisationOf(team);
        if (organisation != null && redis.call(r -> r.exists(Keys.organisation(organisation)))) {
            redis.call(r -> r.set(Keys.organisation(organisation), REVOKED));
            concerned.addAll(workspacesOf(organisation));
        }
        return concerned;
    }

    @Override
    public void forget(TeamId team) {
        String organisation = organisationOf(team);
        if (organisation == null) return;
        for (TeamId one : workspacesOf(organisation)) if (!one.equals(team)) leaves(one);
        // Unless it was installed anew meanwhile.
        redis.run(UNLOCK, List.of(Keys.organisation(organisation)), List.of(REVOKED));
        // Last the one by which the others are found.
        leaves(team);
    }

    @Override
    public boolean leaves(TeamId team) {
        String organisation = organisationOf(team);
        if (organisation != null) {
            redis.call(r -> r.del(Keys.of(team).organisation()));
            redis.call(r -> r.del(Keys.of(team).givenBack()));
            redis.call(r -> r.srem(Keys.workspacesOf(organisation), team.value()));
        }
        return !redis.call(r -> r.exists(Keys.of(team).installation()));
    }

    @Override
    public void givenBack(TeamId team, Instant when) {
        if (givenBack(team).filter(when::isBefore).isPresent()) return;
        String seconds = String.valueOf(when.getEpochSecond());
        redis.call(r ->
                r.set(Keys.of(team).givenBack(), seconds, SetParams.setParams().ex(OLD_NEWS.toSeconds())));
    }

    @Override
    public Optional<Instant> givenBack(TeamId team) {
        return Optional.ofNullable(redis.call(r -> r.get(Keys.of(team).givenBack())))
                .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)));
    }

    @Override
    public <T> Optional<T> alone(Installed installed, Duration atMost, Supplier<T> what) {
        String lock = Keys.lockOf(place(installed));
        String token = redis.token();
        long got = (Long) redis.run(LOCK, List.of(lock), List.of(token, String.valueOf(atMost.toMillis())));
        if (got == 0) return Optional.empty();
        try {
            return Optional.of(what.get());
        } finally {
            redis.run(UNLOCK, List.of(lock), List.of(token));
        }
    }

    private Set<TeamId> workspacesOf(String organisation) {
        return redis.call(r -> r.smembers(Keys.workspacesOf(organisation))).stream()
                .map(TeamId::new)
                .collect(Collectors.toSet());
    }

    private @Nullable String organisationOf(TeamId team) {
        return redis.call(r -> r.get(Keys.of(team).organisation()));
    }

    private static String place(Installed installed) {
        TeamId team = installed.team();
        if (team != null) return Keys.of(team).installation();
        String enterprise = installed.enterprise();
        if (enterprise == null) throw new IllegalArgumentException("neither organisation nor workspace");
        return Keys.organisation(enterprise);
    }

    private void write(String place, Installed it) {
        TeamId team = it.team();
        Instant expires = it.expires();
        Instant since = it.since();
        String text = Packed.pack(List.of(
                FORMAT,
                it.enterprise() == null ? "" : it.enterprise(),
                team == null ? "" : team.value(),
                it.botUser(),
                it.botToken(),
                it.refreshToken() == null ? "" : it.refreshToken(),
                expires == null ? "" : String.valueOf(expires.toEpochMilli()),
                since == null ? "" : String.valueOf(since.toEpochMilli())));
        String sealed = sealing.seal(text, place);
        redis.call(r -> r.set(place, sealed));
    }

    private Optional<Installed> read(String place) {
        String sealed = redis.call(r -> r.get(place));
        if (sealed == null || sealed.equals(REVOKED)) return Optional.empty();
        List<String> parts = Packed.unpack(sealing.open(sealed, place));
        Installed it = new Installed(
                orNull(parts.get(1)),
                parts.get(2).isEmpty() ? null : new TeamId(parts.get(2)),
                parts.get(3),
                parts.get(4),
                orNull(parts.get(5)),
                instant(parts.get(6)),
                // Earlier versions did not write it.
                parts.size() > 7 ? instant(parts.get(7)) : null);
        // The old key may be thrown away once everything was read with the new one in front of it.
        if (!sealing.isFresh(sealed)) reseal(place, sealed, it);
        return Optional.of(it);
    }

    private void reseal(String place, String old, Installed it) {
        alone(it, Duration.ofSeconds(5), () -> {
            if (old.equals(redis.call(r -> r.get(place)))) write(place, it);
            return true;
        });
    }

    private static @Nullable Instant instant(String millis) {
        return millis.isEmpty() ? null : Instant.ofEpochMilli(Long.parseLong(millis));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
