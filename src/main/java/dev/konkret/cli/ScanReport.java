package dev.konkret.cli;

import java.util.List;

/** Writes down what a scan finds while it finds it, so that an export of any size fits into constant memory. */
interface ScanReport {
    /** Begins; comes once, before anything else. */
    void begin(String export);

    /** Takes one finding; those of a channel come together. */
    void finding(ScanFinding finding);

    /**
     * Ends.
     *
     * @param totals the figures of every channel that was read
     * @param broken files that could not be read, or not to their end
     */
    void end(List<ScanTotals> totals, List<ScanBroken> broken);
}
