package dev.konkret.workspace;

import java.util.Locale;

/**
 * Whose public holidays count: {@code DE}, {@code DE-BY}, {@code AT}, {@code CH-ZH}.
 *
 * @param code ISO 3166-1 country, optionally with the ISO 3166-2 part behind a hyphen
 */
public record Region(String code) {

    /** Returns the region of that code, in any case. */
    public static Region of(String code) {
        return new Region(code.trim().toUpperCase(Locale.ROOT));
    }
}
