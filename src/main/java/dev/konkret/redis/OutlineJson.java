package dev.konkret.redis;

import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.Layer;
import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.outline.MindMap.Branch;
import dev.konkret.goal.outline.Need;
import dev.konkret.goal.outline.Need.Care;
import dev.konkret.goal.outline.Need.Coverage;
import dev.konkret.goal.outline.Resources;
import dev.konkret.goal.outline.Takes;
import dev.konkret.workspace.MemberId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How plan, resources and topics of a goal are written: JSON with short names, because a workshop changes them often. Names
 * are only ever added.
 *
 * <pre>
 * plan       {"c":"20250630","n":7,"l":[{"i":7,"w":"Pilot läuft","d":"20250601","f":1,"k":[["MONEY","5000 €"]],"o":"U1","t":1}]}
 * resources  {"n":2,"l":[{"i":1,"k":"MONEY","w":"Budget","c":["5000.50","0","€"],"s":"step"},
 *                        {"i":2,"k":"PEOPLE","w":"zwei Leute","g":"PARTLY","q":["U2","Woher?","U1",1741000000000]}]}
 * topics     {"n":2,"l":[[1,0,"Inhalte"],[2,1,"Blog"]]}
 * </pre>
 */
final class OutlineJson {
    private OutlineJson() {}

    static String write(BackwardPlan plan) {
        ObjectNode json =
                JsonText.object().put("c", Fields.write(plan.celebration())).put("n", plan.lastId());
        ArrayNode layers = json.putArray("l");
        for (Layer layer : plan.layers()) {
            ObjectNode it = layers.addObject().put("i", layer.id()).put("w", layer.before());
            it.put("d", Fields.write(layer.by()));
            if (layer.fixed()) it.put("f", 1);
            if (layer.turned()) it.put("t", 1);
            if (layer.owner() != null) it.put("o", layer.owner().value());
            if (layer.takes().isEmpty()) continue;
            ArrayNode takes = it.putArray("k");
            layer.takes().forEach(t -> takes.addArray().add(t.kind().name()).add(t.words()));
        }
        return json.toString();
    }

    static BackwardPlan readPlan(String text) {
        JsonNode json = JsonText.read(text);
        List<Layer> layers = new ArrayList<>();
        for (JsonNode it : json.path("l")) {
            List<Takes> takes = new ArrayList<>();
            for (JsonNode t : it.path("k")) {
                takes.add(new Takes(
                        Takes.Kind.valueOf(t.path(0).asString()), t.path(1).asString()));
            }
            layers.add(new Layer(
                    it.path("i").asInt(),
                    it.path("w").asString(),
                    Fields.readDay(it.path("d").asString()),
                    it.has("f"),
                    takes,
                    member(it, "o"),
                    it.has("t")));
        }
        return new BackwardPlan(
                Fields.readDay(json.path("c").asString()),
                layers,
                json.path("n").asInt());
    }

    static String write(Resources resources) {
        ObjectNode json = JsonText.object().put("n", resources.lastId());
        ArrayNode needs = json.putArray("l");
        for (Need need : resources.needs()) {
            ObjectNode it = needs.addObject().put("i", need.id());
            it.put("k", need.kind().name()).put("w", need.what());
            if (need.coverage() instanceof Coverage.Counted c) {
                it.putArray("c")
                        .add(c.needed().toPlainString())
                        .add(c.available().toPlainString())
                        .add(c.unit());
            } else if (need.coverage() instanceof Coverage.Judged j) {
                it.put("g", j.degree().name());
            }
            if (need.care() instanceof Care.AsStep s) it.put("s", s.stepId());
            if (need.care() instanceof Care.AsQuestion q) {
                ArrayNode question = it.putArray("q").add(q.who().value()).add(q.question());
                Care.Asked asked = q.asked();
                if (asked != null)
                    question.add(asked.by().value()).add(asked.at().toEpochMilli());
            }
        }
        return json.toString();
    }

    static Resources readResources(String text) {
        JsonNode json = JsonText.read(text);
        List<Need> needs = new ArrayList<>();
        for (JsonNode it : json.path("l")) {
            needs.add(new Need(
                    it.path("i").asInt(),
                    Takes.Kind.valueOf(it.path("k").asString()),
                    it.path("w").asString(),
                    coverage(it),
                    care(it)));
        }
        return new Resources(needs, json.path("n").asInt());
    }

    private static Coverage coverage(JsonNode it) {
        JsonNode counted = it.path("c");
        if (counted.isArray()) {
            return new Coverage.Counted(
                    new BigDecimal(counted.path(0).asString()),
                    new BigDecimal(counted.path(1).asString()),
                    counted.path(2).asString());
        }
        return new Coverage.Judged(Coverage.Degree.valueOf(it.path("g").asString()));
    }

    private static @Nullable Care care(JsonNode it) {
        if (it.has("s")) return new Care.AsStep(it.path("s").asString());
        JsonNode question = it.path("q");
        if (!question.isArray()) return null;
        Care.Asked asked = question.path(2).isMissingNode()
                ? null
                : new Care.Asked(
                        new MemberId(question.path(2).asString()),
                        Instant.ofEpochMilli(question.path(3).asLong()));
        return new Care.AsQuestion(
                new MemberId(question.path(0).asString()), question.path(1).asString(), asked);
    }

    static String write(MindMap topics) {
        ObjectNode json = JsonText.object().put("n", topics.lastId());
        ArrayNode branches = json.putArray("l");
        topics.branches()
                .forEach(b -> branches.addArray().add(b.id()).add(b.on()).add(b.words()));
        return json.toString();
    }

    static MindMap readTopics(String text) {
        JsonNode json = JsonText.read(text);
        List<Branch> branches = new ArrayList<>();
        for (JsonNode it : json.path("l")) {
            branches.add(new Branch(
                    it.path(0).asInt(), it.path(1).asInt(), it.path(2).asString()));
        }
        return new MindMap(branches, json.path("n").asInt());
    }

    private static @Nullable MemberId member(JsonNode it, String name) {
        return it.has(name) ? new MemberId(it.path(name).asString()) : null;
    }
}
