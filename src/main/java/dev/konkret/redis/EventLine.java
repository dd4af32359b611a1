package dev.konkret.redis;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.workspace.MemberId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One line of history as it is written: {@code kind|by|at|other|due, yyyymmdd|words}, empty where there is nothing. The kind is a
 * letter; an older version wrote its name.
 *
 * <p>Nobody in {@code by} is who proposed the step, and {@code at} is how long after that it was, milliseconds in base 36.
 */
final class EventLine {
    private static final int PARTS = 6;

    /** What is stored never changes. */
    private static final Map<StepEvent.Kind, String> LETTERS = new EnumMap<>(Map.ofEntries(
            Map.entry(StepEvent.Kind.PROPOSED, "P"),
            Map.entry(StepEvent.Kind.TAKEN, "T"),
            Map.entry(StepEvent.Kind.ACCEPTED, "A"),
            Map.entry(StepEvent.Kind.DECLINED, "N"),
            Map.entry(StepEvent.Kind.UNANSWERED, "U"),
            Map.entry(StepEvent.Kind.OWNER_LEFT, "L"),
            Map.entry(StepEvent.Kind.SUGGESTED, "S"),
            Map.entry(StepEvent.Kind.POSTPONED, "M"),
            Map.entry(StepEvent.Kind.MADE_SMALLER, "K"),
            Map.entry(StepEvent.Kind.HANDOVER_ASKED, "H"),
            Map.entry(StepEvent.Kind.HANDED_OVER, "G"),
            Map.entry(StepEvent.Kind.HANDOVER_DECLINED, "J"),
            Map.entry(StepEvent.Kind.HELP_ASKED, "Q"),
            Map.entry(StepEvent.Kind.DECISION_ASKED, "E"),
            Map.entry(StepEvent.Kind.DECIDED, "W"),
            Map.entry(StepEvent.Kind.RESUMED, "R"),
            Map.entry(StepEvent.Kind.DONE, "D"),
            Map.entry(StepEvent.Kind.DROPPED, "X"),
            Map.entry(StepEvent.Kind.REOPENED, "O"),
            Map.entry(StepEvent.Kind.ENDED, "Z")));

    private EventLine() {}

    static String write(StepEvent event, NextStep step) {
        long after = event.at().toEpochMilli() - step.proposedAt().toEpochMilli();
        return letter(event.kind())
                + "|" + (event.by().equals(step.proposedBy()) ? "" : event.by().value())
                + "|" + Long.toString(after, Character.MAX_RADIX)
                + "|" + (event.other() == null ? "" : event.other().value())
                + "|" + (event.due() == null ? "" : Fields.write(event.due()))
                + "|" + (event.words() == null ? "" : event.words());
    }

    /** Returns what happened to the step of these fields, the earliest first. */
    static List<StepEvent> history(Fields step) {
        return step.history().stream().map(line -> read(line, step)).toList();
    }

    /** @param step fields of the step, of which who proposed it and when never change */
    private static StepEvent read(String line, Fields step) {
        String[] parts = line.split("\\|", PARTS);
        return new StepEvent(
                kind(parts[0]),
                parts[1].isEmpty() ? step.member("b") : new MemberId(parts[1]),
                step.instant("p").plusMillis(Long.parseLong(parts[2], Character.MAX_RADIX)),
                parts[3].isEmpty() ? null : new MemberId(parts[3]),
                parts[4].isEmpty() ? null : Fields.readDay(parts[4]),
                parts[5].isEmpty() ? null : parts[5]);
    }

    private static String letter(StepEvent.Kind kind) {
        // A kind without a letter is written by its name, which is read as well.
        return LETTERS.getOrDefault(kind, kind.name());
    }

    private static StepEvent.Kind kind(String written) {
        for (Map.Entry<StepEvent.Kind, String> letter : LETTERS.entrySet()) {
            if (letter.getValue().equals(written)) return letter.getKey();
        }
        return StepEvent.Kind.valueOf(written);
    }
}
