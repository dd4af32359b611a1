package dev.konkret.intention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A turn of phrase that gives an intent away, written as one entry of a word list: words, each with its alternatives, and at the
 * end where the topic stands.
 *
 * <pre>
 * a|@CLASS   one of these words or of this class; adverbs before it are passed over
 * (that)     may be missing
 * ^          the clause begins here, but for greetings and adverbs
 * $          the clause ends here; before "," it may go on with what is to be done, the comma forgotten
 * *          up to twelve other words
 * =a|@ACT   one of these follows, and the topic begins with it
 * -a|@NEG    nowhere in the clause
 * +a         somewhere in the clause
 * ?          only as a question; without it, only as a statement; ?? as either
 * !a         the word the turn is found by; without it, the first that is no class
 * &gt; &lt; : , .  ends the entry: the topic follows, precedes, stands behind the colon, in the next clause, elsewhere
 * </pre>
 */
final class Turn {
    private static final Pattern NO_KEY = Pattern.compile("@|^[-+=(^$*?><:,.]");
    private static final int GAP = 12;
    private static final int ADVERBS = 4;
    private static final int BEFORE_KEY = 4;

    private final List<TurnElement> elements = new ArrayList<>();
    private final List<TurnElement> without = new ArrayList<>();
    private final List<TurnElement> with = new ArrayList<>();
    private final List<TurnElement> needed = new ArrayList<>();
    private boolean anchored;
    /** How many tokens stand before the key, at least and at most. */
    private int nearest;

    private int farthest;
    private @Nullable Boolean question = false;

    enum Place {
        FOLLOWS,
        PRECEDES,
        BEHIND_COLON,
        NEXT_CLAUSE,
        ELSEWHERE
    }

    private final Place place;
    private final long adverbs;
    private final long section;

    /**
     * Reads a turn.
     *
     * @param adverbs the word classes that may stand between its words
     * @param section the bit of the section it stands in
     */
    Turn(List<String> entry, Map<String, Long> classes, long adverbs, long section) {
        this.adverbs = adverbs;
        this.section = section;
        this.place = place(entry.get(entry.size() - 1));
        int key = key(entry);
        for (int i = 0; i < entry.size() - 1; i++) {
            if (i == key) reach(entry.get(i).startsWith("!"));
            add(entry.get(i), classes);
        }
    }

    /** Sees from what stands before the key how far from it the turn can begin. */
    private void reach(boolean named) {
        boolean gap = false;
        for (TurnElement element : elements) {
            if (element.role() == TurnElement.Role.WORD) nearest++;
            gap |= element.role() == TurnElement.Role.GAP;
        }
        farthest = elements.isEmpty() ? 0 : named && gap ? BEFORE_KEY + GAP : BEFORE_KEY;
    }

    static boolean ends(String part) {
        return part.length() == 1 && "><:,.".contains(part);
    }

    private static Place place(String mark) {
        return switch (mark) {
            case ">" -> Place.FOLLOWS;
            case "<" -> Place.PRECEDES;
            case ":" -> Place.BEHIND_COLON;
            case "," -> Place.NEXT_CLAUSE;
            default -> Place.ELSEWHERE;
        };
    }

    private void add(String part, Map<String, Long> classes) {
        switch (part) {
            case "^" -> anchored = true;
            case "$" -> elements.add(new TurnElement(0, List.of(), TurnElement.Role.END));
            case "*" -> elements.add(new TurnElement(0, List.of(), TurnElement.Role.GAP));
            case "?" -> question = true;
            case "??" -> question = null;
            default -> addWords(part, classes);
        }
    }

    private void addWords(String part, Map<String, Long> classes) {
        boolean key = part.startsWith("!");
        boolean optional = part.startsWith("(");
        boolean ahead = part.startsWith("=");
        boolean flag = part.startsWith("-") || part.startsWith("+");
        String bare = optional ? part.substring(1, part.length() - 1) : key || flag || ahead ? part.substring(1) : part;
        long union = 0;
        List<String> words = new ArrayList<>();
        for (String word : bare.split("\\|")) {
            if (!word.startsWith("@")) words.add(word);
            else if (classes.containsKey(word)) union |= classes.get(word);
            else throw new IllegalArgumentException("no class " + word);
        }
        TurnElement element = new TurnElement(
                union,
                words,
                optional ? TurnElement.Role.MAY_BE_MISSING : ahead ? TurnElement.Role.AHEAD : TurnElement.Role.WORD);
        if (flag) (part.startsWith("-") ? without : with).add(element);
        else elements.add(element);
        if (union == 0 && !key && !optional && !part.startsWith("-")) needed.add(element);
    }

