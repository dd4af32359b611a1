package dev.konkret.goal.smart;

import java.util.Locale;

/** Everything the SMART check may say. What the sentences need to be complete stands beside them. */
public enum Sentence {
    /** Nothing was written. */
    TEXT_MISSING(Light.SPECIFIC, Colour.RED),
    /** The word that tells of mere activity. */
    TEXT_ACTIVITY(Light.SPECIFIC, Colour.YELLOW),
    /** The word that tells of a wish. */
    TEXT_WISH(Light.SPECIFIC, Colour.YELLOW),
    /** The word that everybody understands differently. */
    TEXT_VAGUE(Light.SPECIFIC, Colour.YELLOW),
    /** How many sentences there are. */
    TEXT_MANY_SENTENCES(Light.SPECIFIC, Colour.YELLOW),
    /** How many characters there are. */
    TEXT_LONG(Light.SPECIFIC, Colour.YELLOW),
    TEXT_SHORT(Light.SPECIFIC, Colour.YELLOW),
    TEXT_GOOD(Light.SPECIFIC, Colour.GREEN),

    MEASURE_MISSING(Light.MEASURABLE, Colour.RED),
    /** The measure. */
    MEASURE_WITHOUT_NUMBER(Light.MEASURABLE, Colour.YELLOW),
    /** The bare number. */
    MEASURE_WITHOUT_UNIT(Light.MEASURABLE, Colour.YELLOW),
    /** The measure. */
    MEASURE_WITHOUT_BASE(Light.MEASURABLE, Colour.YELLOW),
    MEASURE_GOOD(Light.MEASURABLE, Colour.GREEN),

    PERSON_MISSING(Light.ATTRACTIVE, Colour.RED),
    /** The word behind which nobody in particular stands. */
    PERSON_NOBODY(Light.ATTRACTIVE, Colour.YELLOW),
    /** The word that tells what shall be gone. */
    TEXT_AGAINST(Light.ATTRACTIVE, Colour.YELLOW),
    THRILL_MISSING(Light.ATTRACTIVE, Colour.YELLOW),
    GROUPS_MISSING(Light.ATTRACTIVE, Colour.YELLOW),
    ATTRACTIVE_GOOD(Light.ATTRACTIVE, Colour.GREEN),

    /** How many layers of the plan do not fit. */
    PLAN_DOES_NOT_FIT(Light.REALISTIC, Colour.RED),
    /** How many layers of the plan are overdue and nobody was asked for. */
    PLAN_OVERDUE(Light.REALISTIC, Colour.YELLOW),
    /** How many gaps nobody sees to. */
    GAPS_OPEN(Light.REALISTIC, Colour.YELLOW),
    /** How many working days are left. */
    TIME_SHORT(Light.REALISTIC, Colour.YELLOW),
    /** The word that allows no exception. */
    TEXT_ABSOLUTE(Light.REALISTIC, Colour.YELLOW),
    REALISTIC_GOOD(Light.REALISTIC, Colour.GREEN),

    DATE_MISSING(Light.TIME_BOUND, Colour.RED),
    /** What was written instead of a day. */
    DATE_WITHOUT_DAY(Light.TIME_BOUND, Colour.YELLOW),
    /** What was written of a time that is over. */
    DATE_GONE(Light.TIME_BOUND, Colour.RED),
    /** The day. */
    DATE_PAST(Light.TIME_BOUND, Colour.RED),
    DATE_TODAY(Light.TIME_BOUND, Colour.YELLOW),
    /** The day, and a working day nearby. */
    DATE_WEEKEND(Light.TIME_BOUND, Colour.YELLOW),
    /** The day, and a working day nearby. */
    DATE_HOLIDAY(Light.TIME_BOUND, Colour.YELLOW),
    /** The day. */
    DATE_FAR(Light.TIME_BOUND, Colour.YELLOW),
    /** The day. */
    DATE_GOOD(Light.TIME_BOUND, Colour.GREEN);

    /** How well it stands. Nothing is ever blocked, not even by red. */
    public enum Colour {
        GREEN,
        YELLOW,
        RED
    }

    private final Light light;
    private final Colour colour;

    Sentence(Light light, Colour colour) {
        this.light = light;
        this.colour = colour;
    }

    /** Returns the light it belongs to. */
    public Light light() {
        return light;
    }

    /** Returns the colour the light shows with it. */
    public Colour colour() {
        return colour;
    }

    /** Returns its key in the text bundles, such as {@code smart.text-activity}. */
    public String key() {
        return "smart." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
