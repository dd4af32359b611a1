package dev.konkret.goal.smart;

/** What a good goal is; the initials spell SMART in German and in English. */
public enum Light {
    /** spezifisch */
    SPECIFIC("goal.light.specific"),
    /** messbar */
    MEASURABLE("goal.light.measurable"),
    /** attraktiv: somebody wants it, and others can accept it */
    ATTRACTIVE("goal.light.attractive"),
    /** realistisch */
    REALISTIC("goal.light.realistic"),
    /** terminiert */
    TIME_BOUND("goal.light.time");

    private final String key;

    Light(String key) {
        this.key = key;
    }

    /** Returns the key of its name in the texts. */
    public String key() {
        return key;
    }
}
