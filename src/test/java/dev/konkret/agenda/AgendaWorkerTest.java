package dev.konkret.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AgendaWorkerTest {
    private static final Instant NOW = SlipOfPaper.NOW;
    private final SlipOfPaper slip = new SlipOfPaper();
    private final List<String> handled = new CopyOnWriteArrayList<>();
    private final Errands errands = new Errands(Executors.newCachedThreadPool());

    @AfterEach
    void end() {
        errands.close(Duration.ofSeconds(1));
    }

    @Test
    void a_round_handles_what_is_due_and_no_more_than_asked_for() {
        slip.put(due("a", NOW));
        slip.put(due("b", NOW.minusSeconds(5)));
        slip.put(due("later", NOW.plusSeconds(1)));
        AgendaWorker worker = worker(this::noted);

        assertThat(worker.round(1)).isEqualTo(1);
        assertThat(handled).containsExactly("b");
        assertThat(worker.round(5)).isEqualTo(1);
        assertThat(worker.nextDue()).contains(NOW.plusSeconds(1));
    }

    @Test
    void settling_handles_what_arises_from_what_was_due() {
        slip.put(due("first", NOW));
        AgendaWorker worker = worker(claim -> {
            noted(claim);
            if (handled.size() == 1) errands.execute(() -> slip.put(due("second", NOW)));
        });

        worker.settle();

        assertThat(handled).containsExactly("first", "second");
    }

    @Test
    void settling_waits_for_what_a_clock_that_lags_shows_a_moment_later() {
        slip.everyLookTakes(Duration.ofMillis(10));
        slip.put(due("now by the other clock", NOW.plusMillis(200)));
        slip.put(due("later", NOW.plusSeconds(30)));

        worker(this::noted).settle();

        assertThat(handled).containsExactly("now by the other clock");
    }

    @Test
    void one_failure_does_not_stop_the_others() {
        slip.put(due("bad", NOW.minusSeconds(1)));
        slip.put(due("good", NOW));
        AgendaWorker worker = worker(claim -> {
            if (claim.appointment().subject().equals("bad")) throw new IllegalStateException("as planned");
            noted(claim);
        });

        worker.settle();

        assertThat(handled).containsExactly("good");
        assertThat(worker.failed()).isEqualTo(1);
    }

    /** A class is missing when somebody puts a new jar in the place of the one that runs. */
    @Test
    void no_error_stops_the_others_or_the_lookout() {
        AgendaWorker worker = worker(claim -> {
            if (claim.appointment().subject().equals("deep")) throw new StackOverflowError("as planned");
            if (claim.appointment().subject().equals("large")) throw new OutOfMemoryError("as planned");
            if (claim.appointment().subject().equals("missing")) throw new NoClassDefFoundError("as planned");
            noted(claim);
        });
        slip.put(due("deep", NOW.minusSeconds(2)));
        slip.put(due("large", NOW.minusSeconds(1)));
        slip.put(due("missing", NOW.minusSeconds(1)));
        slip.failOnce(new NoClassDefFoundError("as planned"));
        try (AgendaThreads threads = new AgendaThreads(worker, Executors.newCachedThreadPool(), Throwable::toString)) {
            threads.start(8);
            slip.put(due("good", NOW));
            threads.hint();

            await().until(() -> handled.contains("good"));
            await().until(() -> worker.failed() == 3);
        }
    }

    @Test
    void closing_takes_nothing_new_and_waits_for_what_was_begun() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        AgendaThreads threads = new AgendaThreads(
                worker(claim -> {
                    begun.countDown();
                    if (claim.appointment().subject().equals("slow")) passes(answer);
                    noted(claim);
                }),
                Executors.newCachedThreadPool(),
                Throwable::toString);
        slip.put(due("slow", NOW));
        Set<Thread> others = lookouts();
        threads.start(2);
        threads.hint();
        assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<Void> closing = CompletableFuture.runAsync(threads::close);
        await().until(() -> others.containsAll(lookouts()));
        slip.put(due("late", NOW));
        threads.hint();
        assertThat(closing).isNotDone();
        answer.countDown();

        closing.orTimeout(60, TimeUnit.SECONDS).join();
        assertThat(handled).containsExactly("slow");
        assertThat(worker(this::noted).nextDue()).contains(NOW);
    }

    private static Set<Thread> lookouts() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("agenda") && thread.isAlive())
                .collect(Collectors.toSet());
    }

    private static void passes(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_hint_wakes_the_threads_at_once() {
        try (AgendaThreads threads =
                new AgendaThreads(worker(this::noted), Executors.newCachedThreadPool(), Throwable::toString)) {
            threads.start(2);
            // Without a hint each would take most of a second; on a busy machine some take longer with one.
            Duration quickest = Stream.of("hurry", "quick", "at once", "now", "soon")
                    .map(subject -> {
                        slip.put(due(subject, NOW));
                        long before = System.nanoTime();
                        threads.hint();
                        await().pollInterval(Duration.ofMillis(1)).until(() -> handled.contains(subject));
                        return Duration.ofNanos(System.nanoTime() - before);
                    })
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            assertThat(quickest).isLessThan(Duration.ofMillis(300));
        }
    }

    private AgendaWorker worker(java.util.function.Consumer<Claim> handler) {
        return new AgendaWorker(slip, handler, errands, Duration.ofSeconds(30));
    }

    private void noted(Claim claim) {
        handled.add(claim.appointment().subject());
    }

    private static Due due(String subject, Instant at) {
        return new Due(new Appointment(new TeamId("T1"), Kind.HOME, subject), at);
    }
}
