package dev.konkret.redis;

import static dev.konkret.nextstep.StepFixtures.ANNA;
import static dev.konkret.nextstep.StepFixtures.BEN;
import static dev.konkret.nextstep.StepFixtures.CEM;
import static dev.konkret.nextstep.StepFixtures.FRIDAY;
import static dev.konkret.nextstep.StepFixtures.MONDAY;
import static dev.konkret.nextstep.StepFixtures.NINE;

import dev.konkret.access.AccessKey;
import dev.konkret.access.Keyring;
import dev.konkret.agenda.Claim;
import dev.konkret.hearing.Budget;
import dev.konkret.hearing.OpenTopic;
import dev.konkret.hearing.TopicId;
import dev.konkret.hook.ChangeGroup;
import dev.konkret.hook.Webhook;
import dev.konkret.nextstep.Answering;
import dev.konkret.nextstep.Carrying;
import dev.konkret.nextstep.Closing;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Owning;
import dev.konkret.nextstep.Proposal;
import dev.konkret.nextstep.StepCommand;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.text.Language;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.ChannelSettings;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.People;
import dev.konkret.workspace.PeopleFixtures;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.Preferences;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkspaceSettings;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A workspace in which people do all kinds of things, always the same for the same seed. */
final class BusyWorkspace {
    static final List<MemberId> PEOPLE = List.of(ANNA, BEN, CEM);
    private static final List<String> WORDS = List.of(
            "die Website überarbeiten",
            "=SUMME(A1;B2)",
            "\"Zitat\" | mit; Strich,\nund Zeile",
            "🙈 <@UBEN> & Co",
            "\\n");
    private static final int STEPS = 6;

    private final TeamId team;
    private final Random random;
    private final RedisSteps steps;
    private final RedisTopics topics;
    private final RedisAgenda agenda;
    private final RedisSettings settings;
    private final RedisOnce once;
    private final RedisAccessKeys keys;
    private final RedisWebhooks hooks;
    private final RedisMembers members;
    private final StepTracker tracker;

    BusyWorkspace(RedisConnection redis, TeamId team, long seed) {
        this.team = team;
        this.random = new Random(seed);
        this.steps = new RedisSteps(redis);
        this.topics = new RedisTopics(redis, () -> 0);
        this.agenda = new RedisAgenda(redis, () -> 0);
        this.once = new RedisOnce(redis);
        this.keys = new RedisAccessKeys(redis);
        this.hooks = new RedisWebhooks(redis);
        this.settings =
                new RedisSettings(redis, WorkspaceSettings.initial(ZoneOffset.UTC, Language.DE, Region.of("DE")));
        Map<MemberId, Member> known = Map.of(
                ANNA, PeopleFixtures.member(ANNA, Member.Kind.FULL, "Europe/Berlin"),
                BEN, PeopleFixtures.member(BEN, Member.Kind.FULL, "America/New_York"),
                CEM, PeopleFixtures.member(CEM, Member.Kind.FULL, "Asia/Tokyo"));
        People people = PeopleFixtures.people(known);
        this.members = new RedisMembers(redis, PeopleFixtures.members(known));
        this.tracker = new StepTracker(
                steps, people, new FollowUpPlan(people, FollowUpPlan.KEPT), Clock.fixed(NINE, ZoneOffset.UTC));
    }

    /** Lets {@code things} things happen. */
    void busyFor(int things) {
        for (int i = 0; i < things; i++) {
            switch (random.nextInt(12)) {
                case 0, 1 -> propose();
                case 2 -> hear();
                case 3 -> settleTopic();
                case 4 -> choose();
                case 5 -> {
                    once.first(
                            team,
                            "trigger:" + someone() + ":" + random.nextInt(5),
                            Duration.ofDays(2 + random.nextInt(300)));
                    members.find(team, someone());
                    letIn(i);
                }
                case 6 -> deliver();
                case 7 -> noteCard(someStep());
                default -> tracker.act(team, someStep(), someone(), command());
            }
        }
    }

    /** Returns all that is stored and means something elsewhere, key by key. */
    static Map<String, Set<String>> snapshot(RedisConnection redis, TeamId team) {
        Map<String, Set<String>> all = new TreeMap<>();
        String base = Keys.of(team).everything();
        for (String key : WorkspaceKeys.scan(redis, base)) {
            Holding holding = Holdings.of(key.substring(base.length())).orElseThrow();
            if (Set.of("u:", "gt:", "gt", "off", "ar:").contains(holding.key())) continue;
            Stored stored = Stored.read(redis, List.of(key)).get(0);
            Set<String> flat = new HashSet<>();
            boolean pairs = stored.type().equals("hash") || stored.type().equals("zset");
            for (int i = 0; i < stored.flat().size(); i += pairs ? 2 : 1) {
                String name = stored.flat().get(i);
                if (!name.equals("~"))
                    flat.add(pairs ? name + " → " + stored.flat().get(i + 1) : name);
            }
            if (stored.endsAt() != null) flat.add("ends");
            if (!flat.isEmpty()) all.put(key, flat);
        }
        return all;
    }

