package dev.konkret.hook;

/** Takes a change to where a webhook leads. */
@FunctionalInterface
public interface Courier {

    /** What came of it. */
    enum Reply {
        /** The other side has it. */
        TAKEN,
        /** There is nobody there for good. */
        GONE,
        /** Not this time: no answer, another one than yes, or an address that may not be called. */
        FAILED
    }

    /** Tries once; takes some seconds at most and never throws. */
    Reply deliver(Webhook hook, StepChange change);
}
