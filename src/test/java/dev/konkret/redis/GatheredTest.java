package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class GatheredTest {
    private final List<List<Integer>> rounds = new ArrayList<>();
    private final Queue<Runnable> errands = new ArrayDeque<>();
    private final Gathered<Integer, String> gathered = new Gathered<>(this::answer, errands::add);

    private List<String> answer(List<Integer> questions) {
        rounds.add(questions);
        if (questions.contains(-1)) throw new IllegalArgumentException("-1");
        return questions.stream().map(q -> "a" + q).toList();
    }

    private void run() {
        for (Runnable errand = errands.poll(); errand != null; errand = errands.poll()) errand.run();
    }

    @Test
    void nobody_waits_for_an_answer() {
        CompletableFuture<String> answer = gathered.ask(1);

        assertThat(answer).isNotDone();
        run();
        assertThat(answer).isCompletedWithValue("a1");
    }

    @Test
    void who_comes_before_it_was_asked_is_served_together_and_gets_the_own_answer() {
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int i = 0; i <= 60; i++) answers.add(gathered.ask(i));
        assertThat(errands).as("one for all").hasSize(1);
        run();

        for (int i = 0; i <= 60; i++) assertThat(answers.get(i)).isCompletedWithValue("a" + i);
        assertThat(rounds).extracting(List::size).containsExactly(50, 11);
    }

    @Test
    void who_comes_while_others_are_served_is_served_by_the_same_errand() {
        List<CompletableFuture<String>> later = new ArrayList<>();
        var unused = gathered.ask(1).thenAccept(answer -> later.add(gathered.ask(2)));
        run();

        assertThat(later).singleElement().satisfies(answer -> assertThat(answer).isCompletedWithValue("a2"));
        assertThat(rounds).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void what_goes_wrong_is_told_to_all_who_were_served_together_and_to_nobody_else() {
        CompletableFuture<String> one = gathered.ask(-1);
        CompletableFuture<String> other = gathered.ask(14);
        run();
        CompletableFuture<String> after = gathered.ask(15);
        run();

        for (CompletableFuture<String> failed : List.of(one, other)) {
            assertThatThrownBy(failed::join).hasCauseInstanceOf(IllegalArgumentException.class);
        }
        assertThat(after).isCompletedWithValue("a15");
    }

    @Test
    void nobody_is_left_waiting_when_there_are_no_threads_any_more() {
        Executor closed = errand -> {
            throw new RejectedExecutionException("closed");
        };
        Gathered<Integer, String> late = new Gathered<>(this::answer, closed);

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(late.ask(i)::join).hasCauseInstanceOf(RejectedExecutionException.class);
        }
    }
}
