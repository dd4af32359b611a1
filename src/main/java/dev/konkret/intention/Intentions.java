package dev.konkret.intention;

import dev.konkret.intention.english.EnglishGrammar;
import dev.konkret.intention.german.GermanGrammar;
import dev.konkret.reading.Words;
import java.util.List;

/**
 * Hears what a chat message means. Made once and used by every thread; a message takes linear time and never fails.
 * Most messages hold no word that could matter and are answered after one look at each word.
 */
public final class Intentions {
    private final List<Hearing> hearings;

    /** Hears German and English. */
    public Intentions() {
        this(List.of(new GermanGrammar(), new EnglishGrammar()));
        // Loads what the first message would otherwise have to wait for.
        understand("Wir müssten bis Freitag mal die Website überarbeiten.");
        understand("We should really update the website by Friday.");
    }

    /** Hears the given languages; where a message fits two equally well, the earlier one counts. */
    Intentions(List<Grammar> grammars) {
        this.hearings = grammars.stream().map(Hearing::new).toList();
    }

    /** Hears a message as the events API delivers it. */
    public Understanding understand(String text) {
        return understand(Words.of(text));
    }

    /** Hears a message that has been read already. */
    public Understanding understand(Words words) {
        Understanding said = hear(words);
        int answer = said.label() == Label.NONE ? AgreedQuote.answer(words) : 0;
        return answer > 0 ? agreed(words, answer, said) : said;
    }

    private Understanding agreed(Words words, int answer, Understanding said) {
        String text = AgreedQuote.quoted(words, answer);
        if (text == null) return said;
        Understanding quoted = hear(Words.of(text));
        if (!AgreedQuote.isOpen(quoted)) return said;
        for (Hearing hearing : hearings) {
            if (hearing.nothing().language() == quoted.language() && hearing.agrees(words, answer)) return quoted;
        }
        return said;
    }

    private Understanding hear(Words words) {
        Hearing best = hearings.get(0);
        long[] classes = best.classes(words);
        long most = best.telling(classes);
        for (int i = 1; i < hearings.size(); i++) {
            long[] others = hearings.get(i).classes(words);
            long telling = hearings.get(i).telling(others);
            if (telling > most) {
                most = telling;
                best = hearings.get(i);
                classes = others;
            }
        }
        return best.hear(words, classes);
    }
}
