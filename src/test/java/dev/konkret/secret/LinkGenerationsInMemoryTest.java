package dev.konkret.secret;

class LinkGenerationsInMemoryTest extends LinkGenerationsContract {
    @Override
    protected LinkGenerations empty() {
        return new LinkGenerationsInMemory();
    }
}
