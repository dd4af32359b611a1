package dev.konkret.goal;

/** The stand-in keeps the promises, so that tests of rules may rely on it. */
class GoalsInMemoryTest extends GoalsContract {
    @Override
    protected Goals goals() {
        return new GoalsInMemory();
    }
}