    /**
     * Returns the words the turn {@code entry} is found by.
     *
     * @throws IllegalArgumentException when it has only classes
     */
    static List<String> keys(List<String> entry) {
        String key = entry.get(key(entry));
        return List.of((key.startsWith("!") ? key.substring(1) : key).split("\\|"));
    }

    private static int key(List<String> entry) {
        for (int i = 0; i < entry.size(); i++) if (entry.get(i).startsWith("!")) return i;
        for (int i = 0; i < entry.size(); i++) if (!NO_KEY.matcher(entry.get(i)).find()) return i;
        throw new IllegalArgumentException("no word in " + entry);
    }

    /** Tells whether the turn begins with its topic: "=a * would be great &lt;", "^ * would be handy &lt;". */
    boolean opensTopic() {
        return elements.get(0).role() == TurnElement.Role.AHEAD
                || elements.get(0).role() == TurnElement.Role.GAP;
    }

    Place place() {
        return place;
    }

    long section() {
        return section;
    }

    /** Tells whether the message holds a word of each element that only words can fill: one look before all others. */
    boolean mayBeIn(Message message) {
        for (TurnElement element : needed) if (!element.isIn(message)) return false;
        return true;
    }

    /** Returns the tokens of the turn whose key is at {@code key}, or null; {@code core} is where the clause begins. */
    @Nullable
    FoundTurn find(Clause c, int key, int core, TopicFinder topics) {
        if (question != null && question != (question ? c.question() : topics.asks(c))) return null;
        int last = anchored ? core : Math.max(c.first(), key - farthest);
        for (int from = anchored ? core : key - nearest; from >= last; from--) {
            int[] places = match(c, 0, from, topics);
            FoundTurn found = places == null ? null : new FoundTurn(from, places);
            if (found != null && found.end() > key) return isFree(c) ? found : null;
        }
        return null;
    }

    /** Tells whether the clause has beside the turn what it must have, and nothing that it must not; takes longest, so comes last. */
    private boolean isFree(Clause c) {
        for (TurnElement element : without) if (element.in(c)) return false;
        for (TurnElement element : with) if (!element.in(c)) return false;
        return true;
    }

    /** Returns where each element stands from token {@code i} on, -1 for one without a word, and last the token behind; null for no. */
    private int @Nullable [] match(Clause c, int element, int i, TopicFinder topics) {
        if (element == elements.size()) {
            int[] places = new int[element + 1];
            Arrays.fill(places, -1);
            places[element] = i;
            return places;
        }
        TurnElement next = elements.get(element);
        if (next.role() == TurnElement.Role.END) {
            boolean ends =
                    c.skip(adverbs, i) > c.lastWord() || (place == Place.NEXT_CLAUSE && topics.isInfinitive(c, i));
            return ends ? match(c, element + 1, i, topics) : null;
        }
        if (next.role() == TurnElement.Role.GAP) {
            for (int to = i; to <= c.end() && to <= i + GAP; to++) {
                int[] places = match(c, element + 1, to, topics);
                if (places != null) return places;
            }
            return null;
        }
        int at = i;
        for (int passed = 0; passed <= ADVERBS && !next.fits(c, at); passed++) {
            if (element == 0 || !c.is(at, adverbs)) break;
            at++;
        }
        if (next.role() == TurnElement.Role.AHEAD) return next.fits(c, at) ? match(c, element + 1, at, topics) : null;
        if (next.fits(c, at)) {
            int[] places = match(c, element + 1, at + 1, topics);
            if (places != null) places[element] = at;
            if (places != null) return places;
        }
        return next.role() == TurnElement.Role.MAY_BE_MISSING ? match(c, element + 1, i, topics) : null;
    }
}
