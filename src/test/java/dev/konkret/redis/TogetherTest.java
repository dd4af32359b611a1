package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private static final Duration GENEROUS = Duration.ofMinutes(1);

    private final List<List<Integer>> rounds = new CopyOnWriteArrayList<>();
    private final CountDownLatch door = new CountDownLatch(1);
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final Together<Integer, String> together = new Together<>(this::answer);

    private List<String> answer(List<Integer> questions) {
        rounds.add(questions);
        if (questions.contains(0)) {
            try {
                door.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        if (questions.contains(-1)) throw new IllegalArgumentException("-1");
        return questions.stream().map(q -> "a" + q).toList();
    }

    private CompletableFuture<String> asks(int question) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                answer.complete(together.ask(question));
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        threads.add(thread);
        thread.start();
        return answer;
    }

    private void everybodyWaits() {
        await().atMost(GENEROUS)
                .until(() -> threads.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING));
    }

    @Test
    void who_comes_alone_is_served_at_once() {
        assertThat(together.ask(1)).isEqualTo("a1");
        assertThat(together.ask(2)).isEqualTo("a2");

        assertThat(rounds).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void who_comes_meanwhile_is_served_together_and_gets_the_own_answer() {
        List<CompletableFuture<String>> answers = new ArrayList<>();
        answers.add(asks(0));
        everybodyWaits();
        for (int i = 1; i <= 60; i++) answers.add(asks(i));
        everybodyWaits();
        door.countDown();

        for (int i = 0; i <= 60; i++) assertThat(answers.get(i).join()).isEqualTo("a" + i);
        assertThat(rounds).extracting(List::size).containsExactly(1, 50, 10);
    }

    @Test
    void what_goes_wrong_is_told_to_all_who_were_served_together_and_to_nobody_else() {
        CompletableFuture<String> before = asks(0);
        everybodyWaits();
        CompletableFuture<String> one = asks(-1);
        CompletableFuture<String> other = asks(14);
        everybodyWaits();
        door.countDown();

        assertThat(before.join()).isEqualTo("a0");
        for (CompletableFuture<String> failed : List.of(one, other)) {
            assertThatThrownBy(failed::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(IllegalArgumentException.class);
        }
        assertThat(together.ask(15)).isEqualTo("a15");
    }
}
