package dev.konkret.slack.listen;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import dev.konkret.hearing.Consent;
import dev.konkret.slack.Confinement;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Takes a delivery whose signature is good and answers it in time, whatever happens behind. */
public final class SlackInbox {
    private static final Logger log = LoggerFactory.getLogger(SlackInbox.class);

    /** Slack waits three seconds, the way there and back included. */
    private static final Duration IN_TIME = Duration.ofMillis(2_500);

    /** How much of it the question for consent may take; after that the long way finds out what is wrong. */
    private static final Duration SOON = Duration.ofMillis(500);

    /** The events somebody here listens to. */
    private static final Set<String> HEARD = Set.of(
            "message",
            "member_joined_channel",
            "reaction_added",
            "reaction_removed",
            "app_home_opened",
            "user_change",
            "app_uninstalled",
            "tokens_revoked",
            "team_access_revoked",
            "team_access_granted");

    /** What has to name who did it, and where; other kinds say for themselves what they lack. */
    private static final Set<String> KNOWN = Set.of(
            "event_callback",
            "command",
            "block_actions",
            "view_submission",
            "view_closed",
            "shortcut",
            "message_action");

    private static final CompletableFuture<Answer> CHATTER = CompletableFuture.completedFuture(Answer.ok("chatter"));

    private static final CompletableFuture<Answer> NOT_AGREED =
            CompletableFuture.completedFuture(Answer.ok("not_agreed"));

    private static final Answer MALFORMED =
            new Answer(400, "application/json; charset=utf-8", "{\"ok\":false,\"error\":\"malformed\"}", "malformed");

    private final App app;
    private final SlackRequestParser parser;
    private final FirstLook firstLook;
    private final Consent consent;
    private final MessageListener messages;
    private final Failures failures;
    private final Executor threads;
    private final Confinement confinement;
    private final Doorkeeper doorkeeper;
    private final AtomicLong count = new AtomicLong();

    /**
     * @param canMatter tells whether a channel message can mean anything to us
     * @param consent is asked before anybody looks closer at what was said in a channel
     * @param messages takes plain messages: most of what gets this far, and Bolt would read each of them several times over
     * @param threads where deliveries are worked on; what takes too long goes on there after Slack was answered
     * @param confinement keeps each delivery to the workspace it came from
     */
    public SlackInbox(
            App app,
            Predicate<String> canMatter,
            Consent consent,
            MessageListener messages,
            Failures failures,
            Executor threads,
            Confinement confinement,
            Doorkeeper doorkeeper) {
        this.app = app;
        this.parser = new SlackRequestParser(app.config());
        this.firstLook = new FirstLook(canMatter);
        this.consent = consent;
        this.messages = messages;
        this.failures = failures;
        this.threads = threads;
        this.confinement = confinement;
        this.doorkeeper = doorkeeper;
    }

    /**
     * What goes back to Slack.
     *
     * @param outcome one word for the figures
     */
    public record Answer(int status, String contentType, String body, String outcome) {
        static Answer ok(String outcome) {
            return new Answer(200, "", "", outcome);
        }
    }

    /** Answers one delivery. Returns at once: what takes time happens on other threads. */
    public CompletableFuture<Answer> receive(byte[] body, String contentType) {
        if (Delivered.isForm(contentType)) return closely(body, contentType);
        FirstLook.Sight seen = firstLook.at(body);
        if (seen instanceof FirstLook.Sight.Chatter) return CHATTER;
        if (!(seen instanceof FirstLook.Sight.Spoken spoken)) return closely(body, contentType);
        long began = System.nanoTime();
        return consent.agreed(spoken.team(), spoken.channel())
                .exceptionally(failure -> true)
                .completeOnTimeout(true, SOON.toMillis(), TimeUnit.MILLISECONDS)
                .thenCompose(agreed -> agreed
                        ? closely(body, contentType, IN_TIME.minusNanos(System.nanoTime() - began))
                        : NOT_AGREED);
    }

    /** The long way, for all that may matter. */
    CompletableFuture<Answer> closely(byte[] body, String contentType) {
        return closely(body, contentType, IN_TIME);
    }

