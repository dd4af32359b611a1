package dev.konkret.cli;

import dev.konkret.reading.Kind;
import dev.konkret.reading.SlackText;
import dev.konkret.reading.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who and what the ids of an export stand for. */
final class ScanNames {
    private static final String SOMEBODY = "…";
    /** How Slack begins the name of a conversation between a few, behind which theirs follow. */
    private static final String FEW = "mpdm-";

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    private final boolean hidden;

    /**
     * Makes one that knows nobody yet.
     *
     * @param hidden true when no person's name may be written
     */
    ScanNames(boolean hidden) {
        this.hidden = hidden;
    }

    /** Takes in one entry of users.json. */
    void addMember(JsonNode entry) {
        add(entry);
        if (!hidden) return;
        JsonNode profile = entry.path("profile");
        for (JsonNode holder : List.of(entry, profile)) {
            for (String field : List.of("name", "real_name", "display_name")) {
                eachWord(text(holder, field), (start, end, word) -> {
                    if (isName(word)) people.add(word);
                });
            }
        }
    }

    /** Tells that no list of members has named anybody whose name could be hidden. */
    boolean knowsNobody() {
        return people.isEmpty();
    }

    /** Short words with a small letter, such as van der, stand in many a name and name nobody. */
    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0)) || word.length() > 3;
    }

    /** Takes in one entry of channels.json and the like. */
    void add(JsonNode entry) {
        String id = text(entry, "id");
        String name = text(entry.path("profile"), "display_name");
        if (name.isEmpty()) name = text(entry, "real_name");
        if (name.isEmpty()) name = text(entry, "name");
        if (!id.isEmpty() && !name.isEmpty()) names.put(id, name);
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asStringOpt().orElse("");
    }

    /** Returns the name of a member, the id when the export does not know it; null when names are hidden. */
    @Nullable
    String author(String id) {
        return hidden ? null : of(id);
    }

    /** Returns the name of the conversation whose days are in that folder. */
    String channel(String folder) {
        String name = of(folder);
        return hidden && name.startsWith(FEW) ? FEW + SOMEBODY : name;
    }

    /** Returns how a file is named to people; its folder is named like the conversation. */
    String file(String path) {
        int slash = path.indexOf('/');
        if (!hidden || slash < 0) return path;
        String folder = path.substring(0, slash);
        return (folder.startsWith(FEW) ? FEW + SOMEBODY : folder) + path.substring(slash);
    }

    private String of(String id) {
        return names.getOrDefault(id, id);
    }

    /** Returns the message as people read it: names for mentions, labels for links, plain signs for entities. */
    String readable(String message) {
        Words words = Words.of(message);
        StringBuilder readable = new StringBuilder(message.length());
        int done = 0;
        for (int i = 0; i < words.size(); i++) {
            Kind kind = words.kind(i);
            boolean reference = kind == Kind.MENTION || kind == Kind.CHANNEL || kind == Kind.LINK;
            if (!reference || message.charAt(words.start(i)) != '<') continue;
            readable.append(message, done, words.start(i)).append(reference(words.text(i), kind));
            done = words.end(i);
        }
        readable.append(message, done, message.length());
        String text = SlackText.unescaped(readable.toString());
        return hidden ? withoutPeople(text) : text;
    }

    /** A name is hidden as it stands in the list of members, and with the ending of the genitive. */
    private String withoutPeople(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        int[] done = {0};
        eachWord(text, (start, end, word) -> {
            boolean owned = word.endsWith("s") && people.contains(word.substring(0, word.length() - 1));
            if (!owned && !people.contains(word)) return;
            rest.append(text, done[0], start).append(SOMEBODY);
            done[0] = end;
        });
        return rest.append(text, done[0], text.length()).toString();
    }

    /** Takes a run of letters and where it stands. */
    private interface WordTaker {
        void take(int start, int end, String word);
    }

    /** A single letter is an initial, which names nobody. */
    private static void eachWord(String text, WordTaker taker) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) continue;
            if (i - start > 1) taker.take(start, i, text.substring(start, i));
            start = i + 1;
        }
    }

    private String reference(String markup, Kind kind) {
        String inside = markup.substring(1, markup.length() - 1);
        if (hidden && inside.startsWith("@")) return "@" + SOMEBODY;
        int bar = inside.indexOf('|');
        if (bar >= 0) return (kind == Kind.CHANNEL ? "#" : "") + inside.substring(bar + 1);
        if (kind == Kind.LINK) return inside;
        String id = inside.substring(1);
        return (kind == Kind.CHANNEL ? "#" : "@") + of(id);
    }
}
