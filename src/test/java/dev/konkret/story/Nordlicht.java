package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konkret.Bot;
import dev.konkret.BotClock;
import dev.konkret.BotSettings;
import dev.konkret.WayIn;
import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Patience;
import dev.konkret.hook.HookReach;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.playground.MovableClock;
import dev.konkret.playground.Schedule;
import dev.konkret.playground.SimulatedSlack;
import dev.konkret.playground.SlackApp;
import dev.konkret.playground.SlackOptions;
import dev.konkret.playground.delivery.Sockets;
import dev.konkret.redis.RedisAgenda;
import dev.konkret.redis.RedisConnection;
import dev.konkret.redis.TestRedis;
import dev.konkret.secret.LinkSettings;
import dev.konkret.secret.SecretKey;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackClient;
import dev.konkret.slack.SlackDirectory;
import dev.konkret.socket.SocketMode;
import dev.konkret.text.Language;
import dev.konkret.workspace.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The small company of the playground, with the bot in it. It is Monday, 3 March 2025, 9:00 in Berlin. */
public final class Nordlicht implements AutoCloseable {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final String WEBSITE = "C0WEBSITE";
    static final String MARKETING = "C0MARKETING";
    static final String SALES = "C0VERTRIEB";
    private static final Instant MONDAY = Instant.parse("2025-03-03T08:00:00Z");
    static final String SECRET = "a-signing-secret";
    private static final String TOKEN = "xoxb-story";
    private static final String APP_TOKEN = "xapp-story";
    private static final JsonMapper JSON = JsonMapper.shared();

    final Colleague anna = new Colleague(this, "U0ANNA");
    final Colleague ben = new Colleague(this, "U0BEN");
    final Colleague cem = new Colleague(this, "U0CEM");
    final Colleague dana = new Colleague(this, "U0DANA");
    final Colleague emma = new Colleague(this, "U0EMMA");

    private final Clock wall = Clock.systemUTC();
    private final MovableClock clock = new MovableClock(wall, BERLIN);
    private final RedisConnection redis = TestRedis.empty();
    private final HttpClient http = HttpClient.newHttpClient();
    private final boolean socketMode;
    private final HookReach reach;
    private final SimulatedSlack slack;
    private volatile UnaryOperator<Consumer<Claim>> inFront = UnaryOperator.identity();
    private LinkSettings links = new LinkSettings(null, null);
    private Bot bot;

    /** Everybody is there and the bot is up; it has not been introduced anywhere yet. */
    public Nordlicht() {
        this("socket".equals(System.getenv("KONKRET_STORIES")));
    }

    /** The same with the app in Socket Mode. */
    static Nordlicht inSocketMode() {
        return new Nordlicht(true);
    }

    /** The same with an app that was not granted this scope. */
    static Nordlicht withoutScope(String scope) {
        return new Nordlicht(false, manifest().replace("      - " + scope + "\n", ""));
    }

    /** The same with webhooks that reach only so far. */
    static Nordlicht reaching(HookReach reach) {
        return new Nordlicht(false, manifest(), reach);
    }

    /** The operator takes key and address away and starts the bot anew. */
    Nordlicht withoutLinks() {
        links = new LinkSettings(null, null);
        restartBot();
        return this;
    }

    private Nordlicht(boolean socketMode) {
        this(socketMode, manifest());
    }

    private Nordlicht(boolean socketMode, String manifest) {
        this(socketMode, manifest, HookReach.ANYWHERE);
    }

    private Nordlicht(boolean socketMode, String manifest, HookReach reach) {
        this.reach = reach;
        this.socketMode = socketMode;
        clock.resume(Duration.between(wall.instant(), MONDAY));
        slack = new SimulatedSlack(new SlackOptions(
                "127.0.0.1",
                0,
                SECRET,
                TOKEN,
                this::deliveriesTo,
                clock,
                new BotsSchedule(),
                null,
                manifest,
                () -> {},
                SlackOptions.THREE_SECONDS,
                new Random(2),
                socketMode ? SlackApp.inSocketMode(APP_TOKEN) : SlackApp.USUAL));
        slack.start();
        links = new LinkSettings(SecretKey.of("nordlicht-0123456789-0123456789-abc"), slack.address());
        bot = newBot();
        startBot();
    }

    private void startBot() {
        bot.start();
        if (socketMode) await().until(() -> slack.sockets().count() == SocketMode.CONNECTIONS);
    }

    /** Nobody listens on port 1, which is how a bot that is away looks. */
    private URI deliveriesTo() {
        return URI.create("http://127.0.0.1:" + Math.max(1, bot.port()) + "/slack/events");
    }

    private Bot newBot() {
        return botWithToken(TOKEN);
    }

    /** The bot goes away and one whose machine has the wrong time comes in its place. */
    void restartBotWithClockOff(Duration by) {
        bot.close();
        bot = bot(TOKEN, new BotClock(Clock.offset(clock, by), Clock.offset(wall, by), shift()));
        bot.start();
    }

    /** Another bot in the same place. */
    Bot botWithToken(String token) {
        return bot(token, new BotClock(clock, clock.wall(), clock::aheadMillis));
    }

