package dev.konkret.cli;

import dev.konkret.ledger.Intake;
import dev.konkret.ledger.Line;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of JSON Lines that is read twice: to check every line, and to write every line. */
public final class ImportFile {
    /** Whoever has so many problems has the wrong file. */
    private static final int MOST_PROBLEMS = 20;

    private final Path file;
    private int count;

    public ImportFile(Path file) {
        this.file = file;
    }

    /** Returns how many lines there were when it was read last. */
    public int count() {
        return count;
    }

    /** Fails when there is nothing that could be read. */
    public void mustBeReadable() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.readNBytes(1);
        }
    }

    /** Returns what is wrong, one line of text each, with the number of the line; empty when nothing is. */
    public List<String> check(Intake intake) throws IOException {
        List<String> problems = new ArrayList<>();
        int more = 0;
        try {
            more = checkLines(intake, problems);
        } catch (CharacterCodingException e) {
            problems.add("line " + (count + 1) + " or soon after: is no UTF-8");
            return problems;
        }
        if (more > 0) problems.add("… and " + more + " more");
        if (problems.isEmpty()) intake.checkWhole().ifPresent(problems::add);
        return problems;
    }

    private int checkLines(Intake intake, List<String> problems) throws IOException {
        int more = 0;
        count = 0;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                count++;
                String problem = problem(count, text, intake);
                if (problem == null) continue;
                if (problems.size() < MOST_PROBLEMS) problems.add("line " + count + ": " + problem);
                else more++;
            }
        }
        return more;
    }

    private static @Nullable String problem(int number, String text, Intake intake) {
        try {
            Line line = LedgerJson.read(text);
            String name = line.id().isEmpty() ? line.kind() : line.kind() + " " + line.id();
            return intake.check(number, line)
                    .map(reason -> name + ": " + reason)
                    .orElse(null);
        } catch (LedgerJson.NoLine e) {
            return e.getMessage();
        }
    }

    /**
     * Writes every line. For after the check has found nothing.
     *
     * @throws IllegalStateException when the file was changed since
     */
    public void write(Intake intake) throws IOException {
        intake.begin();
        int written = 0;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                intake.write(LedgerJson.read(text));
                written++;
            }
        } catch (LedgerJson.NoLine e) {
            throw new IllegalStateException(file + " was changed while it was read", e);
        }
        if (written != count) throw new IllegalStateException(file + " was changed while it was read");
        intake.end();
    }
}
