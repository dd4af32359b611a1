package dev.konkret.redis;

import dev.konkret.goal.Celebration;
import dev.konkret.goal.GoalText;
import dev.konkret.goal.Group;
import dev.konkret.goal.Group.Source;
import dev.konkret.goal.TextVersion;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * How the words of a goal are written, in goals and drafts alike.
 *
 * <pre>
 * celebration  ["am 30. Juni","Anna und der Service","haben …","weil …"]
 * texts        [["Der Service hat …","40 Kunden","20250630","U1",1740988800000], …]   the day null when there is none
 * groups       [["id","Produkt",60,"U","S061"],["id","Außendienst",50,"C","C1"],["id","Leitung",50,"M","U1","U2"]]
 * </pre>
 */
final class GoalJson {
    private GoalJson() {}

    static String write(Celebration celebration) {
        return JsonText.array()
                .add(celebration.when())
                .add(celebration.who())
                .add(celebration.did())
                .add(celebration.thrilled())
                .toString();
    }

    static Celebration readCelebration(String text) {
        JsonNode json = JsonText.read(text);
        return new Celebration(
                json.path(0).asString(),
                json.path(1).asString(),
                json.path(2).asString(),
                json.path(3).asString());
    }

    static String write(List<TextVersion> texts) {
        ArrayNode json = JsonText.array();
        for (TextVersion text : texts) {
            ArrayNode it =
                    json.addArray().add(text.text().words()).add(text.text().measure());
            if (text.text().date() == null) it.addNull();
            else it.add(Fields.write(text.text().date()));
            it.add(text.by().value()).add(text.at().toEpochMilli());
        }
        return json.toString();
    }

    static List<TextVersion> readTexts(String text) {
        List<TextVersion> texts = new ArrayList<>();
        for (JsonNode it : JsonText.read(text)) {
            GoalText words = new GoalText(
                    it.path(0).asString(),
                    it.path(1).asString(),
                    it.path(2).isNull() ? null : Fields.readDay(it.path(2).asString()));
            texts.add(new TextVersion(
                    texts.size() + 1,
                    words,
                    new MemberId(it.path(3).asString()),
                    Instant.ofEpochMilli(it.path(4).asLong())));
        }
        return texts;
    }

    /** Returns the groups as they are written; null when there are none, so that no field is needed. */
    static @Nullable String writeGroups(List<Group> groups) {
        if (groups.isEmpty()) return null;
        ArrayNode json = JsonText.array();
        for (Group group : groups) {
            ArrayNode it = json.addArray().add(group.id()).add(group.name()).add(group.quorum());
            if (group.source() instanceof Source.UserGroup u) {
                it.add("U").add(u.id());
            } else if (group.source() instanceof Source.InChannel c) {
                it.add("C").add(c.channel().value());
            } else if (group.source() instanceof Source.Named n) {
                it.add("M");
                n.members().stream().map(MemberId::value).sorted().forEach(it::add);
            }
        }
        return json.toString();
    }

    static List<Group> readGroups(@Nullable String text) {
        List<Group> groups = new ArrayList<>();
        if (text == null) return groups;
        for (JsonNode it : JsonText.read(text)) {
            groups.add(new Group(
                    it.path(0).asString(),
                    it.path(1).asString(),
                    source(it),
                    it.path(2).asInt()));
        }
        return groups;
    }

    private static Source source(JsonNode it) {
        String first = it.path(4).asString("");
        return switch (it.path(3).asString()) {
            case "U" -> new Source.UserGroup(first);
            case "C" -> new Source.InChannel(new ChannelId(first));
            default -> {
                Set<MemberId> members = new HashSet<>();
                for (int i = 4; i < it.size(); i++)
                    members.add(new MemberId(it.path(i).asString()));
                yield new Source.Named(members);
            }
        };
    }
}
