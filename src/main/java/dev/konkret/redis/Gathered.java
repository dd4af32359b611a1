package dev.konkret.redis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Asks in one go what was asked at about the same time, like {@link Together}, but keeps nobody waiting: one errand serves
 * all who have come, and then all who came meanwhile.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
final class Gathered<Q, A> {
    /** More would make those who come meanwhile wait too long. */
    private static final int MOST = 50;

    private final Function<List<Q>, List<A>> what;
    private final Executor threads;
    private final Queue<Turn<Q, A>> waiting = new ArrayDeque<>();
    private boolean busy;

    private record Turn<Q, A>(Q question, CompletableFuture<A> answer) {}

    /**
     * @param what asks and returns the answers in the order of the questions; what it throws goes to everybody who asked
     * @param threads where it is asked; what follows from an answer at once is done there too and must not wait
     */
    Gathered(Function<List<Q>, List<A>> what, Executor threads) {
        this.what = what;
        this.threads = threads;
    }

    CompletableFuture<A> ask(Q question) {
        Turn<Q, A> mine = new Turn<>(question, new CompletableFuture<>());
        synchronized (waiting) {
            waiting.add(mine);
            if (busy) return mine.answer();
            busy = true;
        }
        try {
            threads.execute(this::serve);
        } catch (RejectedExecutionException closing) {
            forAll(turns -> turns.forEach(turn -> turn.answer().completeExceptionally(closing)));
        }
        return mine.answer();
    }

    private void serve() {
        forAll(turns -> {
            try {
                List<A> answers = what.apply(turns.stream().map(Turn::question).toList());
                for (int i = 0; i < turns.size(); i++) turns.get(i).answer().complete(answers.get(i));
            } catch (Throwable e) {
                turns.forEach(turn -> turn.answer().completeExceptionally(e));
            }
        });
    }

    private void forAll(Consumer<List<Turn<Q, A>>> served) {
        for (List<Turn<Q, A>> turns = next(); !turns.isEmpty(); turns = next()) served.accept(turns);
    }

    /** Returns the first ones who wait; when there are none, the next who comes sends another errand. */
    private List<Turn<Q, A>> next() {
        List<Turn<Q, A>> turns = new ArrayList<>();
        synchronized (waiting) {
            while (turns.size() < MOST && !waiting.isEmpty()) turns.add(waiting.remove());
            busy = !turns.isEmpty();
        }
        return turns;
    }
}
