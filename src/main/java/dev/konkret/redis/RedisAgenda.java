package dev.konkret.redis;

import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.exceptions.JedisException;

/**
 * The agenda in Redis. Its clock is the server's own, so that processes with different clocks agree, plus a shift that only
 * the playground uses. All instants it returns are by that clock, in whole milliseconds.
 */
public final class RedisAgenda implements Agenda {
    private static final Logger log = LoggerFactory.getLogger(RedisAgenda.class);

    /** One workspace gets no more than this before the others had their turn. */
    private static final int PER_WORKSPACE = 10;

    /** Asking a bucket for one appointment costs almost as much as asking for several, so fewer buckets are asked for more. */
    private static final int WORTH_ASKING_FOR = 10;

    /** A script that hands out this many still takes well under a millisecond. */
    private static final int PER_SCRIPT = 50;

    private static final int DEAD_LETTERS = 1000;
    private static final Duration MESSAGE_REMEMBERED = Duration.ofDays(2);
    private static final Duration REPLY_KEPT = Duration.ofSeconds(15);

    private final AgendaScripts scripts;
    private final RedisConnection redis;
    private final LongSupplier shiftMillis;
    private final ServerClock serverClock;
    private final LongAdder turnsAwaited = new LongAdder();
    private final Together<AgendaCalls.Said, LongSupplier> senders;
    private final Outlook outlook = new Outlook();
    private final AtomicInteger hidden = new AtomicInteger();

    /** @param shiftMillis how far the agenda's clock is ahead of the server's, milliseconds; 0 but in the playground */
    public RedisAgenda(RedisConnection redis, LongSupplier shiftMillis) {
        this(redis, shiftMillis, AgendaScripts.CURRENT);
    }

    RedisAgenda(RedisConnection redis, LongSupplier shiftMillis, AgendaScripts scripts) {
        this.scripts = scripts;
        this.redis = redis;
        this.shiftMillis = shiftMillis;
        this.serverClock = new ServerClock(redis);
        this.senders = new Together<>(some -> AgendaCalls.say(redis, scripts, some, shift(), MESSAGE_REMEMBERED));
    }

    @Override
    public Instant now() {
        return Instant.ofEpochMilli(serverClock.millis() + shiftMillis.getAsLong());
    }

    /** Returns how often something had to wait for its turn since the start. */
    public long turnsAwaited() {
        return turnsAwaited.sum();
    }

    @Override
    public void put(Due due) {
        putAll(due.appointment().team(), List.of(due));
    }

    @Override
    public void putAll(TeamId team, List<Due> dues) {
        if (dues.isEmpty()) return;
        Keys keys = Keys.of(team);
        List<String> args = new ArrayList<>(List.of(team.value(), keys.deliveries()));
        args.addAll(AppointmentCode.write(team, dues));
        redis.run(scripts.put(), List.of(keys.due(), keys.teams()), args);
        outlook.stir(Keys.bucketOf(team));
    }

    @Override
    public List<Claim> claimDue(int limit, Duration lease) {
        sweep();
        return claimed(claims -> claim(limit, lease, claims));
    }

    @Override
    public List<Claim> claimKnown(int limit, Duration lease) {
        return claimed(claims -> {
            claim(limit, lease, claims);
            List<Integer> stirred = claims.size() < limit ? outlook.takeStirred() : List.of();
            if (stirred.isEmpty()) return;
            look(stirred);
            claim(limit, lease, claims);
        });
    }

    private static List<Claim> claimed(Consumer<List<Claim>> claiming) {
        List<Claim> claims = new ArrayList<>();
        try {
            claiming.accept(claims);
        } catch (JedisException e) {
            // What was handed out before Redis went away is handed on; the next call tells that it is away.
            if (claims.isEmpty()) throw e;
            log.debug("handed out {} before Redis went away", claims.size(), e);
        }
        claims.sort(Comparator.comparing(Claim::dueAt));
        return claims;
    }

    /** Every round either hands something out of a bucket or strikes it off, so this ends. */
    private void claim(int limit, Duration lease, List<Claim> claims) {
        List<Integer> due = outlook.dueBy(now().toEpochMilli());
        JedisException failed = null;
        while (!due.isEmpty() && claims.size() < limit) {
            int room = limit - claims.size();
            int buckets = Math.min(due.size(), (room + WORTH_ASKING_FOR - 1) / WORTH_ASKING_FOR);
            List<Integer> asked = List.copyOf(due.subList(0, buckets));
            List<Object> replies = claimIn(asked, room, lease);
            for (int i = 0; i < asked.size(); i++) {
                due.remove(asked.get(i));
                if (replies.get(i) instanceof JedisException e) {
                    outlook.asked(asked.get(i), -1);
                    failed = e;
                    continue;
                }
                List<?> reply = (List<?>) replies.get(i);
                for (Object claim : reply.subList(2, reply.size())) claims.add(ClaimRecord.read((List<?>) claim));
                long next = Long.parseLong((String) reply.get(1));
                outlook.asked(asked.get(i), next);
                // What has more waits until the others had their turn.
                if (next >= 0 && next <= Long.parseLong((String) reply.get(0))) due.add(asked.get(i));
            }
        }
        // What the other buckets handed out is handed on first.
        if (failed != null) throw failed;
    }

