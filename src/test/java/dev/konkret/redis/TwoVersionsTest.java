package dev.konkret.redis;

import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * During an update processes of two versions work on one agenda. Whatever it promises holds when every call comes from the
 * other version than the call before; {@code redis/before} has the scripts of the version before this one.
 */
class TwoVersionsTest extends RedisAgendaTest {
    @Override
    Agenda agendaOn(RedisConnection redis, LongSupplier shiftMillis) {
        return new TakingTurns(new RedisAgenda(redis, shiftMillis), new AgendaBefore(redis, shiftMillis));
    }

    /** Hands every call to the other one than the call before. */
    private static final class TakingTurns implements Agenda {
        private Agenda next;
        private Agenda other;

        TakingTurns(Agenda one, Agenda other) {
            this.next = one;
            this.other = other;
        }

        private Agenda turn() {
            Agenda now = next;
            next = other;
            other = now;
            return now;
        }

        @Override
        public void put(Due due) {
            turn().put(due);
        }

        @Override
        public List<Claim> claimDue(int limit, Duration lease) {
            return turn().claimDue(limit, lease);
        }

        @Override
        public Instant now() {
            return next.now();
        }

        @Override
        public boolean begin(Claim claim, String messageId, String channel, Duration lease) {
            return turn().begin(claim, messageId, channel, lease);
        }

        @Override
        public boolean done(Claim claim, @Nullable String messageId, @Nullable Instant again) {
            return turn().done(claim, messageId, again);
        }

        @Override
        public boolean later(Claim claim, Instant at, boolean certainlyNotSent) {
            return turn().later(claim, at, certainlyNotSent);
        }

        @Override
        public void limited(Claim claim, String channel, Duration wait) {
            turn().limited(claim, channel, wait);
        }

        @Override
        public void giveUp(Claim claim, String reason) {
            turn().giveUp(claim, reason);
        }

        @Override
        public Optional<Instant> nextDue() {
            return next.nextDue();
        }
    }
}
