package dev.konkret.duedate;

import dev.konkret.duedate.german.GermanClock;
import dev.konkret.duedate.german.GermanDates;
import java.util.List;

/** German: its words, and the order in which its expressions are tried. */
final class German {
    private static final List<Recogniser> DATES =
            List.of(IsoDates::read, GermanDates::read, NamedDates::dayFirst, DaysOfMonth::read);

    static final Tongue TONGUE = new Tongue(
            VocabularyFile.read("german.words"),
            Context.read("german.context", true),
            DATES,
            Order.of(List.of(IsoDates::read, GermanDates::read, NamedDates::dayFirst, GermanDates::monthFirst)),
            GermanClock::spoken);

    private German() {}
}
