package dev.konkret.slack.deliver;

import java.time.Duration;

/** Counts nothing. */
final class NoTally implements LetterTally {
    @Override
    public void sent(Duration lateness) {}

    @Override
    public void stopped(String code) {}

    @Override
    public void count(What what) {}
}
