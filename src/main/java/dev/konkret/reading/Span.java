package dev.konkret.reading;

/**
 * A piece of the original message.
 *
 * @param start offset of the first UTF-16 unit, from 0
 * @param end offset behind the last unit, never before {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) throw new IllegalArgumentException("no span: " + start + " to " + end);
    }

    /** Returns how many units the span covers; 0 for an empty one. */
    public int length() {
        return end - start;
    }

    /** Returns the piece of {@code text} the span covers, letter for letter. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Tells whether the two have at least one unit in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
