package dev.konkret.slack.listen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.slack.api.Slack;
import dev.konkret.slack.Confinement;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** A delivery that takes longer than Slack waits. */
class SlowDeliveryTest {
    private static final String EVENT =
            "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"Ev1\",\"event\":{\"type\":\"user_change\"}}";

    private final Logger inboxLog = (Logger) LoggerFactory.getLogger(SlackInbox.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch held = new CountDownLatch(1);
    private final List<String> numbers = new CopyOnWriteArrayList<>();

    @AfterEach
    void evening() {
        held.countDown();
        inboxLog.detachAppender(log);
        threads.shutdownNow();
    }

    @Test
    void the_line_about_it_carries_the_number_of_all_its_other_lines() {
        log.start();
        inboxLog.addAppender(log);
        SlackInbox inbox = inbox((team, organisation) -> {
            numbers.add(MDC.get(Confinement.REQUEST));
            return heldUp();
        });

        SlackInbox.Answer answer =
                inbox.receive(EVENT.getBytes(UTF_8), "application/json").join();

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.outcome()).isEqualTo("slow");
        await().until(() -> !log.list.isEmpty());
        assertThat(log.list).hasSize(1);
        assertThat(numbers).hasSize(1).doesNotContainNull();
        assertThat(log.list.get(0).getMDCPropertyMap()).containsEntry(Confinement.REQUEST, numbers.get(0));
    }

    private boolean heldUp() {
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private SlackInbox inbox(Doorkeeper doorkeeper) {
        Failures failures = new Failures(failure -> Optional.empty(), () -> Texts.in(Language.DE), null);
        return new SlackInbox(
                BoltApp.dispatchingOnly(Slack.getInstance()),
                text -> true,
                (team, channel) -> CompletableFuture.completedFuture(true),
                null,
                failures,
                threads,
                new Confinement(),
                doorkeeper);
    }
}
