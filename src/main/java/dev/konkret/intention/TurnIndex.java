package dev.konkret.intention;

import dev.konkret.reading.Folding;
import dev.konkret.reading.Lexicon;
import dev.konkret.reading.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All turns of a language by the words they are found by: one look tells which there may be at a word. */
final class TurnIndex {
    private static final Entry NOTHING = new Entry(0, 0, new Turn[0]);

    private final Lexicon keys;
    private final Entry[] entries;
    private final long cue;

    private TurnIndex(Map<String, List<Turn>> turns, long cue) {
        this.cue = cue;
        this.entries = new Entry[turns.size() + 1];
        Lexicon.Builder numbers = new Lexicon.Builder(turns.size());
        entries[0] = NOTHING;
        int number = 0;
        for (Map.Entry<String, List<Turn>> key : turns.entrySet()) {
            numbers.add(key.getKey(), ++number);
            entries[number] = Entry.of(number, key.getValue());
        }
        this.keys = numbers.build();
    }

    /** Returns the turns found by token {@code i} of {@code words}, which has these classes. */
    Entry at(Words words, int i, long classes) {
        return (classes & cue) == 0 ? NOTHING : entries[(int) keys.of(words, i)];
    }

    /**
     * The turns found by one word.
     *
     * @param number its own, from 1 on; 0 for a word no turn is found by
     * @param sections the bits of the sections they stand in
     * @param turns in the order of the sections and in them
     */
    @SuppressWarnings("ArrayRecordComponent") // read on every message, never compared
    record Entry(int number, long sections, Turn[] turns) {
        private static Entry of(int number, List<Turn> turns) {
            long sections = 0;
            for (Turn turn : turns) sections |= turn.section();
            return new Entry(number, sections, turns.toArray(new Turn[0]));
        }
    }

    /** Collects turns. */
    static final class Builder {
        private final Map<String, List<Turn>> turns = new LinkedHashMap<>();
        private final long cue;

        /** @param cue the class of words turns are found by */
        Builder(long cue) {
            this.cue = cue;
        }

        /** Adds a turn that is found by {@code keys}, in any spelling. */
        void add(List<String> keys, Turn turn) {
            for (String key : keys)
                turns.computeIfAbsent(Folding.fold(key), word -> new ArrayList<>())
                        .add(turn);
        }

        TurnIndex build() {
            return new TurnIndex(turns, cue);
        }
    }
}
