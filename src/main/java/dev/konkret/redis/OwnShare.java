package dev.konkret.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One person's share of what is kept together for many. Who asks for their data gets no list of their colleagues with it:
 * who else was asked in a poll, how others voted, and who has open steps in channels they cannot read.
 */
final class OwnShare {
    private static final Pattern PERSON = Pattern.compile("[UW][A-Z0-9]{2,}");

    private OwnShare() {}

    /**
     * Returns what stands there without what is about others alone: members of a set or list that do not name the person, and
     * fields named by another person.
     *
     * @param rest what follows the workspace in the key; what names the person there is theirs as a whole
     * @param named finds the person
     */
    static Stored of(Stored stored, String rest, Pattern named) {
        if (named.matcher(rest).find()) return stored;
        return switch (stored.type()) {
            case "set" -> with(stored, 1, named, false);
            case "zset" -> with(stored, 2, named, false);
            case "hash" -> with(stored, 2, named, true);
            default -> stored;
        };
    }

    /** @param width how many texts make an entry, of which the first decides */
    private static Stored with(Stored stored, int width, Pattern named, boolean fields) {
        List<String> flat = stored.flat();
        List<String> own = new ArrayList<>(flat.size());
        for (int i = 0; i + width <= flat.size(); i += width) {
            String first = flat.get(i);
            boolean others = !named.matcher(first).find()
                    && (!fields || PERSON.matcher(first).matches());
            if (!others) own.addAll(flat.subList(i, i + width));
        }
        return new Stored(stored.key(), stored.type(), stored.endsAt(), own);
    }
}
