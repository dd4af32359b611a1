package dev.konkret.digest.figures;

import dev.konkret.reading.Folding;
import java.util.regex.Pattern;

/** Why a date was moved, as far as the words tell. The first that fits counts. */
public enum Reason {
    /** Somebody else has not delivered, answered or decided. */
    OTHERS("wart|rueckmeld|freigabe|antwort|zuarbeit|entscheid|lieferant"
            + "|abhaeng|waiting|reply|approval|depend|decision|feedback"),
    /** Away or ill. */
    AWAY("krank|urlaub|elternzeit|feiertag|erkaelt|sick|vacation|holiday|leave|illness"),
    /** Something else came first. */
    PRIORITY("dringend|wichtiger|priori|dazwischen|notfall|vorgezog|urgent|came up|emergency"),
    /** Money is missing. */
    MONEY("budget|geld|teuer|kosten|money|expensive|cost"),
    /** It was bigger or harder than thought, or knowledge is missing. */
    KNOWLEDGE("schwierig|komplex|groesser|unklar|weiss nicht|fehlt mir|zahlen fehl"
            + "|unterschaetz|difficult|complex|bigger|unclear|underestimat|don't know"),
    /** There was no time. */
    TIME("zeit|geschafft|stress|voll|ueberlast|kapazit|time|busy|capacity|overload"),
    /** Other words, or none. */
    OTHER("");

    private final Pattern words;

    Reason(String words) {
        this.words = Pattern.compile(words);
    }

    /** Returns what these words say. */
    public static Reason of(String text) {
        String folded = Folding.fold(text);
        for (Reason reason : values()) if (reason.words.matcher(folded).find()) return reason;
        return OTHER;
    }
}
