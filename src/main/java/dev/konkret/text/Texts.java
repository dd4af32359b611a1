package dev.konkret.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * What the bot says, in the language of one reader. Each part of the product has a bundle of its own; a key is in one of
 * them only.
 */
public final class Texts {
    /** The bundles: the main job first, then each part under its package's name. */
    static final List<String> BUNDLES =
            List.of("messages", "goal", "poll", "calm", "round", "digest", "ledger", "company", "picture", "access");

    private final Language language;
    private final List<ResourceBundle> bundles;
    private final HumanDates dates;

    private Texts(Language language) {
        this.language = language;
        this.bundles = BUNDLES.stream()
                .map(name -> language.bundle("dev.konkret.text." + name))
                .toList();
        this.dates = new HumanDates(this);
    }

    /** Returns what the bot says in that language. */
    public static Texts in(Language language) {
        return language == Language.DE ? German.TEXTS : English.TEXTS;
    }

    /** Returns the reader's language. */
    public Language language() {
        return language;
    }

    /** Returns how this reader's language writes dates. */
    public HumanDates dates() {
        return dates;
    }

    /**
     * Returns the sentence of that key with the arguments filled in. Numbers bend the sentence; dates are formatted and what
     * people wrote is escaped before it comes in. A German date such as "Fr 27.11." ends the sentence with its own point.
     *
     * @throws java.util.MissingResourceException when there is no such key
     */
    public String get(String key, Object... args) {
        String pattern = pattern(key);
        for (int i = 0; i < args.length; i++) {
            if (args[i] instanceof String s && s.endsWith("."))
                pattern = pattern.replace("{" + i + "}.", "{" + i + "}");
        }
        return new MessageFormat(pattern, language.locale()).format(args);
    }

    private String pattern(String key) {
        for (ResourceBundle bundle : bundles) if (bundle.containsKey(key)) return bundle.getString(key);
        throw new MissingResourceException("no text " + key, Texts.class.getName(), key);
    }

    /** Loaded when the first reader comes. */
    private static final class German {
        static final Texts TEXTS = new Texts(Language.DE);
    }

    /** Loaded when the first reader comes. */
    private static final class English {
        static final Texts TEXTS = new Texts(Language.EN);
    }
}
