package dev.konkret.playground.delivery;

import dev.konkret.playground.team.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What shall go wrong with the next calls and deliveries, on demand. */
public final class Faults {
    /** Faults that are an error Slack names; after {@code token_revoked} nothing works until somebody installs the bot again. */
    public static final Set<String> REFUSALS = Set.of("internal_error", "token_revoked");

    /** Faults of answers to the bot's calls; of a message that names a file, Slack may not have looked at the file yet. */
    public static final Set<String> OF_CALLS = Set.of(
            "429",
            "500",
            "hang",
            "lost_answer",
            "internal_error",
            "token_revoked",
            "file_not_ready",
            "delay",
            "rate_limits");
    /** Faults of deliveries to the bot. */
    public static final Set<String> OF_DELIVERIES = Set.of("deliver_twice", "out_of_order");

    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param method the API method or event type it is about; {@code *} for any
     * @param times how often it still happens
     * @param seconds for {@code 429} the Retry-After, for {@code hang} and {@code delay} how long
     */
    public record Fault(String method, String kind, int times, int seconds) {
        ObjectNode toJson() {
            return Json.object()
                    .put("method", method)
                    .put("kind", kind)
                    .put("times", times)
                    .put("retry_after", seconds);
        }

        private boolean concerns(String called) {
            return method.equals("*") || method.equals(called);
        }
    }

    public synchronized void add(Fault fault) {
        faults.add(fault);
    }

    public synchronized void clear() {
        faults.clear();
    }

    /** Forgets the faults of this kind. */
    public synchronized void clear(String kind) {
        faults.removeIf(f -> f.kind().equals(kind));
    }

    /** Whether there is a fault of this kind that stays until it is taken back. */
    public synchronized boolean isOn(String kind) {
        return faults.stream().anyMatch(f -> f.kind().equals(kind));
    }

    /** The fault that befalls this call or event now, one time less from now on; empty when all goes well. */
    public synchronized Optional<Fault> next(String called, Set<String> kinds) {
        for (int i = 0; i < faults.size(); i++) {
            Fault fault = faults.get(i);
            if (!fault.concerns(called)
                    || !kinds.contains(fault.kind())
                    || fault.kind().equals("rate_limits")) continue;
            if (fault.times() <= 1) {
                faults.remove(i);
            } else {
                faults.set(i, new Fault(fault.method(), fault.kind(), fault.times() - 1, fault.seconds()));
            }
            return Optional.of(fault);
        }
        return Optional.empty();
    }

    public synchronized ArrayNode toJson() {
        ArrayNode array = Json.array();
        faults.forEach(f -> array.add(f.toJson()));
        return array;
    }
}
