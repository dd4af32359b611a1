package dev.konkret.slack.deliver;

import java.time.Duration;

/** Counts what came of letters. Called by many threads; does nothing that takes time. */
public interface LetterTally {

    /** What happened, other than that it was sent. */
    enum What {
        /** An earlier attempt turned out to have arrived. */
        FOUND,
        /** Put off after Slack was not reached or did not say. */
        RETRIED,
        /** Put off because Slack refused it for its rate. */
        RATE_LIMITED,
        /** It may have arrived, nobody can tell, and it is not sent again. */
        UNSURE,
        /** Slack refuses it for good. */
        GIVEN_UP,
        /** It was there twice, and our copy was deleted. */
        TAKEN_BACK
    }

    /** Slack took a message, so long after it was due. */
    void sent(Duration lateness);

    /** Slack does not accept the installation (any more), for that reason; nothing can be sent until that is mended. */
    void stopped(String code);

    /** Something else happened. */
    void count(What what);
}
