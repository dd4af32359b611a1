package dev.konkret.playground.control;

import dev.konkret.playground.delivery.Faults;
import dev.konkret.playground.team.Json;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code {"method":"chat.postMessage","kind":"429","times":2,"retry_after":1}}: the next calls go wrong. {@code rate_limits}
 * stays on until it comes again with {@code "times":0}; {@code {"kind":"none"}} takes everything back.
 */
final class FaultRequest implements UnaryOperator<ObjectNode> {
    private final Faults faults;

    FaultRequest(Faults faults) {
        this.faults = faults;
    }

    @Override
    public ObjectNode apply(ObjectNode body) {
        String kind = body.path("kind").asString("");
        int times = body.path("times").asInt(1);
        if (kind.equals("none")) {
            faults.clear();
        } else if (!Faults.OF_CALLS.contains(kind) && !Faults.OF_DELIVERIES.contains(kind)) {
            return Json.refused("unknown_kind");
        } else if (times < 0 || times > 10_000) {
            return Json.refused("invalid_times");
        } else {
            if (kind.equals("rate_limits") || times == 0) faults.clear(kind);
            String method = Json.text(body, "method");
            int seconds = Math.max(0, Math.min(60, body.path("retry_after").asInt(kind.equals("hang") ? 30 : 1)));
            if (times > 0) faults.add(new Faults.Fault(method.isEmpty() ? "*" : method, kind, times, seconds));
        }
        ObjectNode answer = Json.ok();
        answer.set("faults", faults.toJson());
        return answer;
    }
}
