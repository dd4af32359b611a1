package dev.konkret.finding;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.englishStemmer;
import org.tartarus.snowball.ext.germanStemmer;

/** Takes the endings off words, in German and in English: nobody says which of the two a step is written in. For one thread. */
final class Stems {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final SnowballStemmer german = new germanStemmer();
    private final SnowballStemmer english = new englishStemmer();

    /** @param word in small letters */
    Form form(String word) {
        return new Form(folded(word), folded(stem(german, word)), folded(stem(english, word)));
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** The same for "überarbeiten", "ueberarbeiten" and "uberarbeiten". */
    private static String folded(String word) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return plain.replace("ß", "ss").replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }
}
