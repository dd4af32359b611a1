package dev.konkret.goal.smart;

import java.util.List;

/**
 * One light of the SMART check.
 *
 * @param args what the sentence needs, in the order of its placeholders: {@code String}s as people wrote them,
 *     {@code Integer}s, and {@code LocalDate}s still to be put into the reader's words
 */
public record Advice(Sentence sentence, List<Object> args) {
    public Advice {
        args = List.copyOf(args);
    }

    static Advice of(Sentence sentence, Object... args) {
        return new Advice(sentence, List.of(args));
    }
}
