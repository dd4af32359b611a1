package dev.konkret.redis;

import dev.konkret.goal.poll.Ballot;
import dev.konkret.goal.poll.Lack;
import dev.konkret.goal.poll.Remark;
import dev.konkret.goal.poll.Stance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How a ballot is written: stance, whether the goal is understood, what is missing and the reason, packed. */
final class BallotLine {
    private static final String UNDERSTOOD = "1";
    private static final int BEFORE_LACKS = 3;

    private BallotLine() {}

    static String write(Ballot ballot) {
        List<String> parts = new ArrayList<>(List.of(
                ballot.stance().name(),
                ballot.understood() ? UNDERSTOOD : "0",
                ballot.reason() == null ? "" : ballot.reason()));
        ballot.lacks().stream().map(Lack::name).sorted().forEach(parts::add);
        return Packed.pack(parts);
    }

    static Ballot read(String text) {
        List<String> parts = Packed.unpack(text);
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        parts.stream().skip(BEFORE_LACKS).map(Lack::valueOf).forEach(lacks::add);
        String reason = parts.get(2);
        return new Ballot(
                parts.get(1).equals(UNDERSTOOD), Stance.valueOf(parts.get(0)), reason.isEmpty() ? null : reason, lacks);
    }

    /** Returns a reason without its writer; empty when there is none. */
    static String reasonOnly(Ballot ballot) {
        return ballot.reason() == null ? "" : ballot.stance().name() + " " + ballot.reason();
    }

    static Remark readReason(String text) {
        int blank = text.indexOf(' ');
        return new Remark(Stance.valueOf(text.substring(0, blank)), text.substring(blank + 1), null);
    }
}
