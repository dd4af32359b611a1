package dev.konkret.playground.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What Slack's documentation says about a method.
 *
 * @param perMinute how many calls a workspace may make in a minute
 * @param scopes one of which is enough; empty when none is needed
 * @param required arguments that must be there
 * @param types arguments that must be a {@code boolean}, a {@code number} or an {@code integer}
 */
record MethodFacts(int perMinute, List<String> scopes, List<String> required, Map<String, String> types) {

    /** All methods the simulated Slack knows, by name. */
    static Map<String, MethodFacts> all() {
        Map<String, MethodFacts> all = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(MethodFacts.class.getResourceAsStream("methods.txt"))) {
            for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                String[] part = line.split("\\s*\\|\\s*");
                Map<String, String> types = new LinkedHashMap<>();
                for (String typed : words(part[4])) types.put(typed.split(":")[0], typed.split(":")[1]);
                all.put(part[0], new MethodFacts(Integer.parseInt(part[1]), words(part[2]), words(part[3]), types));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list of methods cannot be read", e);
        }
        return all;
    }

    private static List<String> words(String text) {
        return text.equals("-") || text.equals("~") ? List.of() : List.of(text.split(","));
    }
}
