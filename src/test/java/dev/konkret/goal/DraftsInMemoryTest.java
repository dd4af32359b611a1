package dev.konkret.goal;

/** The stand-in keeps the promises, so that tests of rules may rely on it. */
class DraftsInMemoryTest extends DraftsContract {
    @Override
    protected Drafts drafts() {
        return new DraftsInMemory();
    }
}
