package dev.konkret.goal;

/**
 * The celebration a goal is imagined from, in the writer's own words; the bot reads them out when the goal is reached.
 * All four may be empty: nobody is stopped from writing a goal.
 *
 * @param when Wann feiern wir?
 * @param who Wer genau?
 * @param did hat genau was getan?
 * @param thrilled dass wir so begeistert sind?
 */
public record Celebration(String when, String who, String did, String thrilled) {

    /** Longer answers are a speech. */
    public static final int LONGEST_ANSWER = 300;

    /** Nothing was imagined yet. */
    public static final Celebration BLANK = new Celebration("", "", "", "");

    /** Returns a first wording of the goal, for the writer to change: who, and what they did. */
    public String firstWording() {
        String sentence = (who.strip() + " " + did.strip()).strip();
        if (sentence.isEmpty()) return sentence;
        String begun = Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
        return begun.matches("(?s).*[.!?…]") ? begun : begun + ".";
    }

    boolean tooLong() {
        return GoalText.longer(when, LONGEST_ANSWER)
                || GoalText.longer(who, LONGEST_ANSWER)
                || GoalText.longer(did, LONGEST_ANSWER)
                || GoalText.longer(thrilled, LONGEST_ANSWER);
    }
}
