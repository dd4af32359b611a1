package dev.konkret.cli;

import dev.konkret.duedate.DueDates;
import dev.konkret.intention.Intentions;
import dev.konkret.text.Language;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code understand}: JSON Lines in, JSON Lines out, one at a time, in constant memory; with a sentence as arguments it
 * explains in plain words what was heard and why.
 */
@Command(
        name = "understand",
        mixinStandardHelpOptions = true,
        description = "Says what messages mean: label, topic, owner, date. Reads JSON Lines, or explains a sentence.")
public final class UnderstandCommand implements Callable<Integer> {
    private static final int PROGRESS_STEP = 10_000;

    private final InputStream in;
    private final PrintStream out;
    private final @Nullable PrintStream progress;
    private final Clock clock;
    private final ZoneId zone;
    private final @Nullable Language reader;
    private final Intentions intentions = new Intentions();
    private final DueDates dueDates;

    @Parameters(arity = "0..*", paramLabel = "SENTENCE", description = "A sentence to explain.")
    private List<String> sentence = List.of();

    /**
     * Makes the command.
     *
     * @param progress where to count the lines, null when nobody watches
     * @param clock the reference for lines without {@code ref}
     * @param holiday tells whether a day is a public holiday
     * @param reader the language to explain in; null for the language of the sentence
     */
    public UnderstandCommand(
            InputStream in,
            PrintStream out,
            @Nullable PrintStream progress,
            Clock clock,
            ZoneId zone,
            Predicate<LocalDate> holiday,
            @Nullable Language reader) {
        this.in = in;
        this.out = out;
        this.progress = progress;
        this.clock = clock;
        this.zone = zone;
        this.reader = reader;
        this.dueDates = new DueDates(holiday);
    }

    /** Runs the command; 0 when every line could be read, otherwise 1. */
    @Override
    public Integer call() throws IOException {
        if (sentence.isEmpty()) return lines();
        String text = String.join(" ", sentence);
        out.print(new UnderstandExplanation(intentions, dueDates, reader).of(text, now()));
        out.flush();
        return 0;
    }

    private int lines() throws IOException {
        UnderstandLine line = new UnderstandLine(intentions, dueDates, this::now);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        BufferedWriter answers = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        long read = 0;
        boolean failed = false;
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            if (text.isBlank()) continue;
            UnderstandLine.Answer answer = line.answer(text);
            failed |= answer.failed();
            answers.write(answer.json());
            answers.write('\n');
            // Somebody who types lines wants the answer now; a pipe is served in blocks.
            if (!lines.ready()) answers.flush();
            if (++read % PROGRESS_STEP == 0) count(read);
        }
        answers.flush();
        if (read >= PROGRESS_STEP) count(read);
        if (progress != null && read >= PROGRESS_STEP) progress.println();
        return failed ? 1 : 0;
    }

    private void count(long read) {
        if (progress != null) progress.print("\r" + read);
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(zone);
    }
}
