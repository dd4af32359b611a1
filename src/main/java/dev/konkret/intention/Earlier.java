package dev.konkret.intention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Where to look for what a pronoun or a gap stands for. */
public final class Earlier {
    private Earlier() {}

    /**
     * Returns the clauses before {@code c}, the nearest first, those that only {@code hang} on another behind all others: what
     * they name explains the thing.
     *
     * @param most how many at most
     */
    public static List<Clause> than(Clause c, int most, Predicate<Clause> hang) {
        List<Clause> whole = new ArrayList<>();
        List<Clause> hanging = new ArrayList<>();
        for (Clause k = c.previous(); k != null && whole.size() + hanging.size() < most; k = k.previous())
            (hang.test(k) ? hanging : whole).add(k);
        whole.addAll(hanging);
        return whole;
    }
}
