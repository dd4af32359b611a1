package dev.konkret.slack.view;

import dev.konkret.text.Language;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people type them. */
final class Numbers {
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");

    private Numbers() {}

    /** Reads "5.000,50" in German and "5,000.50" in English; null when it is no number from 0 on. */
    static @Nullable BigDecimal read(String typed, Language language) {
        String digits = typed.replaceAll("[\\s\u00a0\u202f']", "");
        String grouping = language == Language.DE ? "." : ",";
        // "5.5" is no thousand in any language: there a point can only be meant as the decimal one.
        boolean thousands = digits.matches(".*\\d" + Pattern.quote(grouping) + "\\d{3}(\\D.*)?");
        String bare = thousands ? digits.replace(grouping, "") : digits;
        String point = bare.replace(',', '.');
        return PLAIN.matcher(point).matches() ? new BigDecimal(point) : null;
    }
}
