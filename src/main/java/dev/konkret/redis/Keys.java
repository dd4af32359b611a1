package dev.konkret.redis;

import dev.konkret.agenda.Appointment;
import dev.konkret.workspace.TeamId;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Every key there is, drawn here and in {@link StepKeys}, {@link TopicKeys}, {@link GoalKeys}, {@link PollKeys},
 * {@link MeetingKeys} and {@link PersonKeys}. A workspace lives in one of {@value #BUCKETS} buckets for ever; the bucket is the
 * hash tag, so that all keys of a workspace, and the index of the workspaces next to it, stand on the same node of a cluster and
 * one script may touch them together.
 *
 * <pre>
 * {17}:teams                 zset   workspace → its earliest moment of attention, epoch ms
 * {17}:reply:abc-1           string what a call of claim with this token handed out; gone after seconds
 * {17}:run                   hash   "id" of the Redis process of the last claim, "at" when it turned out to be a new one, epoch ms,
 *                                   "us" the same by the server's own clock, microseconds
 * {17}:dead                  list   appointments given up, the latest first: "ms workspace appointment reason"; capped
 *
 * {17}:T1:due                zset   appointment (kind code:subject) → next moment of attention, epoch ms
 * {17}:T1:d:n:U1             hash   an appointment in flight, in doubt, or that sent something before; fields in agenda.lua
 *
 * {17}:T1:gt:C1              string gate of a conversation: "last held refused till", see agenda.lua; gone after minutes
 * {17}:T1:gt                 string gate of the workspace: the same
 *
 * {17}:T1:ix                 set    names of the lists that lead to all steps: "m:U1", "f:U1"; earlier versions noted others, too
 * {17}:T1:off                string while the workspace is being erased; a day at most
 * {17}:T1:set                hash   settings: "w" workspace, "c:C1" channel, "p:U1" person, "~" token of the
 *                                   last change; see {@link SettingsText}
 * {17}:T1:1:key              string something that happens once only
 * {17}:T1:ln                 hash   generations of links: "g:goal" or "c:U1" → the one that is good
 *
 * {17}:T1:wh:all             hash   webhooks, a document; see {@link WebhookText}
 *
 * {17}:T1:inst               string the installation of this workspace, sealed
 * {17}:T1:inst:lock          string while one process renews its tokens or seals it anew; seconds
 * {17}:T1:org                string the organisation whose installation holds here
 * {17}:T1:back               string when the organisation let the bot in, seconds; two days
 * {44}:E1:inst               string the installation of this organisation, sealed; empty while its workspaces are erased
 * {44}:E1:teams              set    workspaces for which it holds
 * {91}:state:4f2a…           string somebody was sent to Slack with this mark; ten minutes
 *
 * konkret                    hash   schema and number of buckets of this store; "migrating" from which layout, next bucket
 * konkret:migration          string while a process rewrites data of an older layout
 * </pre>
 */
final class Keys {

    /** Fixed for ever: another number would look for every workspace in another place. */
    static final int BUCKETS = 256;

    /** What the store says about itself. */
    static final String STORE = "konkret";

    /** What follows the workspace in the key of its agenda. */
    static final String DUE = ":due";

    /** What follows the workspace in the prefix of its deliveries. */
    static final String DELIVERIES = ":d:";

    /** For reading codes apart from any workspace. */
    static final TeamId ANY_TEAM = new TeamId("-");

    private final TeamId team;
    private final String tag;
    private final String base;

    private Keys(TeamId team) {
        this.team = team;
        tag = tag(bucketOf(team));
        base = tag + team.value();
    }

    /** Returns the keys of this workspace. */
    static Keys of(TeamId team) {
        return new Keys(team);
    }

    /** Returns the bucket of this workspace, 0 to {@value #BUCKETS} - 1. */
    static int bucketOf(TeamId team) {
        CRC32 crc = new CRC32();
        crc.update(team.value().getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % BUCKETS);
    }

    /** Returns what every key of this bucket begins with. */
    static String tag(int bucket) {
        return "{" + bucket + "}:";
    }

    static String teams(int bucket) {
        return tag(bucket) + "teams";
    }

    /** Returns what the replies of the workspace's bucket begin with. */
    String replies() {
        return tag + "reply:";
    }

    static String reply(int bucket, String token) {
        return tag(bucket) + "reply:" + token;
    }

    static String run(int bucket) {
        return tag(bucket) + "run";
    }

    /** Returns where an organisation's installation is kept; organisations live in buckets as workspaces do. */
    static String organisation(String enterprise) {
        return of(new TeamId(enterprise)).installation();
    }

    static String workspacesOf(String enterprise) {
        return of(new TeamId(enterprise)).base + ":teams";
    }

    static String state(String state) {
        return tag(bucketOf(new TeamId(state))) + "state:" + state;
    }

    String installation() {
        return base + ":inst";
    }

    /** Returns the lock on the installation that is kept there. */
    static String lockOf(String installation) {
        return installation + ":lock";
    }

    String organisation() {
        return base + ":org";
    }

    String givenBack() {
        return base + ":back";
    }

    TeamId team() {
        return team;
    }

    String teams() {
        return tag + "teams";
    }

    String deadLetters() {
        return tag + "dead";
    }

    String due() {
        return base + DUE;
    }

    String deliveries() {
        return base + DELIVERIES;
    }

    String delivery(Appointment appointment) {
        return deliveries() + AppointmentCode.write(appointment);
    }

    /** Returns what every key of this workspace begins with. */
    String everything() {
        return base + ":";
    }

    String lists() {
        return base + ":ix";
    }

    /** Has a list noted among those that lead to all steps. */
    void noteList(String list, Writes to) {
        to.add("SADD", lists(), list.substring(everything().length()));
    }

    String off() {
        return base + ":off";
    }

    String gateOf(String channel) {
        return base + ":gt:" + channel;
    }

    String gate() {
        return base + ":gt";
    }

    /** Returns the keys of this workspace's next steps. */
    StepKeys steps() {
        return new StepKeys(base);
    }

    /** Returns the keys of what this workspace's store knows about single persons. */
    PersonKeys people() {
        return new PersonKeys(base);
    }

    /** Returns the keys of this workspace's goals. */
    GoalKeys goals() {
        return new GoalKeys(base);
    }

    /** Returns the keys of what this workspace's bot has heard. */
    TopicKeys hearing() {
        return new TopicKeys(base);
    }

    /** Returns the keys of this workspace's rounds, teams and digests. */
    MeetingKeys meetings() {
        return new MeetingKeys(base);
    }

    /** Returns the keys of this workspace's polls. */
    PollKeys polls() {
        return new PollKeys(base + ":p");
    }

    String settings() {
        return base + ":set";
    }

    String links() {
        return base + ":ln";
    }

    String webhooks() {
        return base + ":wh:all";
    }

    String once(String key) {
        return base + ":1:" + key;
    }
}
