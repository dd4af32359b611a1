package dev.konkret.redis;

import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The agenda as processes of the version before this one use it: with their scripts, called as they call them. */
final class AgendaBefore implements Agenda {
    private static final AgendaScripts SCRIPTS = AgendaScripts.named(name -> "before/" + name);
    private static final String TWO_DAYS = String.valueOf(Duration.ofDays(2).toMillis());

    private final RedisConnection redis;
    private final LongSupplier shiftMillis;
    private final RedisAgenda unchanged;

    AgendaBefore(RedisConnection redis, LongSupplier shiftMillis) {
        this.redis = redis;
        this.shiftMillis = shiftMillis;
        this.unchanged = new RedisAgenda(redis, shiftMillis, SCRIPTS);
    }

    @Override
    public boolean begin(Claim claim, String messageId, String channel, Duration lease) {
        Keys keys = Keys.of(claim.appointment().team());
        String shift = String.valueOf(shiftMillis.getAsLong());
        List<String> what = List.of(messageId, channel, String.valueOf(lease.toMillis()), shift);
        List<String> gates = List.of("1000", "3", "200", "200");
        List<String> args = new ArrayList<>(named(claim, List.of()));
        args.addAll(what);
        args.addAll(gates);
        return run(SCRIPTS.begin(), claim, List.of(keys.everything() + "g:" + channel, keys.everything() + "gw"), args);
    }

    @Override
    public boolean done(Claim claim, @Nullable String messageId, @Nullable Instant next) {
        String prefix = Keys.of(claim.appointment().team()).deliveries();
        List<String> args = new ArrayList<>(named(claim, List.of(prefix)));
        args.add(messageId == null ? "" : messageId);
        args.add(next == null ? "" : String.valueOf(next.toEpochMilli()));
        args.add(TWO_DAYS);
        return run(SCRIPTS.done(), claim, List.of(), args);
    }

    private static List<String> named(Claim claim, List<String> prefix) {
        List<String> args = new ArrayList<>(List.of(claim.appointment().team().value()));
        args.addAll(prefix);
        args.add(AppointmentCode.write(claim.appointment()));
        args.add(claim.fence());
        return args;
    }

    private boolean run(Script script, Claim claim, List<String> gates, List<String> args) {
        Appointment it = claim.appointment();
        Keys keys = Keys.of(it.team());
        List<String> where = new ArrayList<>(List.of(keys.due(), keys.teams(), keys.delivery(it)));
        where.addAll(gates);
        return (Long) redis.run(script, where, args) == 1;
    }

    @Override
    public void put(Due due) {
        unchanged.put(due);
    }

    @Override
    public List<Claim> claimDue(int limit, Duration lease) {
        return unchanged.claimDue(limit, lease);
    }

    @Override
    public Instant now() {
        return unchanged.now();
    }

    @Override
    public boolean later(Claim claim, Instant at, boolean certainlyNotSent) {
        return unchanged.later(claim, at, certainlyNotSent);
    }

    @Override
    public void limited(Claim claim, String channel, Duration wait) {
        unchanged.limited(claim, channel, wait);
    }

    @Override
    public void giveUp(Claim claim, String reason) {
        unchanged.giveUp(claim, reason);
    }

    @Override
    public Optional<Instant> nextDue() {
        return unchanged.nextDue();
    }
}
