package dev.konkret.redis;

import dev.konkret.goal.Group;
import dev.konkret.goal.Group.Source;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How groups are written: a list of objects with id, name, quorum and one of {@code usergroup}, {@code channel}, {@code people}. */
final class GroupJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private GroupJson() {}

    static String write(List<Group> groups) {
        ArrayNode list = JSON.createArrayNode();
        for (Group group : groups) {
            ObjectNode node = list.addObject()
                    .put("id", group.id())
                    .put("name", group.name())
                    .put("quorum", group.quorum());
            if (group.source() instanceof Source.UserGroup u) node.put("usergroup", u.id());
            if (group.source() instanceof Source.InChannel c)
                node.put("channel", c.channel().value());
            if (group.source() instanceof Source.Named n) {
                ArrayNode people = node.putArray("people");
                n.members().stream().map(MemberId::value).sorted().forEach(people::add);
            }
        }
        return list.toString();
    }

    static List<Group> read(String json) {
        List<Group> groups = new ArrayList<>();
        for (JsonNode node : JSON.readTree(json)) {
            groups.add(new Group(
                    node.path("id").asString(),
                    node.path("name").asString(),
                    source(node),
                    node.path("quorum").asInt()));
        }
        return groups;
    }

    private static Source source(JsonNode node) {
        if (node.has("usergroup"))
            return new Source.UserGroup(node.path("usergroup").asString());
        if (node.has("channel"))
            return new Source.InChannel(new ChannelId(node.path("channel").asString()));
        Set<MemberId> people = new HashSet<>();
        for (JsonNode person : node.path("people")) people.add(new MemberId(person.asString()));
        return new Source.Named(people);
    }
}
