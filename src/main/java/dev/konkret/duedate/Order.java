package dev.konkret.duedate;

import java.util.ArrayList;
import java.util.List;

/** The order in which expressions are tried: the longer and surer ones first. */
final class Order {
    private static final List<Recogniser> COMMON = List.of(
            CountedInPeriod::read,
            Feasts::read,
            NotAhead::read,
            AmountsFrom::read,
            Amounts::read,
            WeekOf::read,
            PeriodExpressions::part,
            PeriodExpressions::whole,
            Weekdays::read,
            RelativeDays::read,
            EndsOfDay::read,
            DaysOfMonth::read);

    private Order() {}

    /** Returns the recognisers of a language that writes full dates as {@code dates} say. */
    static List<Recogniser> of(List<Recogniser> dates) {
        List<Recogniser> all = new ArrayList<>(dates);
        all.addAll(COMMON);
        return List.copyOf(all);
    }
}
