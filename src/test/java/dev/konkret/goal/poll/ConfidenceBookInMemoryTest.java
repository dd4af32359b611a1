package dev.konkret.goal.poll;

/** The stand-in keeps the promises, so that tests of rules may rely on it. */
class ConfidenceBookInMemoryTest extends ConfidenceBookContract {
    @Override
    protected ConfidenceBook book() {
        return new ConfidenceBookInMemory();
    }
}
