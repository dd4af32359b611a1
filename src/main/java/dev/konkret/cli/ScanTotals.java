package dev.konkret.cli;

import dev.konkret.intention.Label;
import java.util.List;

/** How much was read and caught in one channel. */
final class ScanTotals {
    private final String channel;
    private long messages;
    private long vague;
    private long commitments;
    private long requests;

    ScanTotals(String channel) {
        this.channel = channel;
    }

    /** Returns the figures of all of them. */
    static ScanTotals of(List<ScanTotals> parts) {
        ScanTotals all = new ScanTotals("");
        for (ScanTotals part : parts) {
            all.messages += part.messages;
            all.vague += part.vague;
            all.commitments += part.commitments;
            all.requests += part.requests;
        }
        return all;
    }

    void count(Label label) {
        messages++;
        switch (label) {
            case VAGUE -> vague++;
            case COMMITMENT -> commitments++;
            case REQUEST -> requests++;
            case NONE -> {}
        }
    }

    String channel() {
        return channel;
    }

    long messages() {
        return messages;
    }

    long vague() {
        return vague;
    }

    long commitments() {
        return commitments;
    }

    long requests() {
        return requests;
    }
}
