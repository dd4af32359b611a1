package dev.konkret.cli;

import dev.konkret.intention.Label;

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
