package dev.konkret.redis;

import dev.konkret.goal.Group;
import dev.konkret.goal.poll.Lack;
import dev.konkret.goal.poll.Turnout;
import dev.konkret.goal.poll.Verdict;
import dev.konkret.goal.poll.WorkItem;
import dev.konkret.workspace.MemberId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How a verdict is written: what it is, and its list. */
final class VerdictJson {
    private static final String LIST = "list";
    private static final String KIND = "kind";

    private VerdictJson() {}

    static String write(Verdict verdict) {
        ObjectNode node = JsonText.object();
        ArrayNode list = JsonText.array();
        if (verdict instanceof Verdict.NotYet notYet) {
            node.put(KIND, "not yet");
            for (WorkItem item : notYet.workList()) list.add(item(item));
        } else if (verdict instanceof Verdict.GoOn goOn) {
            node.put(KIND, "go on");
            for (Turnout turnout : goOn.missing()) list.add(TallyJson.turnout(turnout));
        } else {
            node.put(KIND, "accepted");
        }
        node.set(LIST, list);
        return node.toString();
    }

    static Verdict read(String json, List<Group> groups) {
        JsonNode node = JsonText.read(json);
        return switch (node.path(KIND).asString()) {
            case "accepted" -> new Verdict.Accepted();
            case "go on" -> {
                List<Turnout> missing = new ArrayList<>();
                for (JsonNode one : node.path(LIST)) missing.add(TallyJson.turnout(one, groups));
                yield new Verdict.GoOn(missing);
            }
            case "not yet" -> {
                List<WorkItem> items = new ArrayList<>();
                for (JsonNode one : node.path(LIST)) items.add(item(one, groups));
                yield new Verdict.NotYet(items);
            }
            default -> throw new IllegalStateException("no verdict " + node.path(KIND));
        };
    }

    private static ObjectNode item(WorkItem item) {
        if (item instanceof WorkItem.Objection o) return said("objection", o.words(), o.by());
        if (item instanceof WorkItem.Concern c) return said("concern", c.words(), c.by());
        if (item instanceof WorkItem.QuorumMissed q)
            return TallyJson.turnout(q.turnout()).put(KIND, "quorum");
        if (item instanceof WorkItem.NotUnderstood n)
            return JsonText.object().put(KIND, "unclear").put("people", n.people());
        WorkItem.Lacking lacking = (WorkItem.Lacking) item;
        return JsonText.object()
                .put(KIND, "lacking")
                .put("lack", lacking.lack().name())
                .put("people", lacking.people());
    }

    private static ObjectNode said(String kind, String words, @Nullable MemberId by) {
        ObjectNode node = JsonText.object().put(KIND, kind).put("words", words);
        return by == null ? node : node.put("by", by.value());
    }

    private static WorkItem item(JsonNode node, List<Group> groups) {
        String words = node.path("words").asString("");
        int people = node.path("people").asInt(0);
        return switch (node.path(KIND).asString()) {
            case "objection" -> new WorkItem.Objection(words, TallyJson.by(node));
            case "concern" -> new WorkItem.Concern(words, TallyJson.by(node));
            case "quorum" -> new WorkItem.QuorumMissed(TallyJson.turnout(node, groups));
            case "unclear" -> new WorkItem.NotUnderstood(people);
            case "lacking" ->
                new WorkItem.Lacking(Lack.valueOf(node.path("lack").asString()), people);
            default -> throw new IllegalStateException("no work item " + node.path(KIND));
        };
    }
}
