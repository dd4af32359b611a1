package dev.konkret.duedate;

import dev.konkret.duedate.english.EnglishClock;
import dev.konkret.duedate.english.EnglishDates;
import java.util.List;

/** English: its words, and the order in which its expressions are tried. */
final class English {
    private static final List<Recogniser> DATES = List.of(
            IsoDates::read, EnglishDates::read, NamedDates::monthFirst, NamedDates::dayFirst, DaysOfMonth::read);

    static final Tongue TONGUE = new Tongue(
            VocabularyFile.read("english.words"),
            Context.read("english.context", false),
            DATES,
            Order.of(List.of(IsoDates::read, EnglishDates::read, NamedDates::monthFirst, NamedDates::dayFirst)),
            EnglishClock::spoken);

    private English() {}
}
