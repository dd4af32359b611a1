package dev.konkret.duedate;

import java.util.List;

/**
 * What one language adds to the common calendar: its words, the order of its recognisers and its way to tell the time.
 *
 * @param vocabulary its calendar words
 * @param context what it says around calendar expressions
 * @param dates recognisers of full dates, in the order they are tried
 * @param recognisers all recognisers, in the order they are tried
 * @param clock tells the time
 */
public record Tongue(
        Vocabulary vocabulary,
        Context context,
        List<Recogniser> dates,
        List<Recogniser> recognisers,
        ClockReader clock) {

    /** Tells whether the word at {@code at} announces a deadline: Frist, due. */
    public boolean isDeadline(Reading reading, int at) {
        return context.is(reading.words(), at, Sign.DEADLINE);
    }

    /** Tells whether what stands before token {@code at} was counted. */
    public boolean isCounted(Reading reading, int at) {
        return context.isCounted(reading.words(), at);
    }
}
