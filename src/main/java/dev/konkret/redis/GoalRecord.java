package dev.konkret.redis;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalEvent;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalState;
import dev.konkret.goal.GoalState.Accepted;
import dev.konkret.goal.GoalState.GivenUp;
import dev.konkret.goal.GoalState.NeedsRework;
import dev.konkret.goal.GoalState.Reached;
import dev.konkret.goal.GoalState.UnderWay;
import dev.konkret.goal.GoalState.Voting;
import dev.konkret.goal.PollId;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.outline.Outline;
import dev.konkret.goal.outline.Resources;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a goal is written: one hash with short names.
 *
 * <pre>
 * v  version                     ~  token of the last change     k  where its card stands
 * c  channel                     b  who is in charge             p  written at, ms
 * w  celebration                 t  texts                        g  groups, if any; all three in {@link GoalJson}
 * l  plan, if any                r  resources, if any            m  topics, if any; all three in {@link OutlineJson}
 * n  polls opened, if any
 * s  D draft, V vote, A accepted, N needs rework, U under way, R reached, G given up; with it
 *    i  since, ms      e  by       d  day: review, wished closing
 *    q  poll           x  text voted on, with an a when it is anonymous
 *    y  reason         h  why it needs rework: N not yet, T text changed
 * names that are numbers are history: kind|by|at, ms|words
 * </pre>
 */
final class GoalRecord {
    private static final List<String> NAMES =
            List.of("c", "b", "p", "w", "t", "g", "l", "r", "m", "n", "s", "i", "e", "d", "q", "x", "y", "h");
    private static final int PARTS = 4;

    private GoalRecord() {}

    /** Returns what a change of the goal sets; version, token and card are the script's own. */
    static Fields write(Goal goal) {
        Fields fields = new Fields();
        fields.put("c", goal.channel().value());
        fields.put("b", goal.writtenBy());
        fields.put("p", goal.writtenAt());
        fields.put("w", GoalJson.write(goal.celebration()));
        fields.put("t", GoalJson.write(goal.texts()));
        fields.put("g", GoalJson.writeGroups(goal.groups()));
        Outline outline = goal.outline();
        if (outline.plan() != null) fields.put("l", OutlineJson.write(outline.plan()));
        if (!outline.resources().equals(Resources.NONE)) fields.put("r", OutlineJson.write(outline.resources()));
        if (!outline.topics().equals(MindMap.EMPTY)) fields.put("m", OutlineJson.write(outline.topics()));
        if (goal.polls() > 0) fields.put("n", String.valueOf(goal.polls()));
        write(goal.state(), fields);
        return fields;
    }

    /** Returns the names that may be there from before and are not among the fields set. */
    static List<String> goneWith(Fields set) {
        return NAMES.stream().filter(name -> set.find(name) == null).toList();
    }

    static Goal read(TeamId team, GoalId id, Fields fields) {
        String plan = fields.find("l");
        String resources = fields.find("r");
        String topics = fields.find("m");
        String polls = fields.find("n");
        BackwardPlan read = plan == null ? null : OutlineJson.readPlan(plan);
        return new Goal(
                id,
                team,
                new ChannelId(fields.text("c")),
                fields.member("b"),
                fields.instant("p"),
                GoalJson.readCelebration(fields.text("w")),
                GoalJson.readTexts(fields.text("t")),
                GoalJson.readGroups(fields.find("g")),
                readState(fields),
                new Outline(
                        read,
                        resources == null ? Resources.NONE : OutlineJson.readResources(resources),
                        topics == null ? MindMap.EMPTY : OutlineJson.readTopics(topics)),
                polls == null ? 0 : Integer.parseInt(polls),
                Long.parseLong(fields.text("v")));
    }

    static String write(GoalEvent event) {
        return event.kind().name() + "|" + event.by() + "|" + event.at().toEpochMilli() + "|"
                + (event.words() == null ? "" : event.words());
    }

    static GoalEvent readEvent(String line) {
        String[] parts = line.split("\\|", PARTS);
        return new GoalEvent(
                GoalEvent.Kind.valueOf(parts[0]),
                new MemberId(parts[1]),
                Instant.ofEpochMilli(Long.parseLong(parts[2])),
                parts[3].isEmpty() ? null : parts[3]);
    }

    private static void write(GoalState state, Fields to) {
        if (state instanceof Voting v) {
            to.put("s", "V");
            to.put("q", v.poll().value());
            to.put("x", v.text() + (v.terms().anonymous() ? "a" : ""));
            to.put("d", v.terms().closeOn());
        } else if (state instanceof Accepted a) {
            put(to, "A", a.at(), null);
            to.put("d", a.reviewOn());
        } else if (state instanceof NeedsRework n) {
            put(to, "N", n.since(), null);
            to.put("h", n.why().name().substring(0, 1));
        } else if (state instanceof UnderWay u) {
            put(to, "U", u.since(), null);
        } else if (state instanceof Reached r) {
            put(to, "R", r.at(), r.by());
        } else if (state instanceof GivenUp g) {
            put(to, "G", g.at(), g.by());
            to.put("y", g.reason());
        } else {
            to.put("s", "D");
        }
    }

    private static void put(Fields to, String code, Instant at, @Nullable MemberId by) {
        to.put("s", code);
        to.put("i", at);
        to.put("e", by);
    }

    private static GoalState readState(Fields fields) {
        return switch (fields.text("s")) {
            case "D" -> new GoalState.Draft();
            case "V" -> readVoting(fields);
            case "A" -> new Accepted(fields.instant("i"), fields.day("d"));
            case "N" ->
                new NeedsRework(
                        fields.instant("i"),
                        fields.text("h").equals("N") ? NeedsRework.Why.NOT_YET : NeedsRework.Why.TEXT_CHANGED);
            case "U" -> new UnderWay(fields.instant("i"));
            case "R" -> new Reached(fields.member("e"), fields.instant("i"));
            case "G" -> new GivenUp(fields.member("e"), fields.instant("i"), fields.text("y"));
            default -> throw new IllegalStateException("no goal state " + fields.text("s"));
        };
    }

    private static Voting readVoting(Fields fields) {
        String text = fields.text("x");
        boolean anonymous = text.endsWith("a");
        int number = Integer.parseInt(anonymous ? text.substring(0, text.length() - 1) : text);
        return new Voting(new PollId(fields.text("q")), number, new GoalState.Terms(anonymous, fields.day("d")));
    }
}
