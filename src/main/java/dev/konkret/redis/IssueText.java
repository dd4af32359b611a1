package dev.konkret.redis;

import dev.konkret.digest.CrewId;
import dev.konkret.digest.Issue;
import dev.konkret.digest.Line;
import dev.konkret.digest.Tally;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How a digest is written. */
final class IssueText {
    private IssueText() {}

    static String write(Issue issue) {
        ObjectNode json = JsonText.object();
        json.put("wk", issue.week());
        JsonText.put(json, "at", issue.at());
        JsonText.put(json, "d", issue.day());
        ArrayNode lines = json.putArray("l");
        issue.lines().forEach(line -> lines.add(write(line)));
        json.set("t", write(issue.tallies()));
        ArrayNode past = json.putArray("p");
        issue.past().forEach(week -> past.add(write(week)));
        return json.toString();
    }

    static Issue read(TeamId team, CrewId crew, String text) {
        JsonNode json = JsonText.read(text);
        List<Line> lines = new ArrayList<>();
        json.path("l").forEach(line -> lines.add(line(line)));
        List<Map<ChannelId, Tally>> past = new ArrayList<>();
        json.path("p").forEach(week -> past.add(tallies(week)));
        return new Issue(
                team,
                crew,
                JsonText.text(json, "wk"),
                JsonText.instant(json, "at"),
                JsonText.day(json, "d"),
                lines,
                tallies(json.path("t")),
                past);
    }

    private static ObjectNode write(Line line) {
        ObjectNode json = JsonText.object();
        json.put("s", line.step().value()).put("c", line.channel().value());
        JsonText.put(json, "o", line.owner());
        json.put("k", line.section().name()).put("w", line.what());
        JsonText.put(json, "d", line.due());
        JsonText.put(json, "y", line.words());
        JsonText.put(json, "g", line.goal());
        return json;
    }

    private static Line line(JsonNode json) {
        return new Line(
                new NextStepId(JsonText.text(json, "s")),
                new ChannelId(JsonText.text(json, "c")),
                JsonText.member(json, "o"),
                Line.Section.valueOf(JsonText.text(json, "k")),
                JsonText.text(json, "w"),
                JsonText.findDay(json, "d"),
                JsonText.find(json, "y"),
                JsonText.find(json, "g"));
    }

    private static ObjectNode write(Map<ChannelId, Tally> tallies) {
        ObjectNode json = JsonText.object();
        tallies.forEach((channel, t) -> json.putArray(channel.value())
                .add(t.overdue())
                .add(t.overdueFor())
                .add(t.waiting())
                .add(t.done())
                .add(t.postponed())
                .add(t.dropped())
                .add(t.withoutGoal()));
        return json;
    }

    private static Map<ChannelId, Tally> tallies(JsonNode json) {
        Map<ChannelId, Tally> tallies = new HashMap<>();
        json.forEachEntry((channel, n) -> tallies.put(
                new ChannelId(channel),
                new Tally(
                        n.path(0).asInt(),
                        n.path(1).asInt(),
                        n.path(2).asInt(),
                        n.path(3).asInt(),
                        n.path(4).asInt(),
                        n.path(5).asInt(),
                        n.path(6).asInt())));
        return tallies;
    }
}