    /** Asks each of these buckets for its share, all of them together for as many as there is room for: another call is another write to the file. */
    private List<Object> claimIn(List<Integer> buckets, int room, Duration lease) {
        List<Pipeline.Call> calls = new ArrayList<>(buckets.size());
        int left = room;
        for (int bucket : buckets) {
            int share = Math.min(PER_SCRIPT, left / (buckets.size() - calls.size()));
            left -= share;
            String token = redis.token();
            calls.add(new Pipeline.Call(
                    scripts.claim(),
                    List.of(Keys.teams(bucket), Keys.reply(bucket, token), Keys.run(bucket)),
                    List.of(
                            Keys.tag(bucket),
                            Keys.DUE,
                            Keys.DELIVERIES,
                            String.valueOf(share),
                            String.valueOf(Math.min(share, PER_WORKSPACE)),
                            String.valueOf(lease.toMillis()),
                            token,
                            shift(),
                            String.valueOf(Math.min(REPLY_KEPT.toMillis(), lease.toMillis())))));
        }
        return redis.attempt(calls);
    }

    @Override
    public boolean begin(Claim claim, String messageId, String channel, Duration lease) {
        long answer = senders.ask(new AgendaCalls.Begin(claim, messageId, channel, lease))
                .getAsLong();
        if (answer < 0) {
            turnsAwaited.increment();
            stir(claim);
        }
        return inTime(answer, "begin", claim);
    }

    @Override
    public boolean done(Claim claim, @Nullable String messageId, @Nullable Instant next) {
        long answer = senders.ask(new AgendaCalls.Done(claim, messageId, next)).getAsLong();
        stir(claim);
        return inTime(answer, "done", claim);
    }

    @Override
    public boolean later(Claim claim, Instant at, boolean certainlyNotSent) {
        return onClaim(scripts.later(), claim, List.of(), false, List.of(millis(at), certainlyNotSent ? "1" : "0"));
    }

    @Override
    public void limited(Claim claim, String channel, Duration wait) {
        List<String> args = new ArrayList<>(List.of(channel, String.valueOf(wait.toMillis()), shift()));
        args.addAll(AgendaCalls.PACE);
        onClaim(scripts.limited(), claim, List.of(gateOf(claim, channel), gate(claim)), false, args);
    }

    private static String gateOf(Claim claim, String channel) {
        return Keys.of(claim.appointment().team()).gateOf(channel);
    }

    private static String gate(Claim claim) {
        return Keys.of(claim.appointment().team()).gate();
    }

    @Override
    public void giveUp(Claim claim, String reason) {
        List<String> where = List.of(Keys.of(claim.appointment().team()).deadLetters());
        List<String> args =
                List.of(reason, String.valueOf(DEAD_LETTERS), String.valueOf(MESSAGE_REMEMBERED.toMillis()), shift());
        onClaim(scripts.giveUp(), claim, where, true, args);
    }

    private boolean onClaim(Script script, Claim claim, List<String> moreKeys, boolean withPrefix, List<String> more) {
        Appointment appointment = claim.appointment();
        Keys keys = Keys.of(appointment.team());
        List<String> where = new ArrayList<>(List.of(keys.due(), keys.teams(), keys.delivery(appointment)));
        where.addAll(moreKeys);
        List<String> args = new ArrayList<>();
        args.add(appointment.team().value());
        if (withPrefix) args.add(keys.deliveries());
        args.add(AppointmentCode.write(appointment));
        args.add(claim.fence());
        args.addAll(more);
        long answer = (Long) redis.run(script, where, args);
        stir(claim);
        return inTime(answer, script.toString(), claim);
    }

    private void stir(Claim claim) {
        outlook.stir(Keys.bucketOf(claim.appointment().team()));
    }

    /** Returns whether the answer is 1, and says why it is not when it is 0. */
    private static boolean inTime(long answer, String what, Claim claim) {
        if (answer == 0) log.debug("{} came too late for {}: the claim is no longer ours", what, claim.appointment());
        return answer == 1;
    }

    private void sweep() {
        Sweep sweep = look(Sweep.ALL);
        int before = hidden.getAndSet(sweep.hidden());
        if (sweep.hidden() != before) {
            log.warn("{} of {} buckets cannot be reached, {} before", sweep.hidden(), Keys.BUCKETS, before);
        }
    }

    private Sweep look(List<Integer> buckets) {
        Sweep sweep = redis.sweep(buckets);
        serverClock.saw(sweep.serverMillis());
        outlook.saw(buckets, sweep);
        return sweep;
    }

    @Override
    public Optional<Instant> nextDue() {
        sweep();
        return outlook.earliest();
    }

    @Override
    public Optional<Instant> nextDueAsSeen() {
        return outlook.earliest();
    }

    private String shift() {
        return String.valueOf(shiftMillis.getAsLong());
    }

    /** Rounded down: earlier than wanted is allowed, later is not. */
    private static String millis(Instant at) {
        return String.valueOf(at.toEpochMilli());
    }
}
