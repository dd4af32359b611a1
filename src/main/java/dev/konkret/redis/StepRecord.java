package dev.konkret.redis;

import dev.konkret.nextstep.Horizon;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a next step is written: one hash with short names, because there are many steps.
 *
 * <pre>
 * v  version                    w  what                   a  first action
 * r  said in: channel ts thread  b  proposed by            p  proposed at, ms
 * z  horizon: Q, M or L         n  postponements, if any  k  card: channel ts thread
 * x  persons concerned while it is open                   ~  token of the last change
 * the rest is the state, see {@link StateRecord}; names that are numbers are history, see {@link EventLine}
 * </pre>
 */
final class StepRecord {
    private static final List<String> NAMES = List.of("w", "a", "r", "b", "p", "z", "n");

    private StepRecord() {}

    /** Returns what a change of the step sets; version, card, token and persons are the script's own. */
    static Fields write(NextStep step) {
        Fields fields = new Fields();
        fields.put("w", step.what());
        fields.put("a", step.firstAction());
        if (step.saidIn() != null) fields.put("r", Fields.write(step.saidIn()));
        fields.put("b", step.proposedBy());
        fields.put("p", step.proposedAt());
        fields.put("z", step.horizon().name().substring(0, 1));
        if (step.postponements() > 0) fields.put("n", String.valueOf(step.postponements()));
        StateRecord.write(step.state(), fields);
        return fields;
    }

    /** Returns the names that may be there from before and are not among {@code set}. */
    static List<String> goneWith(Set<String> set) {
        List<String> gone = new ArrayList<>(NAMES);
        gone.addAll(StateRecord.NAMES);
        gone.removeAll(set);
        return gone;
    }

    static NextStep read(TeamId team, NextStepId id, Fields fields) {
        String saidIn = fields.find("r");
        String postponements = fields.find("n");
        String card = fields.find("k");
        return new NextStep(
                id,
                team,
                fields.text("w"),
                saidIn == null ? null : Fields.readMessage(saidIn),
                fields.member("b"),
                fields.instant("p"),
                horizon(fields.text("z")),
                fields.find("a"),
                StateRecord.read(fields),
                postponements == null ? 0 : Integer.parseInt(postponements),
                card == null || card.isEmpty() ? null : Fields.readMessage(card),
                Long.parseLong(fields.text("v")));
    }

    private static Horizon horizon(String letter) {
        for (Horizon horizon : Horizon.values()) if (horizon.name().startsWith(letter)) return horizon;
        throw new IllegalStateException("no horizon " + letter);
    }
}
