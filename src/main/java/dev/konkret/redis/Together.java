package dev.konkret.redis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * Asks in one go what several threads want to know at about the same time. Who comes alone is served at once; who comes while
 * others are being served waits until they are, and is served together with all who came meanwhile, by one of them.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
final class Together<Q, A> {
    /** More would make those who come meanwhile wait too long. */
    private static final int MOST = 50;

    private final Function<List<Q>, List<A>> what;
    private final Queue<Turn<Q, A>> waiting = new ArrayDeque<>();
    private boolean busy;

    /** @param done completed with true when it has its answer, with false when it is to serve those who wait, itself among them */
    private record Turn<Q, A>(Q question, CompletableFuture<Boolean> done, CompletableFuture<A> answer) {
        static <Q, A> Turn<Q, A> of(Q question) {
            return new Turn<>(question, new CompletableFuture<>(), new CompletableFuture<>());
        }
    }

    /** @param what asks and returns the answers in the order of the questions; what it throws goes to everybody who asked */
    Together(Function<List<Q>, List<A>> what) {
        this.what = what;
    }

    /** Returns the answer, or throws what asking threw. */
    A ask(Q question) {
        Turn<Q, A> mine = Turn.of(question);
        boolean first;
        synchronized (waiting) {
            waiting.add(mine);
            first = !busy;
            busy = true;
        }
        if (first || !mine.done().join()) serve();
        try {
            return mine.answer().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    /** Serves the first ones who wait, and leaves the others to the next of them. */
    private void serve() {
        List<Turn<Q, A>> turns = new ArrayList<>();
        synchronized (waiting) {
            while (turns.size() < MOST && !waiting.isEmpty()) turns.add(waiting.remove());
        }
        try {
            List<A> answers = what.apply(turns.stream().map(Turn::question).toList());
            for (int i = 0; i < turns.size(); i++) turns.get(i).answer().complete(answers.get(i));
        } catch (Throwable e) {
            turns.forEach(turn -> turn.answer().completeExceptionally(e));
        } finally {
            leaveToNext();
            turns.forEach(turn -> turn.done().complete(true));
        }
    }

    private void leaveToNext() {
        Turn<Q, A> next;
        synchronized (waiting) {
            next = waiting.peek();
            busy = next != null;
        }
        if (next != null) next.done().complete(false);
    }
}