    private CompletableFuture<Answer> closely(byte[] body, String contentType, Duration within) {
        Delivered delivered;
        try {
            delivered = Delivered.read(body, contentType);
        } catch (Delivered.Malformed e) {
            return CompletableFuture.completedFuture(MALFORMED);
        }
        if (delivered.type().equals("event_callback")) {
            JsonObject event = delivered.event();
            if (event == null) return CompletableFuture.completedFuture(MALFORMED);
            String type = Delivered.text(event, "type");
            if (!HEARD.contains(type)) {
                return CompletableFuture.completedFuture(numbered(next(), () -> unknown("event", type)));
            }
        }
        if (KNOWN.contains(delivered.type()) && !delivered.isComplete()) {
            return CompletableFuture.completedFuture(MALFORMED);
        }
        return inTime(delivered, within);
    }

    private CompletableFuture<Answer> inTime(Delivered delivered, Duration within) {
        String number = next();
        CompletableFuture<Answer> work =
                CompletableFuture.supplyAsync(() -> numbered(number, () -> surely(delivered)), threads);
        return work.copy()
                .orTimeout(within.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(timeout -> numbered(number, () -> {
                    log.warn("a delivery of type {} takes too long", delivered.type());
                    var unused = work.thenAccept(late -> failures.tooLate(delivered, late));
                    return failures.tooSlow(delivered);
                }));
    }

    private String next() {
        return Long.toString(count.incrementAndGet(), Character.MAX_RADIX);
    }

    /** Every line of the log that comes of a delivery carries its number. */
    private static Answer numbered(String number, Supplier<Answer> what) {
        MDC.put(Confinement.REQUEST, number);
        try {
            return what.get();
        } finally {
            MDC.remove(Confinement.REQUEST);
        }
    }

    private Answer surely(Delivered delivered) {
        try {
            return handle(delivered);
        } catch (RuntimeException failure) {
            return failures.failed(delivered, failure);
        }
    }

    private Answer handle(Delivered delivered) {
        String workspace = delivered.workspace();
        if (workspace.isBlank()) return each(delivered);
        TeamId team = new TeamId(workspace);
        return confinement.within(
                team,
                () -> delivered.isAboutAccess() || doorkeeper.admits(team, delivered.organisation())
                        ? each(delivered.withWorkspaceNamed())
                        : Answer.ok("not_installed"));
    }

    private Answer each(Delivered delivered) {
        Answer last = Answer.ok("empty");
        for (Delivered one : delivered.oneActionEach()) {
            try {
                last = run(one);
            } catch (Exception | StackOverflowError e) {
                last = failures.failed(one, e);
            }
        }
        return last;
    }

    private Answer run(Delivered delivered) throws Exception {
        JsonObject event = delivered.event();
        if (event != null && Delivered.text(event, "type").equals("message")) return message(delivered, event);
        Request<?> request;
        try {
            request = parser.parse(HttpRequest.builder()
                    .requestUri("/slack/events")
                    .requestBody(delivered.body())
                    .headers(new RequestHeaders(Map.of()))
                    .build());
        } catch (RuntimeException e) {
            log.info(
                    "a delivery of type {} could not be read: {}",
                    delivered.type(),
                    e.getClass().getSimpleName());
            return MALFORMED;
        }
        if (request == null) return unknown("payload", delivered.type());
        Response response;
        try {
            response = app.run(request);
        } catch (JsonParseException | Registrations.Incomplete e) {
            return MALFORMED;
        }
        String body = response.getBody() == null ? "" : response.getBody();
        String contentType = response.getContentType() == null ? "" : response.getContentType();
        return new Answer(response.getStatusCode(), contentType, body, delivered.type());
    }

    private Answer message(Delivered delivered, JsonObject event) {
        try {
            messages.received(delivered, event);
            return Answer.ok(delivered.type());
        } catch (Delivered.Malformed e) {
            return MALFORMED;
        }
    }

    private static Answer unknown(String what, String id) {
        log.info("unknown {} {}", what, id.replaceAll("[^A-Za-z0-9_:.-]", "?"));
        return Answer.ok("unknown");
    }
}
