package dev.konkret.redis;

import dev.konkret.goal.GoalId;
import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollState;
import dev.konkret.goal.poll.PollState.Closed;
import dev.konkret.goal.poll.PollState.Open;
import dev.konkret.goal.poll.PollState.Superseded;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a poll is written.
 *
 * <pre>
 * v  version        g  goal          t  number of the text     h  channel      b  asked by
 * gr groups, JSON   an 1 anonymous   ap groups counted apart, packed           f  follows that poll, if any
 * o  opened, ms     c  closes, ms    x  1 once extended        k  card: channel, timestamp and thread
 * s  O open, X superseded, C closed  e  when it ended, ms      n  the poll in its place, if any
 * ta tally, JSON    ve verdict, JSON                           ~  token of the last change
 * </pre>
 */
final class PollRecord {
    private static final String YES = "1";

    private PollRecord() {}

    /** Returns all but version, card and token, which the scripts set. */
    static Fields write(Poll poll) {
        Fields fields = new Fields();
        fields.put("g", poll.goal().value());
        fields.put("t", String.valueOf(poll.text()));
        fields.put("h", poll.channel().value());
        fields.put("b", poll.askedBy());
        fields.put("gr", GoalJson.writeGroups(poll.groups()));
        fields.put("an", poll.anonymous() ? YES : "0");
        fields.put("ap", Packed.pack(List.copyOf(new TreeSet<>(poll.apart()))));
        fields.put("o", poll.openedAt());
        fields.put("c", poll.closesAt());
        fields.put("x", poll.extended() ? YES : "0");
        fields.put("f", value(poll.follows()));
        if (poll.state() instanceof Closed closed) {
            fields.put("s", "C");
            fields.put("e", closed.at());
            fields.put("ta", TallyJson.write(closed.tally()));
            fields.put("ve", VerdictJson.write(closed.verdict()));
        } else if (poll.state() instanceof Superseded superseded) {
            fields.put("s", "X");
            fields.put("e", superseded.at());
            fields.put("n", value(superseded.by()));
        } else {
            fields.put("s", "O");
        }
        return fields;
    }

    static Poll read(TeamId team, PollId id, Fields fields) {
        return new Poll(
                id,
                team,
                new GoalId(fields.text("g")),
                Integer.parseInt(fields.text("t")),
                new ChannelId(fields.text("h")),
                fields.member("b"),
                GoalJson.readGroups(fields.find("gr")),
                fields.text("an").equals(YES),
                new HashSet<>(Packed.unpack(fields.text("ap"))),
                fields.instant("o"),
                fields.instant("c"),
                fields.text("x").equals(YES),
                poll(fields.find("f")),
                state(fields),
                Long.parseLong(fields.text("v")));
    }

    private static PollState state(Fields fields) {
        return switch (fields.text("s")) {
            case "O" -> new Open();
            case "X" -> new Superseded(fields.instant("e"), poll(fields.find("n")));
            case "C" ->
                new Closed(
                        fields.instant("e"),
                        TallyJson.read(fields.text("ta"), GoalJson.readGroups(fields.find("gr"))),
                        VerdictJson.read(fields.text("ve"), GoalJson.readGroups(fields.find("gr"))));
            default -> throw new IllegalStateException("no state " + fields.text("s"));
        };
    }

    private static @Nullable String value(@Nullable PollId poll) {
        return poll == null ? null : poll.value();
    }

    private static @Nullable PollId poll(@Nullable String value) {
        return value == null ? null : new PollId(value);
    }
}
