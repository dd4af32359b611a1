package dev.konkret.intention;

import dev.konkret.duedate.DueDates;
import dev.konkret.reading.Span;
import dev.konkret.reading.Words;

/** Marks the calendar expressions of a message, as the due dates find them. */
final class CalendarWords {
    private static final DueDates DATES = new DueDates(day -> false);

    private CalendarWords() {}

    static void mark(Message message) {
        Words words = message.words();
        int i = 0;
        for (Span span : DATES.mentions(words)) {
            while (i < words.size() && words.start(i) < span.start()) i++;
            int first = i;
            while (i < words.size() && words.end(i) <= span.end()) i++;
            message.mark(first, i, Bits.DATE);
        }
    }
}