    /** Programs come and go. */
    private void letIn(int i) {
        AccessKey key = new AccessKey("key" + i % 4, someone(), NINE, NINE.plus(AccessKey.LIFETIME), null);
        keys.put(team, key, "digest" + i);
        if (i % 2 == 0) keys.use(team, key.owner(), key.id(), MONDAY, Keyring.RATE);
        Webhook hook = Webhook.fresh(
                "hook" + i % 3,
                URI.create("https://example.com/" + i),
                someone(),
                NINE,
                EnumSet.of(ChangeGroup.values()[i % ChangeGroup.values().length]));
        hooks.change(team, all -> {
            Stream<Webhook> others = all.stream().filter(other -> !other.id().equals(hook.id()));
            return Stream.concat(others, Stream.of(hook)).toList();
        });
    }

    private void propose() {
        NextStepId id = someStep();
        LocalDate due = MONDAY.plusDays(random.nextInt(120));
        Place place = switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> Place.in(channel());
            default -> Place.of(place());
        };
        tracker.propose(new Proposal(
                id, team, words(), place, someone(), someone(), due, random.nextBoolean() ? null : words()));
    }

    /** No two cards stand in one place. */
    private void noteCard(NextStepId id) {
        String ts =
                "17410000%d%s.000200".formatted(random.nextInt(10), id.value().charAt(1));
        steps.noteCard(team, id, new MessageRef(channel(), ts, null));
    }

    private void hear() {
        OpenTopic topic = new OpenTopic(
                someTopic(),
                team,
                someone(),
                place(),
                OpenTopic.Kind.values()[random.nextInt(3)],
                words(),
                "vague.must",
                List.of("wir müssten", "mal\nwieder"),
                random.nextBoolean() ? null : someone(),
                random.nextBoolean() ? null : FRIDAY,
                random.nextBoolean() ? null : "vor der Messe",
                Language.DE,
                NINE.plusSeconds(random.nextInt(1000)),
                OpenTopic.Place.ASKED);
        topics.hear(topic, "Ev" + random.nextInt(10), new Budget(1, 2, Duration.ofHours(4), MONDAY));
    }

    private void settleTopic() {
        switch (random.nextInt(3)) {
            case 0 -> topics.toBasket(team, someTopic());
            case 1 -> topics.taken(team, someTopic());
            default -> topics.forget(team, someTopic());
        }
    }

    private void choose() {
        switch (random.nextInt(3)) {
            case 0 ->
                settings.changeChannel(
                        team, channel(), was -> new ChannelSettings(random.nextBoolean(), Set.of("vague.must")));
            case 1 ->
                settings.changePreferences(
                        team,
                        someone(),
                        was -> new Preferences(
                                Language.EN, WorkingHours.USUAL, Region.of("DE-BY"), random.nextBoolean(), Set.of()));
            default ->
                settings.changeWorkspace(
                        team,
                        was -> new WorkspaceSettings(
                                was.zone(),
                                was.language(),
                                was.region(),
                                was.hours(),
                                1 + random.nextInt(5),
                                3,
                                4,
                                java.util.Set.of()));
        }
    }

    /** Some are in Slack, some perhaps, some will be tried again. */
    private void deliver() {
        for (Claim claim : agenda.claimDue(3, Duration.ofSeconds(30))) {
            String message = "m" + random.nextInt(100);
            if (!agenda.begin(claim, message, "D" + random.nextInt(3), Duration.ofSeconds(30))) continue;
            switch (random.nextInt(4)) {
                case 0 -> agenda.done(claim, message, null);
                case 1 -> agenda.later(claim, agenda.now().plusSeconds(60), true);
                case 2 -> agenda.giveUp(claim, "channel_not_found");
                default -> {}
            }
        }
    }

    private StepCommand command() {
        LocalDate day = MONDAY.plusDays(random.nextInt(40));
        return switch (random.nextInt(13)) {
            case 0 -> new Answering.Accept(null);
            case 1 -> new Answering.Decline(random.nextBoolean() ? words() : null);
            case 2 -> new Answering.Suggest(someone());
            case 3 -> new Owning.Take(null);
            case 4 -> new Owning.Propose(someone(), day);
            case 5 -> new Owning.HandOver(someone());
            case 6 -> new Carrying.Postpone(day, words(), true);
            case 7 -> new Carrying.AskHelp(channel(), words());
            case 8 -> new Carrying.AskDecision(someone(), words(), List.of("A", "B\nC"));
            case 9 -> new Carrying.Decide(random.nextInt(2));
            case 10 -> new Carrying.Resume();
            case 11 -> new Closing.Finish(random.nextBoolean() ? words() : null);
            default -> new Closing.Drop(words());
        };
    }

    private NextStepId someStep() {
        return new NextStepId("s" + random.nextInt(STEPS));
    }

    private TopicId someTopic() {
        return new TopicId("t" + random.nextInt(4));
    }

    private MemberId someone() {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private ChannelId channel() {
        return new ChannelId("C" + random.nextInt(3));
    }

    private MessageRef place() {
        String ts = "174100000%d.00010%d".formatted(random.nextInt(10), random.nextInt(10));
        return new MessageRef(channel(), ts, random.nextBoolean() ? null : "1741000000.000001");
    }

    private String words() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
