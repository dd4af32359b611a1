package dev.konkret.goal.smart;

import dev.konkret.text.Texts;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

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

    /**
     * Returns the sentence in the reader's language.
     *
     * @param quoted makes fit what people wrote for the place it is shown in
     */
    public String in(Texts texts, UnaryOperator<String> quoted) {
        // Next to the check, not among the bundles of the screen: the check brings its sentences along.
        ResourceBundle bundle = texts.language().bundle("dev.konkret.goal.smart");
        Object[] said = args.stream().map(arg -> said(arg, texts, quoted)).toArray();
        return new MessageFormat(
                        bundle.getString(sentence.key()), texts.language().locale())
                .format(said);
    }

    private static Object said(Object arg, Texts texts, UnaryOperator<String> quoted) {
        if (arg instanceof LocalDate day) return texts.dates().the(day);
        return arg instanceof String words ? quoted.apply(words) : arg;
    }
}
