package dev.konkret.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** The messages of a test set. */
final class Messages {
    private Messages() {}

    static String[] of(String set) {
        JsonMapper json = JsonMapper.builder().build();
        try (InputStream in = Messages.class.getResourceAsStream("/intention/" + set + ".jsonl")) {
            if (in == null) throw new IllegalArgumentException("no set " + set);
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .map(line -> json.readTree(line).get("text").stringValue())
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
