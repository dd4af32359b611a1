package dev.konkret.redis;

import dev.konkret.goal.poll.Ballot;
import dev.konkret.goal.poll.Counts;
import dev.konkret.goal.poll.Lack;
import dev.konkret.goal.poll.Stance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the counts of an anonymous poll are written: cell, a line end and what is counted. That is {@code v} for votes,
 * {@code u} for not understood, else the name of the stance or the lack.
 */
final class CellRecord {
    private static final String VOTES = "v";
    private static final String NOT_UNDERSTOOD = "u";

    private CellRecord() {}

    /** Returns what a ballot makes one more of. */
    static List<String> counted(Ballot ballot) {
        List<String> names = new ArrayList<>(List.of(VOTES, ballot.stance().name()));
        if (!ballot.understood()) names.add(NOT_UNDERSTOOD);
        for (Lack lack : ballot.lacks()) names.add(lack.name());
        return names;
    }

    static Map<String, Counts> read(Map<String, String> stored) {
        Map<String, Map<String, Integer>> cells = new HashMap<>();
        stored.forEach((field, count) -> {
            int end = field.lastIndexOf('\n');
            cells.computeIfAbsent(field.substring(0, end), c -> new HashMap<>())
                    .put(field.substring(end + 1), Integer.parseInt(count));
        });
        Map<String, Counts> counts = new HashMap<>();
        cells.forEach((cell, numbers) -> counts.put(cell, counts(numbers)));
        return counts;
    }

    private static Counts counts(Map<String, Integer> numbers) {
        Map<Stance, Integer> stances = new EnumMap<>(Stance.class);
        for (Stance s : Stance.values()) if (numbers.containsKey(s.name())) stances.put(s, numbers.get(s.name()));
        Map<Lack, Integer> lacks = new EnumMap<>(Lack.class);
        for (Lack l : Lack.values()) if (numbers.containsKey(l.name())) lacks.put(l, numbers.get(l.name()));
        return new Counts(numbers.getOrDefault(VOTES, 0), numbers.getOrDefault(NOT_UNDERSTOOD, 0), stances, lacks);
    }
}
