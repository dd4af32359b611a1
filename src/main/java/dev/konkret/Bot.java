package dev.konkret;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import dev.konkret.agenda.Claim;
import dev.konkret.digest.Audience;
import dev.konkret.goal.poll.GoalAgenda;
import dev.konkret.hearing.Hearing;
import dev.konkret.hearing.Sentences;
import dev.konkret.hearing.Topics;
import dev.konkret.intention.Intentions;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.nextstep.Steps;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.nudge.Reminders;
import dev.konkret.redis.AgendaFigures;
import dev.konkret.redis.RedisAgenda;
import dev.konkret.redis.RedisConsent;
import dev.konkret.redis.RedisFarewell;
import dev.konkret.slack.Confinement;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.Installation;
import dev.konkret.slack.Meetings;
import dev.konkret.slack.PictureDesk;
import dev.konkret.slack.PollDesk;
import dev.konkret.slack.ResponseUrl;
import dev.konkret.slack.SlackAudience;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackClient;
import dev.konkret.slack.SlackDirectory;
import dev.konkret.slack.SlackFiles;
import dev.konkret.slack.SlackGroupMembers;
import dev.konkret.slack.SlackMembers;
import dev.konkret.slack.deliver.Deliveries;
import dev.konkret.slack.listen.Answers;
import dev.konkret.slack.listen.BoltApp;
import dev.konkret.slack.listen.Domain;
import dev.konkret.slack.listen.Failures;
import dev.konkret.slack.listen.Listeners;
import dev.konkret.slack.listen.SlackInbox;
import dev.konkret.text.Texts;
import dev.konkret.web.Door;
import dev.konkret.web.GoalPages;
import dev.konkret.web.Metrics;
import dev.konkret.workspace.Holidays;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Members;
import dev.konkret.workspace.Once;
import dev.konkret.workspace.People;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The whole bot, put together by hand and in plain sight. */
public final class Bot implements AutoCloseable {
    private final BotSettings settings;
    private final Installation installation;
    private final ExecutorService requests;
    private final DeliveryFigures figures;
    private final AgendaWork work;
    private final Entrance entrance;

    /** Puts the bot together; it does nothing until {@link #start}. */
    public Bot(BotSettings settings) {
        this(settings, UnaryOperator.identity());
    }

