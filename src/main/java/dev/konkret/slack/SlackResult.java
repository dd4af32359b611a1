package dev.konkret.slack;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of a call to Slack.
 *
 * @param <T> what Slack gives back when it did what was asked
 */
public sealed interface SlackResult<T> {

    /** Slack did it. */
    record Sent<T>(T value) implements SlackResult<T> {}

    /** Slack did nothing and wants to be asked again later. */
    record RateLimited<T>(Duration retryAfter) implements SlackResult<T> {}

    /** Slack was not reached; certainly nothing happened. */
    record NotReached<T>(String why) implements SlackResult<T> {}

    /** Nobody knows: it may have happened. */
    record Unknown<T>(String why) implements SlackResult<T> {}

    /** Slack refuses and would refuse again. */
    record Refused<T>(String code) implements SlackResult<T> {}

    /** The installation is not valid (any more), or lacks a scope: nothing more for it. */
    record Stopped<T>(String code) implements SlackResult<T> {}

    /** Returns what Slack gave back, if it did what was asked. */
    default Optional<T> got() {
        return this instanceof Sent<T> s ? Optional.of(s.value()) : Optional.empty();
    }

    /** Returns the same outcome with the value put through {@code change}. */
    default <R> SlackResult<R> map(Function<T, R> change) {
        if (this instanceof Sent<T> s) return new Sent<>(change.apply(s.value()));
        if (this instanceof RateLimited<T> r) return new RateLimited<>(r.retryAfter());
        if (this instanceof NotReached<T> n) return new NotReached<>(n.why());
        if (this instanceof Unknown<T> u) return new Unknown<>(u.why());
        if (this instanceof Refused<T> r) return new Refused<>(r.code());
        return new Stopped<>(((Stopped<T>) this).code());
    }

    /** Returns one word for the log: what happened, with Slack's code, without anybody's data. */
    default String word() {
        if (this instanceof Sent<T>) return "ok";
        if (this instanceof RateLimited<T>) return "ratelimited";
        if (this instanceof NotReached<T> n) return "not reached: " + n.why();
        if (this instanceof Unknown<T> u) return "unknown: " + u.why();
        if (this instanceof Refused<T> r) return r.code();
        return ((Stopped<T>) this).code();
    }
}
