package dev.konkret.duedate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.konkret.reading.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cheap looks before a word is spelled out never spare one that is a single slip away from a name. */
class TyposTest {
    private static final Word NAME = new Word(Role.WEEKDAY.bit, 4, 0, 0, 0);

    @ParameterizedTest
    @ValueSource(strings = {"juni", "woche", "heute", "montag", "januar", "dienstag", "november", "donnerstag"})
    void findsEverySlipBehindTheFirstLetter(String name) {
        Typos typos = new Typos(List.of(name), List.of(), spelling -> NAME);
        for (String slip : slips(name)) {
            assertEquals(NAME, typos.correct(Words.of(slip), 0), slip);
            assertEquals(NAME, typos.correct(Words.of(slip.toUpperCase(Locale.ROOT)), 0), slip);
        }
    }

    /** Returns the name with a letter missing, doubled or swapped with the next, its first letter left as it is. */
    private static Set<String> slips(String name) {
        Set<String> slips = new LinkedHashSet<>();
        for (int i = 1; i < name.length(); i++) {
            String before = name.substring(0, i);
            String behind = name.substring(i + 1);
            char letter = name.charAt(i);
            slips.add(before + behind);
            slips.add(before + letter + letter + behind);
            if (!behind.isEmpty()) slips.add(before + behind.charAt(0) + letter + behind.substring(1));
        }
        slips.removeIf(slip -> slip.equals(name) || slip.length() < 4);
        return slips;
    }
}