    private Bot bot(String token, BotClock clock) {
        return new Bot(
                new BotSettings(
                        socketMode ? new WayIn.Socket(token, APP_TOKEN) : new WayIn.Http(token, SECRET),
                        URI.create(slack.address() + "/api/"),
                        "127.0.0.1",
                        0,
                        BERLIN,
                        Language.DE,
                        Region.of("DE"),
                        clock,
                        new Random(1),
                        redis,
                        links,
                        Patience.USUAL,
                        FollowUpPlan.KEPT,
                        reach),
                deliveries -> claim -> inFront.apply(deliveries).accept(claim));
    }

    /** From now on this stands between the agenda and the deliveries. */
    void putInFront(UnaryOperator<Consumer<Claim>> what) {
        inFront = what;
    }

    /** The bot goes away and another one comes in its place. */
    void restartBot() {
        bot.close();
        bot = newBot();
        startBot();
    }

    /** Invites the bot into a channel it is in, as if it came anew: it introduces itself. */
    public void invitedInto(String channel) {
        anna.does("leave", Map.of("user", anna.id, "channel", channel));
        anna.does("invite", Map.of("user", anna.id, "channel", channel));
    }

    /** Lets the bot listen in a channel it is in. */
    public Nordlicht listeningIn(String channel) {
        anna.types(channel, "hier an");
        return this;
    }

    /** Moves the clock forward; returns when all that was due by then has been handled. */
    public void moveTo(String localDateTime) {
        String to = LocalDateTime.parse(localDateTime)
                .atZone(BERLIN)
                .toOffsetDateTime()
                .toString();
        does("clock", Map.of("to", to));
    }

    /** Somebody of the team says this where others look on. */
    public void hears(String user, String channel, String text) {
        new Colleague(this, user).says(channel, text);
    }

    /** Where the page of this Slack is. */
    public URI address() {
        return slack.address();
    }

    /** The bot is away while time passes. */
    void sleepUntil(String localDateTime) {
        bot.close();
        clock.moveTo(LocalDateTime.parse(localDateTime).atZone(BERLIN).toInstant());
    }

    void advance(String period) {
        does("clock", Map.of("advance", period));
    }

    /** Makes the next calls or deliveries go wrong. */
    void fault(Map<String, ?> fault) {
        does("fault", fault);
    }

    JsonNode does(String action, Map<String, ?> body) {
        JsonNode answer = tries(action, body);
        assertThat(answer.path("ok").asBoolean(false))
                .as("%s %s → %s", action, body, answer)
                .isTrue();
        return answer;
    }

    JsonNode tries(String action, Map<String, ?> body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(slack.address() + "/control/" + action))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return JSON.readTree(send(request));
    }

    JsonNode state() {
        return JSON.readTree(send(HttpRequest.newBuilder(URI.create(slack.address() + "/control/state"))
                .build()));
    }

    /** Everything in a channel that this person sees, the oldest first. */
    List<JsonNode> messages(String channel, String seenBy) {
        return StreamSupport.stream(state().path("channels").spliterator(), false)
                .filter(c -> c.path("id").asString("").equals(channel))
                .flatMap(c -> StreamSupport.stream(c.path("messages").spliterator(), false))
                .filter(m -> !m.has("ephemeral_to")
                        || m.path("ephemeral_to").asString("").equals(seenBy))
                .toList();
    }

    /** The conversation between this person and the bot. */
    String directMessageOf(String user) {
        return StreamSupport.stream(state().path("channels").spliterator(), false)
                .filter(c -> c.path("is_im").asBoolean(false)
                        && c.path("user").asString("").equals(user))
                .map(c -> c.path("id").asString(""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no direct message with " + user));
    }

    /** Every call and delivery so far. */
    JsonNode log() {
        return JSON.readTree(send(HttpRequest.newBuilder(URI.create(slack.address() + "/control/log"))
                .build()));
    }

    /** The number of the newest call or delivery. */
    long lastCall() {
        return log().path("last").asLong();
    }

    /** Every call and delivery after the one with this number; a failure when there were more than are kept. */
    List<String> callsSince(long number) {
        List<String> calls = new ArrayList<>();
        HttpRequest request = HttpRequest.newBuilder(URI.create(slack.address() + "/control/log?after=" + number))
                .build();
        JsonNode log = JSON.readTree(send(request));
        log.path("entries").forEach(entry -> calls.add(entry.toString()));
        assertThat(calls).hasSize((int) (log.path("last").asLong() - number));
        return calls;
    }

    /** The agenda as another process of the bot sees it. */
    Agenda agenda() {
        return new RedisAgenda(redis, shift());
    }

    /** How far the clock of this place is ahead of the server's, milliseconds. */
    LongSupplier shift() {
        return clock::aheadMillis;
    }

    /** Slack as another process of the bot calls it. */
    SlackCalls calls() {
        return new SlackCalls(SlackClient.calling(URI.create(slack.address() + "/api/")), () -> TOKEN);
    }

    /** Who there is in Slack, as another process of the bot asks. */
    SlackDirectory directory() {
        return new SlackDirectory(SlackClient.calling(URI.create(slack.address() + "/api/")), () -> TOKEN);
    }

    /** The bot's connections, where there are any. */
    Sockets sockets() {
        return slack.sockets();
    }

    int botPort() {
        return bot.port();
    }

    RedisConnection redis() {
        return redis;
    }

    private String send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String manifest() {
        try {
            return Files.readString(Path.of("manifest.yml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        bot.close();
        slack.close();
    }

    private final class BotsSchedule implements Schedule {
        @Override
        public Optional<Instant> nextDue() {
            return bot.nextDue();
        }

        @Override
        public void settle() {
            bot.settle();
        }
    }
}
