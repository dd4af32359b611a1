package dev.konkret.redis;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** How a stored value looks in an export, where people and other programs read it. */
enum Format {
    TEXT,
    /** Stored yyyymmdd, shown {@code 2026-11-27}. */
    DAY,
    /** Stored as epoch ms, shown {@code 2026-11-27T08:00:00Z}. */
    MOMENT,
    /** A timestamp of Slack's, shown with its point. */
    TS,
    NUMBER,
    STATE,
    HORIZON,
    WHY;

    private static final Map<String, String> STATES =
            Map.of("P", "proposed", "R", "returned", "C", "committed", "D", "done", "X", "dropped");
    private static final Map<String, String> HORIZONS = Map.of("M", "middle", "L", "long");
    private static final Map<String, String> WHYS = Map.of("D", "declined", "U", "unanswered", "O", "owner_left");

    /** Returns the value as it is shown. */
    Object show(String stored) {
        return switch (this) {
            case TEXT -> stored;
            case DAY -> Fields.readDay(stored).toString();
            case MOMENT -> Instant.ofEpochMilli(Long.parseLong(stored)).toString();
            case TS -> Fields.readTs(stored);
            case NUMBER -> Long.parseLong(stored);
            case STATE -> word(STATES, stored);
            case HORIZON -> word(HORIZONS, stored);
            case WHY -> word(WHYS, stored);
        };
    }

    /**
     * Returns the value as it is stored.
     *
     * @throws Unfit when it is none of this format
     */
    String store(String name, Object shown) {
        try {
            return switch (this) {
                case TEXT -> (String) shown;
                case DAY -> Fields.write(LocalDate.parse((String) shown));
                case MOMENT -> String.valueOf(Instant.parse((String) shown).toEpochMilli());
                case TS -> Fields.writeTs((String) shown);
                case NUMBER -> String.valueOf(((Number) shown).longValue());
                case STATE -> letter(STATES, (String) shown);
                case HORIZON -> letter(HORIZONS, (String) shown);
                case WHY -> letter(WHYS, (String) shown);
            };
        } catch (DateTimeException | IllegalArgumentException | ClassCastException e) {
            throw new Unfit("\"" + name + "\" must be " + expected() + ", not " + shown);
        }
    }

    private String expected() {
        return switch (this) {
            case TEXT -> "a text";
            case DAY -> "a day such as 2026-11-27";
            case MOMENT -> "a moment such as 2026-11-27T08:00:00Z";
            case TS -> "a timestamp of Slack's";
            case NUMBER -> "a number";
            case STATE -> "one of " + STATES.values().stream().sorted().toList();
            case HORIZON -> "one of " + HORIZONS.values().stream().sorted().toList();
            case WHY -> "one of " + WHYS.values().stream().sorted().toList();
        };
    }

    private static String word(Map<String, String> words, String letter) {
        String word = words.get(letter);
        if (word == null) throw new IllegalArgumentException("no word for " + letter);
        return word;
    }

    private static String letter(Map<String, String> words, String word) {
        for (Map.Entry<String, String> one : words.entrySet())
            if (one.getValue().equals(word)) return one.getKey();
        throw new IllegalArgumentException("no letter for " + word);
    }
}
