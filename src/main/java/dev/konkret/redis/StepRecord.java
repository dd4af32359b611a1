package dev.konkret.redis;

import dev.konkret.goal.GoalId;
import dev.konkret.nextstep.Horizon;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a next step is written: one hash with short names, because there are many steps.
 *
 * <pre>
 * v  version                    w  what                   a  first action
 * c  said in this channel       r  … at this timestamp    rt … in this thread, if any; no r for a command
 * b  proposed by                p  proposed at, ms        z  horizon, M or L; quick if there is none
 * n  postponements, if any      ~  token of the last change     f  goal it serves, if any
 * k  card: its timestamp when it stands under the message, else channel, timestamp and thread
 * x  an older version's; gone with the next change
 * the rest is the state, see {@link StateRecord}; names that are numbers are history, see {@link EventLine}
 * </pre>
 */
final class StepRecord {
    private static final List<String> NAMES = List.of("w", "a", "c", "r", "rt", "b", "p", "z", "n", "f");

    private StepRecord() {}

    /** Returns what a change of the step sets; version, card, token and persons are the script's own. */
    static Fields write(NextStep step) {
        Fields fields = new Fields();
        fields.put("w", step.what());
        fields.put("a", step.firstAction());
        Place saidIn = step.saidIn();
        if (saidIn != null) {
            fields.put("c", saidIn.channel().value());
            MessageRef message = saidIn.message();
            if (message != null) {
                fields.put("r", Fields.writeTs(message.ts()));
                if (message.threadTs() != null) fields.put("rt", Fields.writeTs(message.threadTs()));
            }
        }
        fields.put("b", step.proposedBy());
        fields.put("p", step.proposedAt());
        if (step.horizon() != Horizon.QUICK)
            fields.put("z", step.horizon().name().substring(0, 1));
        if (step.postponements() > 0) fields.put("n", String.valueOf(step.postponements()));
        if (step.goal() != null) fields.put("f", step.goal().value());
        StateRecord.write(step.state(), fields);
        return fields;
    }

    /** Returns how a card is written next to the message it most likely stands under. */
    static String writeCard(MessageRef card, @Nullable Place saidIn) {
        return saidIn != null && card.equals(saidIn.answer(card.ts())) ? Fields.writeTs(card.ts()) : Fields.write(card);
    }

    static MessageRef readCard(String text, @Nullable Place saidIn) {
        if (text.contains(" ")) return Fields.readMessage(text);
        if (saidIn == null) throw new IllegalStateException("a card stands nowhere");
        return saidIn.answer(Fields.readTs(text));
    }

    /** Returns where the step was said; null when it was said nowhere. */
    static @Nullable Place saidIn(Fields fields) {
        String channel = fields.find("c");
        String ts = fields.find("r");
        String thread = fields.find("rt");
        if (channel == null) return null;
        ChannelId where = new ChannelId(channel);
        if (ts == null) return Place.in(where);
        return Place.of(new MessageRef(where, Fields.readTs(ts), thread == null ? null : Fields.readTs(thread)));
    }

    /** Returns the names that may be there from before and are not among {@code set}. */
    static List<String> goneWith(Set<String> set) {
        List<String> gone = new ArrayList<>(NAMES);
        gone.addAll(StateRecord.NAMES);
        gone.removeAll(set);
        return gone;
    }

    static NextStep read(TeamId team, NextStepId id, Fields fields) {
        Place saidIn = saidIn(fields);
        String horizon = fields.find("z");
        String postponements = fields.find("n");
        String card = fields.find("k");
        String goal = fields.find("f");
        return new NextStep(
                id,
                team,
                fields.text("w"),
                saidIn,
                fields.member("b"),
                fields.instant("p"),
                horizon == null ? Horizon.QUICK : horizon(horizon),
                fields.find("a"),
                goal == null ? null : new GoalId(goal),
                StateRecord.read(fields),
                postponements == null ? 0 : Integer.parseInt(postponements),
                card == null || card.isEmpty() ? null : readCard(card, saidIn),
                Long.parseLong(fields.text("v")));
    }

    private static Horizon horizon(String letter) {
        for (Horizon horizon : Horizon.values()) if (horizon.name().startsWith(letter)) return horizon;
        throw new IllegalStateException("no horizon " + letter);
    }
}
