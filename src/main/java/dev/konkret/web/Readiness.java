package dev.konkret.web;

import java.util.Optional;

/** Whether the bot can do its work right now. */
@FunctionalInterface
public interface Readiness {

    /** Returns why it cannot, in one line without secrets; empty when it can. */
    Optional<String> whyNot();
}
