package dev.konkret.playground.api;

import dev.konkret.playground.team.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A call Slack would refuse, with the answer it would give. */
final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ObjectNode answer;

    private ApiError(ObjectNode answer) {
        super(Json.text(answer, "error"), null, false, false);
        this.answer = answer;
    }

    ObjectNode answer() {
        return answer;
    }

    static ApiError named(String error) {
        return new ApiError(Json.refused(error));
    }

    /** With the lines that say what is wrong, once as they are and once as Slack's older clients read them. */
    static ApiError withMessages(String error, List<String> messages) {
        ObjectNode answer = Json.refused(error);
        answer.putObject("response_metadata").set("messages", Json.strings(messages));
        return new ApiError(answer);
    }

    static ApiError invalidArgument(String what, String name) {
        return withMessages("invalid_arguments", List.of("[ERROR] " + what + " [json-pointer:/" + name + "]"));
    }

    static ApiError missingArgument(String name) {
        return withMessages("invalid_arguments", List.of("[ERROR] missing required field: " + name));
    }

    static ApiError missingScope(String needed, Iterable<String> provided) {
        return new ApiError(
                Json.refused("missing_scope").put("needed", needed).put("provided", String.join(",", provided)));
    }
}
