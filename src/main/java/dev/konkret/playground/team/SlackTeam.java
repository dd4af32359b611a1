package dev.konkret.playground.team;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything the simulated Slack knows. Whoever reads or changes it holds its monitor ({@code synchronized (team)}) for as
 * long as the picture has to stay whole, and never while waiting for the bot.
 */
public final class SlackTeam {
    private final Clock clock;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Conversation> conversations = new LinkedHashMap<>();
    private final List<UserGroup> groups = new ArrayList<>();
    private final Views views = new Views();
    private final Uploads uploads = new Uploads();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Team team;
    private long lastTsMicros;
    private boolean greeted;
    private boolean installed = true;

    /** A team without people; {@code clock} is the one that can be moved. */
    public SlackTeam(Team team, Clock clock) {
        this.team = team;
        this.clock = clock;
    }

    public Team team() {
        return team;
    }

    public Instant now() {
        return clock.instant();
    }

    public Clock clock() {
        return clock;
    }

    public Views views() {
        return views;
    }

    public Uploads uploads() {
        return uploads;
    }

    /** Calls {@code listener} after each change, on the thread that made it; it must be quick. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells everybody who watches that something is different now. */
    public void changed() {
        listeners.forEach(Runnable::run);
    }

    /** A message time stamp that nobody had before, later than every other. */
    public synchronized String nextTs() {
        Instant now = now();
        return tsAfter(now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000);
    }

    /** A message time stamp of this moment or just after it. Moments have to be asked for in their order. */
    public synchronized String tsAt(Instant moment) {
        return tsAfter(moment.getEpochSecond() * 1_000_000 + moment.getNano() / 1_000);
    }

    private String tsAfter(long micros) {
        lastTsMicros = Math.max(micros, lastTsMicros + 1);
        return String.format(Locale.ROOT, "%d.%06d", lastTsMicros / 1_000_000, lastTsMicros % 1_000_000);
    }

    public Collection<Person> people() {
        return people.values();
    }

    public void put(Person person) {
        people.put(person.id(), person);
    }

    public Optional<Person> person(@Nullable String id) {
        return Optional.ofNullable(people.get(id));
    }

    public List<UserGroup> groups() {
        return List.copyOf(groups);
    }

    public void put(UserGroup group) {
        groups.add(group);
    }

    public Collection<Conversation> conversations() {
        return conversations.values();
    }

    public void put(Conversation conversation) {
        conversations.put(conversation.id(), conversation);
    }

    public Optional<Conversation> conversation(@Nullable String id) {
        return Optional.ofNullable(conversations.get(id));
    }

    /** The channel with this name, with or without {@code #}. */
    public Optional<Conversation> channelNamed(String name) {
        String bare = name.startsWith("#") ? name.substring(1) : name;
        return conversations.values().stream()
                .filter(c -> !c.isDirect() && c.name().equals(bare))
                .findFirst();
    }

    /** The direct messages of this person with the bot; empty before the first. */
    public Optional<Conversation> directWith(String person) {
        return conversations.values().stream()
                .filter(c -> person.equals(c.user()))
                .findFirst();
    }

    /** The direct messages of this person with the bot, begun now if there were none. */
    public Conversation openDirect(String person) {
        return directWith(person).orElseGet(() -> {
            Conversation direct = Conversation.direct("D" + person.substring(1), person, team.botUserId());
            put(direct);
            return direct;
        });
    }

    /** Where a message can be opened in the browser. */
    public String permalink(Conversation conversation, String ts) {
        return "https://" + team.domain() + ".slack.com/archives/" + conversation.id() + "/p" + ts.replace(".", "");
    }

    /** Whether the bot has said hello in this team. */
    public boolean isGreeted() {
        return greeted;
    }

    public void setGreeted() {
        greeted = true;
    }

    /** Whether the app is installed; its token works only then. */
    public boolean isInstalled() {
        return installed;
    }

    public void setInstalled(boolean installed) {
        this.installed = installed;
    }

    /** The whole team, to be stored. */
    public synchronized ObjectNode toJson() {
        ObjectNode json = Json.object()
                .put("last_ts_micros", lastTsMicros)
                .put("greeted", greeted)
                .put("installed", installed);
        json.set("team", Json.MAPPER.valueToTree(team));
        people.values().forEach(p -> json.withArray("users").add(p.toJson()));
        json.set("groups", Json.MAPPER.valueToTree(groups));
        conversations.values().forEach(c -> json.withArray("channels").add(c.toJson()));
        json.set("views", views.toJson());
        json.set("files", uploads.toJson());
        return json;
    }

    /** Becomes the team that was stored, or another one altogether. */
    public synchronized void become(JsonNode json) {
        List<Conversation> stored = new ArrayList<>();
        json.path("channels").forEach(c -> stored.add(Conversation.fromJson(c)));
        team = Json.MAPPER.treeToValue(json.get("team"), Team.class);
        people.clear();
        json.path("users").forEach(p -> put(Person.fromJson(p)));
        groups.clear();
        json.path("groups").forEach(g -> put(Json.MAPPER.treeToValue(g, UserGroup.class)));
        conversations.clear();
        stored.forEach(this::put);
        views.become(json.path("views"));
        uploads.become(json.path("files"));
        lastTsMicros = json.path("last_ts_micros").asLong(0);
        greeted = json.path("greeted").asBoolean(false);
        installed = json.path("installed").asBoolean(true);
    }
}
