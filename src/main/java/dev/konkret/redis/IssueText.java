package dev.konkret.redis;

import dev.konkret.digest.CrewId;
import dev.konkret.digest.DigestCalendar;
import dev.konkret.digest.Gap;
import dev.konkret.digest.Issue;
import dev.konkret.digest.Line;
import dev.konkret.digest.Tally;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.time.LocalDate;
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
        ArrayNode names = json.putArray("pw");
        for (Issue.Week week : issue.past()) {
            past.add(write(week.tallies()));
            names.add(week.week());
        }
        ArrayNode gaps = json.putArray("r");
        issue.gaps()
                .forEach(gap -> gaps.addObject()
                        .put("c", gap.channel().value())
                        .put("g", gap.goal())
                        .put("w", gap.what()));
        return json.toString();
    }

    static Issue read(TeamId team, CrewId crew, String text) {
        JsonNode json = JsonText.read(text);
        List<Line> lines = new ArrayList<>();
        json.path("l").forEach(line -> lines.add(line(line)));
        List<Gap> gaps = new ArrayList<>();
        json.path("r")
                .forEach(gap -> gaps.add(new Gap(
                        new ChannelId(JsonText.text(gap, "c")), JsonText.text(gap, "g"), JsonText.text(gap, "w"))));
        String name = JsonText.text(json, "wk");
        return new Issue(
                team,
                crew,
                name,
                JsonText.instant(json, "at"),
                JsonText.day(json, "d"),
                lines,
                gaps,
                tallies(json.path("t")),
                past(json, name));
    }

    /** Earlier versions did not write down which weeks these were: they follow each other. */
    private static List<Issue.Week> past(JsonNode json, String latest) {
        List<Issue.Week> past = new ArrayList<>();
        List<String> names = JsonText.texts(json, "pw");
        int back = 0;
        for (JsonNode week : json.path("p")) {
            LocalDate monday = DigestCalendar.monday(latest).minusWeeks(back + 1L);
            past.add(
                    new Issue.Week(back < names.size() ? names.get(back) : DigestCalendar.week(monday), tallies(week)));
            back++;
        }
        return past;
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
