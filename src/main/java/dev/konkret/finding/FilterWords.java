package dev.konkret.finding;

import dev.konkret.nextstep.Horizon;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind {@code liste}: people, channels and a few words, in German or English and in any order. */
public final class FilterWords {
    private static final Pattern MEMBER = Pattern.compile("<@([A-Z0-9]+)(?:\\|[^>]*)?>");
    private static final Pattern GOAL =
            Pattern.compile("(?iu)(?<!\\S)(?:ziel|goal):\\s*(?:[\"„“”»«]([^\"„“”»«]*)[\"„“”»«]|(\\S+))");
    private static final Pattern CHANNEL = Pattern.compile("<#([A-Z0-9]+)(?:\\|[^>]*)?>");

    private static final Set<String> ME = Set.of("ich", "mich", "mir", "meine", "mein", "me", "mine", "my");
    private static final Set<String> HERE = Set.of("hier", "here");
    private static final Set<String> ALL = Set.of("alle", "alles", "all", "everything");
    private static final Set<String> OVERDUE =
            Set.of("überfällig", "überfällige", "überfälliges", "ueberfaellig", "ueberfaellige", "overdue", "late");
    private static final Set<String> OPEN = Set.of("offen", "offene", "offenes", "open");
    private static final Set<String> DONE =
            Set.of("erledigt", "erledigte", "erledigtes", "fertig", "fertige", "geschafft", "done", "finished");
    private static final Set<String> SINCE = Set.of("seit", "since", "ab");
    private static final Set<String> FILLERS = Set.of("von", "vom", "in", "im", "und", "of", "and", "by", "for", "für");

    private final MemberId reader;
    private final ChannelId here;
    private final LocalDate today;

    /**
     * @param reader whom "ich" means
     * @param here what "hier" means
     * @param today the reader's day
     */
    public FilterWords(MemberId reader, ChannelId here, LocalDate today) {
        this.reader = reader;
        this.here = here;
        this.today = today;
    }

    /** Returns the words that name a goal, as in {@code ziel:website} or {@code ziel:"neue website"}; empty when none do. */
    public static Optional<String> goalIn(String text) {
        Matcher goal = GOAL.matcher(text);
        if (!goal.find()) return Optional.empty();
        String words = goal.group(1) == null ? goal.group(2) : goal.group(1);
        return Optional.of(words.strip()).filter(w -> !w.isEmpty());
    }

    /** Returns what the words ask for, apart from the {@link #goalIn goal}; empty when one of them is none of ours, because then it is most likely about something else. */
    public Optional<Filter> read(String text) {
        String others = goalIn(text).isEmpty() ? text : GOAL.matcher(text).replaceFirst(" ");
        Deque<String> words = new ArrayDeque<>(Arrays.stream(others.strip().split("[\\s,]+"))
                .filter(w -> !w.isEmpty())
                .toList());
        Set<MemberId> people = new LinkedHashSet<>();
        Set<ChannelId> channels = new LinkedHashSet<>();
        Filter.Which which = Filter.Which.OPEN;
        LocalDate since = null;
        Horizon horizon = null;
        // A goal is anybody's.
        boolean all = !others.equals(text);
        while (!words.isEmpty()) {
            String word = words.pop();
            String small = word.toLowerCase(Locale.ROOT);
            Matcher member = MEMBER.matcher(word);
            Matcher channel = CHANNEL.matcher(word);
            if (member.matches()) people.add(new MemberId(member.group(1)));
            else if (channel.matches()) channels.add(new ChannelId(channel.group(1)));
            else if (ME.contains(small)) people.add(reader);
            else if (HERE.contains(small)) channels.add(here);
            else if (ALL.contains(small)) all = true;
            else if (OVERDUE.contains(small)) which = Filter.Which.OVERDUE;
            else if (OPEN.contains(small)) which = Filter.Which.OPEN;
            else if (DONE.contains(small)) which = Filter.Which.DONE;
            else if (horizon(small) != null) horizon = horizon(small);
            else if (SINCE.contains(small)) {
                since = new PastDay(today).take(words).orElse(null);
                if (since == null) return Optional.empty();
            } else if (!FILLERS.contains(small)) return Optional.empty();
        }
        // Without anybody and anywhere it is the reader's own steps that are meant.
        if (people.isEmpty() && channels.isEmpty() && !all) people.add(reader);
        return Optional.of(new Filter(people, channels, which, since, horizon));
    }

    private static @Nullable Horizon horizon(String word) {
        return switch (word) {
            case "schnell", "schnelle", "kurz", "kurzfristig", "quick", "short" -> Horizon.QUICK;
            case "mittel", "mittlere", "mittelfristig", "middle", "medium" -> Horizon.MIDDLE;
            case "lang", "lange", "langfristig", "long" -> Horizon.LONG;
            default -> null;
        };
    }
}
