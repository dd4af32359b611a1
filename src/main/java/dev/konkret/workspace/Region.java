package dev.konkret.workspace;

import java.util.Locale;
import java.util.Set;

/**
 * Whose public holidays count: {@code DE}, {@code DE-BY}, {@code AT}, {@code CH-ZH}, and {@code DE-BY-A} for Augsburg.
 *
 * @param code ISO 3166-1 country, optionally with the ISO 3166-2 part behind a hyphen, and behind another one a place within it
 */
public record Region(String code) {
    /** Germany as a whole, with the nine holidays all its states share. */
    public static final Region GERMANY = new Region("DE");

    private static final Set<String> STATES =
            Set.of("BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH");
    private static final Set<String> AUSTRIAN_STATES = Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9");
    private static final Set<String> CANTONS = Set.of(
            "AG", "AI", "AR", "BE", "BL", "BS", "FR", "GE", "GL", "GR", "JU", "LU", "NE", "NW", "OW", "SG", "SH", "SO",
            "SZ", "TG", "TI", "UR", "VD", "VS", "ZG", "ZH");

    /**
     * Returns the region of that code, in any case.
     *
     * @throws IllegalArgumentException naming the code and some that exist, when there is no such region
     */
    public static Region of(String code) {
        Region region = new Region(code.trim().toUpperCase(Locale.ROOT));
        if (!region.exists()) {
            throw new IllegalArgumentException("unknown region \"" + code + "\", try DE, DE-BY, DE-NW, AT or CH-ZH");
        }
        return region;
    }

    private boolean exists() {
        String part = part();
        if (part.isEmpty() && code.length() != 2) return false;
        return switch (country()) {
            case "DE" -> part.isEmpty() || STATES.contains(part) || LocalHolidays.exist(part);
            case "AT" -> part.isEmpty() || AUSTRIAN_STATES.contains(part);
            case "CH" -> part.isEmpty() || CANTONS.contains(part);
            default -> false;
        };
    }

    /** Returns the ISO 3166-1 code of the country. */
    public String country() {
        int hyphen = code.indexOf('-');
        return hyphen < 0 ? code : code.substring(0, hyphen);
    }

    /** Returns the code of the state or canton within the country, empty for the whole country. */
    public String part() {
        int hyphen = code.indexOf('-');
        return hyphen < 0 ? "" : code.substring(hyphen + 1);
    }

    @Override
    public String toString() {
        return code;
    }
}
