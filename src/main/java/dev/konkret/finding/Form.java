package dev.konkret.finding;

/**
 * A word as it is compared.
 *
 * @param plain without accents
 * @param german its German stem, without accents
 * @param english its English stem, without accents
 */
record Form(String plain, String german, String english) {
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_INSIDE = 4;

    /** Shorter words are one typo away from too many others. */
    private static final int SHORTEST_WITH_TYPO = 4;

    private static final int SHORTEST_WITH_TWO = 8;

    /** Returns how well a word of a text fits this one that is looked for; 0 when it does not. */
    double fit(Form found) {
        if (found.plain.equals(plain)) return 4;
        if (found.german.equals(german) || found.english.equals(english)) return 3;
        if (plain.length() >= SHORTEST_BEGINNING && found.plain.startsWith(plain)) return 2;
        // "Websiteüberarbeitung" holds the website.
        if (german.length() >= SHORTEST_INSIDE && found.plain.contains(german)) return 1.5;
        return isTypo(found) ? 1 : 0;
    }

    private boolean isTypo(Form found) {
        int length = Math.min(plain.length(), found.plain.length());
        if (length < SHORTEST_WITH_TYPO) return false;
        int most = length < SHORTEST_WITH_TWO ? 1 : 2;
        if (Typos.within(plain, found.plain, most)) return true;
        return german.length() >= SHORTEST_WITH_TYPO && Typos.within(german, found.german, 1);
    }
}
