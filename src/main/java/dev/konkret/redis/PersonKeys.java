package dev.konkret.redis;

import dev.konkret.workspace.MemberId;
import java.time.LocalDate;

/**
 * The keys of what a workspace's store knows about single persons.
 *
 * <pre>
 * {17}:T1:u:U1               string what Slack said about this person: "kind language zone", or "-" while that changes
 * {17}:T1:ph:U1              zset   pigeonhole of this person: step → laid down for the next daily message at, epoch ms
 * {17}:T1:wk:U1:2026-11-23   set    ids of the messages this person got in the week of that Monday; 9 days
 * {17}:T1:lt:U1              hash   messages with buttons to this person, and its calls for help; fields in letter-sent.lua; 30 days
 * {17}:T1:ak:U1              hash   keys of this person for programs: "k:id" digest, made at, good until, epoch ms; "u:id" day of the last use
 * {17}:T1:ar:U1:id           string how often that key was used in this minute; gone with it
 * </pre>
 */
record PersonKeys(String base) {

    String member(MemberId member) {
        return base + ":u:" + member.value();
    }

    String pigeonhole(MemberId member) {
        return base + ":ph:" + member.value();
    }

    String letters(MemberId member) {
        return base + ":lt:" + member.value();
    }

    String received(MemberId member, LocalDate monday) {
        return base + ":wk:" + member.value() + ":" + monday;
    }

    String accessKeys(MemberId member) {
        return base + ":ak:" + member.value();
    }

    String accessRate(MemberId member, String id) {
        return base + ":ar:" + member.value() + ":" + id;
    }
}
