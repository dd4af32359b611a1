package dev.konkret.playground.api;

import tools.jackson.databind.node.ObjectNode;

/** What a method does; it runs while the team's monitor is held and answers with {@code ok} in the answer. */
@FunctionalInterface
interface ApiMethod {
    /** Answers the call, or throws the {@link ApiError} Slack would answer with. */
    ObjectNode answer(ApiCall call);
}
