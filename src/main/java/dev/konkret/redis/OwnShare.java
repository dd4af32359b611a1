package dev.konkret.redis;

import dev.konkret.ledger.Line;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a line of the export goes into the file of one person. Who asks for their data gets no list of their colleagues with
 * it: who else was asked in a poll, how others answered, and who has open steps in channels they cannot read.
 */
interface OwnShare {
    /** Longer than the name of a week, W10. */
    Pattern PERSON = Pattern.compile("(?<![A-Za-z0-9])[UW][A-Z0-9]{3,}(?![A-Za-z0-9])");

    /** What nobody has looked at stays out. */
    OwnShare NOTHING = (line, person) -> null;

    /** What is kept for one person under their id. */
    OwnShare NAMED = (line, person) -> names(line.id(), person) && !namesOthers(line.id(), person) ? line : null;

    /** Returns the line as far as it is the person's; null when nothing of it is. */
    @Nullable
    Line of(Line line, String person);

    /** What this part of the values leaves. */
    static OwnShare of(Part part) {
        return (line, person) -> {
            if (namesOthers(line.id(), person) || !(part.of(line.values(), person) instanceof Map<?, ?> own))
                return null;
            return new Line(line.kind(), line.id(), Part.named(own));
        };
    }

    private static boolean names(String text, String person) {
        return PERSON.matcher(text).results().anyMatch(found -> found.group().equals(person));
    }

    /** Tells whether a name of something has the id of somebody else in it. */
    static boolean namesOthers(String text, String person) {
        return PERSON.matcher(text).results().anyMatch(found -> !found.group().equals(person));
    }
}
