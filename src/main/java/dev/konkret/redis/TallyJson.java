package dev.konkret.redis;

import dev.konkret.goal.Group;
import dev.konkret.goal.poll.Counts;
import dev.konkret.goal.poll.Lack;
import dev.konkret.goal.poll.Remark;
import dev.konkret.goal.poll.Stance;
import dev.konkret.goal.poll.Tally;
import dev.konkret.goal.poll.Turnout;
import dev.konkret.workspace.MemberId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the frozen tally of a poll is written. Groups stand next to it and are named by their ids. */
final class TallyJson {

    private TallyJson() {}

    static String write(Tally tally) {
        ObjectNode node = JsonText.object()
                .put("voted", tally.voted())
                .put("entitled", tally.entitled())
                .put("objected", tally.objected());
        ArrayNode turnout = node.putArray("turnout");
        for (Turnout t : tally.turnout()) turnout.add(turnout(t));
        ArrayNode blocks = node.putArray("blocks");
        for (Tally.Block block : tally.blocks()) {
            ObjectNode one = blocks.addObject();
            ArrayNode groups = one.putArray("groups");
            new TreeSet<>(block.groups()).forEach(groups::add);
            one.set("counts", counts(block.counts()));
        }
        tally.total().ifPresent(total -> node.set("total", counts(total)));
        ArrayNode remarks = node.putArray("remarks");
        for (Remark remark : tally.remarks()) {
            ObjectNode one =
                    remarks.addObject().put("stance", remark.stance().name()).put("words", remark.words());
            if (remark.by() != null) one.put("by", remark.by().value());
        }
        return node.toString();
    }

    static Tally read(String json, List<Group> groups) {
        JsonNode node = JsonText.read(json);
        List<Turnout> turnout = new ArrayList<>();
        for (JsonNode one : node.path("turnout")) turnout.add(turnout(one, groups));
        List<Tally.Block> blocks = new ArrayList<>();
        for (JsonNode one : node.path("blocks")) {
            Set<String> ids = new HashSet<>();
            for (JsonNode id : one.path("groups")) ids.add(id.asString());
            blocks.add(new Tally.Block(ids, counts(one.path("counts"))));
        }
        List<Remark> remarks = new ArrayList<>();
        for (JsonNode one : node.path("remarks")) {
            remarks.add(new Remark(
                    Stance.valueOf(one.path("stance").asString()),
                    one.path("words").asString(),
                    by(one)));
        }
        return new Tally(
                turnout,
                node.path("voted").asInt(),
                node.path("entitled").asInt(),
                node.path("objected").asBoolean(),
                blocks,
                node.has("total") ? Optional.of(counts(node.path("total"))) : Optional.empty(),
                remarks);
    }

    static ObjectNode turnout(Turnout turnout) {
        return JsonText.object()
                .put("group", turnout.group().id())
                .put("voted", turnout.voted())
                .put("entitled", turnout.entitled());
    }

    static Turnout turnout(JsonNode node, List<Group> groups) {
        String id = node.path("group").asString();
        Group group = groups.stream()
                .filter(g -> g.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a tally of group " + id + ", which was not asked"));
        return new Turnout(
                group, node.path("voted").asInt(), node.path("entitled").asInt());
    }

    static @Nullable MemberId by(JsonNode node) {
        return node.has("by") ? new MemberId(node.path("by").asString()) : null;
    }

    private static ObjectNode counts(Counts counts) {
        ObjectNode node = JsonText.object().put("votes", counts.votes()).put("unclear", counts.notUnderstood());
        for (Stance stance : Stance.values()) if (counts.of(stance) > 0) node.put(stance.name(), counts.of(stance));
        for (Lack lack : Lack.values()) if (counts.of(lack) > 0) node.put(lack.name(), counts.of(lack));
        return node;
    }

    private static Counts counts(JsonNode node) {
        Map<Stance, Integer> stances = new EnumMap<>(Stance.class);
        for (Stance stance : Stance.values()) {
            if (node.has(stance.name()))
                stances.put(stance, node.path(stance.name()).asInt());
        }
        Map<Lack, Integer> lacks = new EnumMap<>(Lack.class);
        for (Lack lack : Lack.values()) {
            if (node.has(lack.name())) lacks.put(lack, node.path(lack.name()).asInt());
        }
        return new Counts(node.path("votes").asInt(), node.path("unclear").asInt(), stances, lacks);
    }
}