    /** @param handler what stands in front of the deliveries; nothing but in benchmarks and tests */
    public Bot(BotSettings settings, UnaryOperator<Consumer<Claim>> handler) {
        this.settings = settings;
        Clock clock = settings.clock().now();
        LongSupplier shift = settings.clock().aheadMillis();

        // Slack
        Slack slack = SlackClient.calling(
                settings.slackApiUrl(),
                settings.patience().answer(),
                settings.patience().call());
        Confinement confinement = new Confinement();
        Ways ways = Ways.of(settings, slack, confinement);
        SlackCalls calls = ways.calls();
        this.installation = ways.installation();
        SlackDirectory directory = new SlackDirectory(slack, ways.tokens());

        Stores stores = Stores.of(settings, new SlackMembers(calls, directory, settings.language()));
        RedisAgenda agenda = stores.agenda();
        Steps steps = stores.steps();
        Settings chosen = stores.settings();
        Members members = stores.members();
        Topics topics = stores.topics();
        Once once = stores.once();

        // Domain
        Map<Region, Holidays> holidays = new ConcurrentHashMap<>();
        Function<Region, Predicate<LocalDate>> ofRegion =
                region -> holidays.computeIfAbsent(region, Holidays::new)::isHoliday;
        People people = new People(members, chosen, ofRegion);
        GoalDesk desk = GoalWiring.desk(settings.redis(), people, calls, directory, clock, settings.kept());
        PollDesk polls = PollWiring.desk(
                settings,
                shift,
                desk,
                new GoalAgenda(people, settings.kept()),
                people,
                new SlackGroupMembers(directory, members),
                agenda,
                this::self);
        FollowUpPlan plan = new FollowUpPlan(people, settings.kept());
        AccessWiring access = new AccessWiring(settings, calls, confinement);
        StepTracker tracker = new StepTracker(steps, people, access.after(plan), clock);
        Intentions intentions = new Intentions();
        Sentences sentences = new Sentences(intentions, clock);
        Hearing hearing = new Hearing(intentions, sentences, chosen, people, topics, stores.mentions(), clock);
        Audience audience = new SlackAudience(calls, members);
        Meetings meetings = new MeetingParts(
                        settings.redis(), topics, stores.mentions(), steps, tracker, chosen, people, clock)
                .with(ofRegion, audience);

        PictureDesk sights = GoalPageWiring.desk(
                settings,
                new SlackFiles(slack, ways.tokens()),
                GoalPageWiring.sheets(settings, steps, people, confinement, shift));

        // What the bot does of its own accord
        Metrics metrics = new Metrics();
        this.figures = new DeliveryFigures(metrics);
        Deliveries deliveries = new Deliveries(
                new Deliveries.Parts(
                        agenda,
                        calls,
                        steps,
                        tracker,
                        plan,
                        topics,
                        meetings,
                        new Reminders(steps, people, stores.pigeonhole(), meetings.previews()),
                        people,
                        members,
                        chosen,
                        once,
                        this::self,
                        installation::permalinks,
                        settings.random(),
                        settings.patience(),
                        figures,
                        stores.pigeonhole(),
                        stores.received(),
                        stores.letters()),
                desk,
                polls,
                sights,
                access.hooks());
        this.work = new AgendaWork(
                agenda,
                confined(
                        handler.apply(access.delivering(agenda, steps, deliveries, new HookFigures(metrics))),
                        confinement),
                settings.patience().lease(),
                settings.redis()::explained);
        work.showIn(metrics, agenda, new AgendaFigures(settings.redis(), shift));

        // What people do
        Domain domain = new Domain(
                tracker, steps, topics, chosen, people, members, once, agenda, installation::permalinks, clock);
        Answers answers =
                new Answers(calls, new ResponseUrl(slack), confinement.carriedBy(work.errands()), work::hint, clock);
        LedgerWiring ledger =
                new LedgerWiring(settings, domain, plan, polls, desk, access, calls, sights.files(), confinement);
        App app = BoltApp.dispatchingOnly(slack);
        Listeners listeners = new Listeners(
                app,
                domain,
                answers,
                hearing,
                sentences,
                installation,
                calls,
                meetings,
                ways.farewell().apply(new RedisFarewell(settings.redis())),
                ledger.listeners(answers),
                desk,
                polls,
                sights);

        // How people get in
        this.requests = Threads.forWaiting("request");
        Failures failures = new Failures(settings.redis()::troubleBehind, () -> Texts.in(settings.language()), answers);
        SlackInbox inbox = new SlackInbox(
                app,
                hearing::canMatter,
                new RedisConsent(settings.redis(), requests),
                listeners.messages(),
                failures,
                requests,
                confinement,
                ways.doorkeeper());
        List<Door> doors = new ArrayList<>(List.of(
                ledger.door(),
                access.door(domain, desk, meetings),
                new GoalPages(sights.links(), sights.sheets(), settings.language())));
        if (ways.installs() != null) doors.add(ways.installs());
        this.entrance = new Entrance(settings, inbox, metrics, this::whyNotReady, doors);
    }

    /** Who the bot itself is; empty while Slack has not said. */
    private Optional<MemberId> self() {
        return installation.identity().map(i -> new MemberId(i.userId()));
    }

    private static Consumer<Claim> confined(Consumer<Claim> deliveries, Confinement confinement) {
        return claim -> confinement.within(claim.appointment().team(), () -> {
            deliveries.accept(claim);
            return claim;
        });
    }

    /**
     * Begins to work.
     *
     * @throws IllegalStateException with one line for the operator when the token is wrong or the port is taken
     */
    public void start() {
        CompletableFuture<Void> asked = CompletableFuture.runAsync(installation::ask, requests);
        entrance.open();
        try {
            asked.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IllegalStateException wrongToken ? wrongToken : e;
        }
        work.start();
        entrance.connect();
        Preload.onceStarted(SlackClient::warmUpSending);
    }

    /** Returns the port it listens on. */
    public int port() {
        return entrance.port();
    }

    /** Returns when the bot has something to do next; empty when it waits for nothing. */
    public Optional<Instant> nextDue() {
        return work.nextDue();
    }

    /** Returns when everything that is due now, and all that arises from it, has been handled. */
    public void settle() {
        work.settle();
    }

    /** Returns how long {@link #close} takes at most; what runs the bot must wait longer. */
    public static Duration longestStop() {
        return Entrance.longestStop().plus(AgendaWork.LONGEST_STOP);
    }

    /** Takes nothing new, finishes what was begun, and leaves the rest on the agenda. */
    @Override
    public void close() {
        entrance.close();
        work.close();
        requests.shutdownNow();
    }

    private Optional<String> whyNotReady() {
        return settings.redis()
                .trouble()
                .or(installation::trouble)
                .or(entrance::trouble)
                .or(() -> settings.way() instanceof WayIn.OAuth ? Optional.empty() : figures.trouble())
                .or(work::trouble);
    }
}
