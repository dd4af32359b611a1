package dev.konkret.intention;

import dev.konkret.reading.Kind;
import dev.konkret.reading.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The turns of phrase of one frame, kept as data: "might be worth -ing", "es wäre an der Zeit". */
public final class Turns {
    private static final int MOST = 63;
    private static final int SHORT = 4;
    /** A clause of many hundred words is no sentence; nor is what stands behind this many cues looked at. */
    private static final int LONGEST = 300;

    private static final int MOST_TRIED = 64;

    private final TurnIndex index;
    private final long section;
    private final @Nullable Owner owner;
    private final TopicFinder topics;

    private Turns(TurnIndex index, long section, @Nullable Owner owner, TopicFinder topics) {
        this.index = index;
        this.section = section;
        this.owner = owner;
        this.topics = topics;
    }

    /**
     * Reads one frame from each of {@code sections}, named like the frame, with a slash and a word behind it for a second one: requests begin with R, commitments with C.
     *
     * @param classes what <code>@NAME</code> stands for
     * @param adverbs the classes of words that may stand in between
     * @param cue the class the words were given with {@link #announce}
     * @throws IllegalArgumentException for an entry without end, without a word, with an unknown class
     */
    public static List<Frame> frames(
            WordList list,
            List<String> sections,
            Map<String, Long> classes,
            long adverbs,
            long cue,
            TopicFinder topics) {
        if (sections.size() > MOST) throw new IllegalArgumentException("too many sections " + sections);
        TurnIndex.Builder all = new TurnIndex.Builder(cue);
        for (int k = 0; k < sections.size(); k++) {
            for (List<String> entry : entries(list, sections.get(k)))
                all.add(Turn.keys(entry), new Turn(entry, classes, adverbs, 1L << k));
        }
        TurnIndex index = all.build();
        List<Frame> frames = new ArrayList<>();
        for (String section : sections) {
            Turns turns = new Turns(index, 1L << frames.size(), owner(section), topics);
            frames.add(new Frame(id(section), label(section), cue, turns::mayBeIn, turns::find));
        }
        return frames;
    }

    /** Returns the turns of a section, each with the mark it ends with. */
    private static List<List<String>> entries(WordList list, String section) {
        List<List<String>> entries = new ArrayList<>();
        List<String> entry = new ArrayList<>();
        for (String part : list.section(section)) {
            entry.add(part);
            if (!Turn.ends(part)) continue;
            entries.add(entry);
            entry = new ArrayList<>();
        }
        if (!entry.isEmpty()) throw new IllegalArgumentException("turns end with " + entry);
        return entries;
    }

    /** A frame with many turns has several sections: "V10" and "V10/lingering" are both frame V10. */
    private static String id(String section) {
        int slash = section.indexOf('/');
        return slash < 0 ? section : section.substring(0, slash);
    }

    private static @Nullable Owner owner(String section) {
        return switch (label(section)) {
            case REQUEST -> Owner.ADDRESSEE;
            case COMMITMENT -> Owner.SPEAKER;
            case VAGUE, NONE -> id(section).equals("V13") ? Owner.SPEAKER : null;
        };
    }

    private static Label label(String id) {
        return id.startsWith("R") ? Label.REQUEST : id.startsWith("C") ? Label.COMMITMENT : Label.VAGUE;
    }

    /** Gives the words the turns are found by the class {@code bit}. */
    public static void announce(WordList list, List<String> sections, Classes classes, long bit) {
        for (String section : sections) {
            for (List<String> entry : entries(list, section)) for (String key : Turn.keys(entry)) classes.add(key, bit);
        }
    }

    private boolean mayBeIn(Message message) {
        return (message.sections(index) & section) != 0;
    }

    /** Returns the first turn the clause holds, or null. */
    public @Nullable Sighting find(Clause c) {
        if ((c.sections(index) & section) == 0 || c.end() - c.first() > LONGEST) return null;
        int core = -1;
        int tried = 0;
        for (int i = c.first(); i < c.end() && tried < MOST_TRIED; i++) {
            TurnIndex.Entry found = c.message().turnsAt(index, i);
            if ((found.sections() & section) == 0) continue;
            for (Turn turn : found.turns()) {
                if (turn.section() != section || !turn.mayBeIn(c.message())) continue;
                if (core < 0) core = topics.core(c);
                tried++;
                FoundTurn said = turn.find(c, i, core, topics);
                if (said == null) continue;
                Sighting sighting = sighting(c, turn, i, said);
                if (sighting == null) continue;
                Sighting whole = sighting.quoting(said.words());
                return whole.owner() == Owner.ADDRESSEE ? whole.by(topics.addressee(c)) : whole;
            }
        }
        return null;
    }

    /** "Idea: one inbox", "idea - one inbox", "idea 💡 one inbox". */
    private static boolean isLeadIn(Clause c) {
        boolean sign = c.end() < c.words().size() && c.words().kind(c.end()) == Kind.EMOJI;
        return c.endsWith(':')
                || (sign && c.end() - c.first() == 1)
                || (c.endsWith('-') && c.end() - c.first() <= SHORT);
    }

    private @Nullable Sighting sighting(Clause c, Turn turn, int key, FoundTurn said) {
        Clause next = c.nextInSentence();
        return switch (turn.place()) {
            case FOLLOWS -> said.end() < c.end() ? topics.from(c, said.end(), owner, key, said.end() - 1) : null;
            case PRECEDES ->
                topics.before(c, turn.opensTopic() ? key : said.first(), key).by(owner);
            case BEHIND_COLON -> next != null && isLeadIn(c) ? topics.from(next, next.first(), owner, key) : null;
            case NEXT_CLAUSE -> {
                if (topics.isInfinitive(c, said.end())) yield topics.from(c, said.end(), owner, key);
                yield next == null ? null : topics.from(next, next.first(), owner, key);
            }
            case ELSEWHERE -> topics.elsewhere(c, new Sighting(owner, -1, -1, key));
        };
    }
}
