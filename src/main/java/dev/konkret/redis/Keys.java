package dev.konkret.redis;

import dev.konkret.agenda.Appointment;
import dev.konkret.digest.CrewId;
import dev.konkret.goal.GoalId;
import dev.konkret.hearing.TopicId;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.CRC32;

/**
 * Every key there is. A workspace lives in one of {@value #BUCKETS} buckets for ever; the bucket is the hash tag, so that all
 * keys of a workspace, and the index of the workspaces next to it, stand on the same node of a cluster and one script may
 * touch them together.
 *
 * <pre>
 * {17}:teams                 zset   workspace → its earliest moment of attention, epoch ms
 * {17}:reply:abc-1           string what a call of claim with this token handed out; gone after seconds
 * {17}:run                   hash   "id" of the Redis process of the last claim, "at" when it turned out to be a new one, epoch ms
 * {17}:dead                  list   appointments given up, the latest first: "ms workspace appointment reason"; capped
 *
 * {17}:T1:due                zset   appointment (kind code:subject) → next moment of attention, epoch ms
 * {17}:T1:d:n:U1             hash   an appointment in flight, in doubt, or that sent something before; fields in agenda.lua
 *
 * {17}:T1:g:C1               hash   gate of a conversation: "t" when one after all its turns is free, "h" closed until, epoch ms
 * {17}:T1:gw                 hash   gate of the workspace: "t" and "h" as above, "c" conversation refused last, "u" until when
 *
 * {17}:T1:s:4f2a             hash   next step; fields in {@link StepRecord}; fields that are numbers are its history,
 *                                   one line per version, see {@link EventLine}
 * {17}:T1:m:U1               zset   open steps that concern this person → day they are due, yyyymmdd
 * {17}:T1:c:C1               zset   open steps said in this channel → day they are due, yyyymmdd
 * {17}:T1:f:U1               zset   steps this person finished → when, epoch ms; capped
 * {17}:T1:gs:v4f2             zset   steps that serve this goal, open and closed → day they are or were due, yyyymmdd
 * {17}:T1:k:C1               hash   timestamp of a card in this channel, without its point → step
 *
 * {17}:T1:q:7c1              hash   open topic; fields in {@link TopicRecord}
 * {17}:T1:bm:U1              zset   this person's basket: topic → heard at, epoch ms
 * {17}:T1:bc:C1              zset   this channel's basket: topic → heard at, epoch ms
 * {17}:T1:ev:Ev1             string an event that was heard: what became of it, token of the call; a day
 * {17}:T1:bt:C1:1732.1       string questions asked in this thread; 30 days
 * {17}:T1:bd:C1:2026-11-23   string questions asked in this channel on this day; 3 days
 * {17}:T1:ba:U1              string when this person was asked last, epoch ms; as long as it matters
 * {17}:T1:fr                 hash   figures of the frames: "a:frame" asked, "t:frame" taken, "d:frame" dismissed
 *
 * {17}:T1:rd:C1              hash   latest round of this channel, a document; see {@link RoundText}
 * {17}:T1:pk:C1              hash   topics a round of this channel parked, id → text
 * {17}:T1:rp:C1              hash   "p" when this channel wants its round: day of the week, time, zone
 * {17}:T1:mn:C1              zset   what was said in this channel, as numbers and timestamp → when, epoch ms; 90 days
 *
 * {17}:T1:od:C1              zset   accepted steps of this channel that somebody works on; this and the next see channel-steps.lua
 * {17}:T1:op:C1              zset   … that wait for help or a decision
 * {17}:T1:oe:C1              zset   … that were done
 * {17}:T1:ox:C1              zset   … that were dropped
 * {17}:T1:on:C1              zset   … that serve no goal
 * {17}:T1:ov:C1              zset   … whose date was moved
 * {17}:T1:cw:ab12            hash   a team, a document; see {@link CrewText}
 * {17}:T1:cm:all             hash   ids of the teams
 * {17}:T1:dg:ab12            hash   latest digest of a team, a document; see {@link IssueText}; 35 days
 * {17}:T1:sl:ab12:2025-W11   hash   line of that week's digest → its owner and, behind a blank, when it was shown, epoch ms; 35 days
 * {17}:T1:cm:own             hash   persons who want a digest of their own
 *
 * {17}:T1:go:v4f2            hash   goal; fields in {@link GoalRecord}
 * {17}:T1:gl:open            zset   open goals → their date, yyyymmdd
 * {17}:T1:gl:closed          zset   goals reached or given up → when, epoch ms
 * {17}:T1:gc:C1              zset   open goals of this channel → their date
 * {17}:T1:gm:U1              zset   open goals this person is in charge of → their date
 * {17}:T1:dr:U1:v4f2         string what this person has typed into the form of this goal, see {@link DraftJson}; 30 days
 * {17}:T1:dm:U1              zset   goals this person has a draft of → order of touching
 *
 * {17}:T1:p…                 polls and confidence, drawn in {@link PollKeys}
 *
 * {17}:T1:ix                 set    names of the lists above there are: "m:U1", "c:C1", "f:U1", "k:C1", "gs:v4f2", "bm:U1",
 *                                   "bc:C1", "gl:open", "gl:closed", "gc:C1", "gm:U1", "dm:U1", "pg:v4f2", "ph:U1"
 * {17}:T1:off                string while the workspace is being erased; a day at most
 * {17}:T1:set                hash   settings: "w" workspace, "c:C1" channel, "p:U1" person, "~" token of the
 *                                   last change; see {@link SettingsText}
 * {17}:T1:u:U1               string what Slack said about this person: "kind language zone", or "-" while that changes
 * {17}:T1:ph:U1              zset   pigeonhole of this person: step → laid down for the next daily message at, epoch ms
 * {17}:T1:wk:U1:2026-11-23   set    ids of the messages this person got in the week of that Monday; 9 days
 * {17}:T1:lt:U1              hash   the last daily messages of this person; fields in letter-sent.lua; 30 days
 * {17}:T1:1:key              string something that happens once only
 * {17}:T1:ln                 hash   generations of links: "g:goal" or "c:U1" → the one that is good
 *
 * {17}:T1:ak:U1              hash   keys of this person for programs: "k:id" digest, made at, good until, epoch ms; "u:id" day of the last use
 * {17}:T1:ar:U1:id           string how often that key was used in this minute; gone with it
 * {17}:T1:wh:all             hash   webhooks, a document; see {@link WebhookText}
 *
 * {17}:T1:inst               string the installation of this workspace, sealed
 * {17}:T1:org                string the organisation whose installation holds here
 * {44}:E1:inst               string the installation of this organisation, sealed
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

    static String deadLetters(int bucket) {
        return tag(bucket) + "dead";
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

    String organisation() {
        return base + ":org";
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

    /** Has a list of the workspace noted among its lists. */
    void noteList(String list, Writes to) {
        to.add("SADD", lists(), list.substring(everything().length()));
    }

    String off() {
        return base + ":off";
    }

    String gateOf(String channel) {
        return base + ":g:" + channel;
    }

    String gate() {
        return base + ":gw";
    }

    String steps() {
        return base + ":s:";
    }

    String step(NextStepId id) {
        return steps() + id.value();
    }

    String openOfMembers() {
        return base + ":m:";
    }

    String openOf(MemberId member) {
        return openOfMembers() + member.value();
    }

    String openIn(ChannelId channel) {
        return base + ":c:" + channel.value();
    }

    String finished() {
        return base + ":f:";
    }

    String finishedBy(MemberId member) {
        return finished() + member.value();
    }

    String stepsOfGoals() {
        return base + ":gs:";
    }

    String stepsOf(GoalId goal) {
        return stepsOfGoals() + goal.value();
    }

    String goals() {
        return base + ":go:";
    }

    String goal(GoalId id) {
        return goals() + id.value();
    }

    String openGoals() {
        return base + ":gl:open";
    }

    String closedGoals() {
        return base + ":gl:closed";
    }

    String goalsIn(ChannelId channel) {
        return base + ":gc:" + channel.value();
    }

    String goalsOfMembers() {
        return base + ":gm:";
    }

    String goalsOf(MemberId member) {
        return goalsOfMembers() + member.value();
    }

    String draftsBy(MemberId member) {
        return base + ":dr:" + member.value() + ":";
    }

    String draft(MemberId by, GoalId goal) {
        return draftsBy(by) + goal.value();
    }

    String draftsOf(MemberId member) {
        return base + ":dm:" + member.value();
    }

    String cardsIn(ChannelId channel) {
        return base + ":k:" + channel.value();
    }

    String topics() {
        return base + ":q:";
    }

    String topic(TopicId id) {
        return topics() + id.value();
    }

    String basketOf(MemberId author) {
        return base + ":bm:" + author.value();
    }

    String basketIn(ChannelId channel) {
        return base + ":bc:" + channel.value();
    }

    String round(ChannelId channel) {
        return base + ":rd:" + channel.value();
    }

    String parkedIn(ChannelId channel) {
        return base + ":pk:" + channel.value();
    }

    String roundPlan(ChannelId channel) {
        return base + ":rp:" + channel.value();
    }

    String mentionsIn(ChannelId channel) {
        return base + ":mn:" + channel.value();
    }

    /** Returns the index of accepted steps of that kind. */
    String ofChannel(String kind, ChannelId channel) {
        return base + ":" + kind + ":" + channel.value();
    }

    String crew(CrewId id) {
        return base + ":cw:" + id;
    }

    String crews() {
        return base + ":cm:all";
    }

    String ownDigests() {
        return base + ":cm:own";
    }

    String issue(CrewId crew) {
        return base + ":dg:" + crew;
    }

    String previews(CrewId crew, String week) {
        return base + ":sl:" + crew + ":" + week;
    }

    String event(String eventId) {
        return base + ":ev:" + eventId;
    }

    String askedInThread(ChannelId channel, String threadTs) {
        return base + ":bt:" + channel.value() + ":" + threadTs;
    }

    String askedOn(ChannelId channel, LocalDate day) {
        return base + ":bd:" + channel.value() + ":" + day;
    }

    String lastAsked(MemberId author) {
        return base + ":ba:" + author.value();
    }

    String frames() {
        return base + ":fr";
    }

    /** Returns the keys of this workspace's polls. */
    PollKeys polls() {
        return new PollKeys(base + ":p");
    }

    String settings() {
        return base + ":set";
    }

    String member(MemberId member) {
        return base + ":u:" + member.value();
    }

    String links() {
        return base + ":ln";
    }

    String pigeonhole(MemberId member) {
        return base + ":ph:" + member.value();
    }

    String letters(MemberId member) {
        return base + ":lt:" + member.value();
    }

    String accessKeys(MemberId member) {
        return base + ":ak:" + member.value();
    }

    String accessRate(MemberId member, String id) {
        return base + ":ar:" + member.value() + ":" + id;
    }

    String webhooks() {
        return base + ":wh:all";
    }

    String received(MemberId member, LocalDate monday) {
        return base + ":wk:" + member.value() + ":" + monday;
    }

    String once(String key) {
        return base + ":1:" + key;
    }
}
