package dev.konkret.playground.control;

import dev.konkret.playground.team.Json;
import tools.jackson.databind.node.ObjectNode;

/** Something that cannot be done in Slack, with the answer that says why. */
final class ControlError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ObjectNode answer;

    ControlError(String error) {
        this(Json.refused(error));
    }

    ControlError(ObjectNode answer) {
        super(Json.text(answer, "error"), null, false, false);
        this.answer = answer;
    }

    ObjectNode answer() {
        return answer;
    }
}
