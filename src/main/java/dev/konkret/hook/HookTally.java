package dev.konkret.hook;

/** Hears what becomes of changes on their way to webhooks, for the operator's figures. */
public interface HookTally {

    /** What became of one. */
    enum What {
        /** The other side has it. */
        DELIVERED,
        /** One attempt came to nothing; there may be more. */
        FAILED,
        /** No attempt is left: this change never arrives. */
        GIVEN_UP,
        /** The webhook was switched off, because nobody has been there for too long or ever will. */
        SWITCHED_OFF
    }

    /** Called once for each. */
    void count(What what);
}
