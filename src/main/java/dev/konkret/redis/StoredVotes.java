package dev.konkret.redis;

import dev.konkret.goal.poll.AnonymousBox;
import dev.konkret.goal.poll.Ballot;
import dev.konkret.goal.poll.BallotBox;
import dev.konkret.goal.poll.NamedBox;
import dev.konkret.goal.poll.Remark;
import dev.konkret.goal.poll.Roll;
import dev.konkret.workspace.MemberId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns what is stored of a poll's people and votes back into roll and box. */
final class StoredVotes {
    private StoredVotes() {}

    static Roll roll(Map<String, String> groupsOfPeople) {
        Map<String, Set<MemberId>> members = new HashMap<>();
        groupsOfPeople.forEach((person, groups) -> {
            for (String group : Packed.unpack(groups)) {
                members.computeIfAbsent(group, g -> new HashSet<>()).add(new MemberId(person));
            }
        });
        return new Roll(members);
    }

    /** @param reply what {@code poll-box.lua} returns */
    static BallotBox box(List<?> reply) {
        if (!"1".equals(reply.get(0))) {
            Map<MemberId, Ballot> ballots = new HashMap<>();
            map(reply.get(2)).forEach((person, line) -> ballots.put(new MemberId(person), ballot(line)));
            return new NamedBox(ballots);
        }
        Map<MemberId, Set<String>> turnout = new HashMap<>();
        map(reply.get(3))
                .forEach((person, line) ->
                        turnout.put(new MemberId(person), new HashSet<>(Packed.unpack(afterToken(line)))));
        Set<Remark> remarks = new HashSet<>();
        for (Object reason : (List<?>) reply.get(5)) remarks.add(BallotLine.readReason((String) reason));
        return new AnonymousBox(
                new HashSet<>(Packed.unpack((String) reply.get(1))),
                turnout,
                CellRecord.read(map(reply.get(4))),
                remarks);
    }

    static Ballot ballot(String line) {
        return BallotLine.read(afterToken(line));
    }

    private static String afterToken(String line) {
        return line.substring(line.indexOf('\n') + 1);
    }

    private static Map<String, String> map(Object flat) {
        return Fields.ofList((List<?>) flat).asMap();
    }
}
