package dev.konkret.slack.view;

import dev.konkret.digest.Crew;
import dev.konkret.digest.Gap;
import dev.konkret.digest.Issue.Excerpt;
import dev.konkret.digest.Line;
import dev.konkret.digest.Line.Section;
import dev.konkret.digest.Matter;
import dev.konkret.digest.Tally;
import dev.konkret.text.Texts;
import dev.konkret.workspace.ChannelId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of a digest in mrkdwn: with names where all agreed, else in numbers. */
final class DigestLines {
    private static final int LONGEST_WORDS = 200;

    private final Crew crew;
    private final Excerpt excerpt;
    private final Texts texts;

    DigestLines(Crew crew, Excerpt excerpt, Texts texts) {
        this.crew = crew;
        this.excerpt = excerpt;
        this.texts = texts;
    }

    boolean isNamed() {
        return crew.hasAgreedTo(Matter.NAMES);
    }

    /** Returns everything in one line. */
    String sum() {
        Tally tally = excerpt.tally();
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("digest.sum.overdue", tally.overdue()));
        if (tally.waiting() > 0) parts.add(texts.get("digest.sum.waiting", tally.waiting()));
        if (tally.done() > 0) parts.add(texts.get("digest.sum.done", tally.done()));
        if (tally.postponed() > 0) parts.add(texts.get("digest.sum.postponed", tally.postponed()));
        if (tally.dropped() > 0) parts.add(texts.get("digest.sum.dropped", tally.dropped()));
        int gaps = excerpt.gaps().size();
        if (gaps > 0) parts.add(texts.get("digest.sum.gaps", gaps));
        return String.join(" · ", parts);
    }

    /** Returns the overdue steps under the goals they serve; the goal with the oldest comes first. */
    List<String> overdue() {
        List<Line> lines = new ArrayList<>(excerpt.in(Section.OVERDUE));
        lines.sort((a, b) -> day(a).compareTo(day(b)));
        Map<String, List<Line>> byGoal = new LinkedHashMap<>();
        for (Line line : lines) {
            byGoal.computeIfAbsent(line.goal() == null ? "" : line.goal(), goal -> new ArrayList<>())
                    .add(line);
        }
        List<String> all = new ArrayList<>();
        boolean goals = byGoal.size() > 1 || !byGoal.containsKey("");
        byGoal.forEach((goal, ofGoal) -> {
            if (goals)
                all.add("_" + (goal.isEmpty() ? texts.get("digest.no.goal") : Mrkdwn.escape(Mrkdwn.oneLine(goal)))
                        + "_");
            ofGoal.forEach(line -> all.add(line(line)));
        });
        return all;
    }

    List<String> waiting() {
        List<String> all = lines(Section.DECISION);
        all.addAll(lines(Section.HELP));
        for (Gap gap : excerpt.gaps()) {
            String goal = Mrkdwn.escape(Cut.plain(Mrkdwn.oneLine(gap.goal()), LONGEST_WORDS));
            all.add(texts.get("digest.line.gap", Mrkdwn.bold(gap.what()), goal));
        }
        return all;
    }

    List<String> lines(Section section) {
        List<String> all = new ArrayList<>();
        for (Line line : excerpt.in(section)) all.add(line(line));
        return all;
    }

    /** Returns how much there is in each channel, for digests without names. */
    List<String> byChannel() {
        List<String> all = new ArrayList<>();
        excerpt.tallies().forEach((channel, tally) -> {
            if (!tally.isEmpty()) all.add(ofChannel(channel, tally));
        });
        return all;
    }

    /** Returns how many steps serve no goal, as a question; empty when all do, or the team has no goals. */
    String art() {
        int steps = excerpt.tally().withoutGoal();
        return steps == 0 ? "" : texts.get("digest.art", steps);
    }

    private String ofChannel(ChannelId channel, Tally tally) {
        List<String> parts = new ArrayList<>();
        if (tally.overdue() > 0) {
            String count = texts.get("digest.sum.overdue", tally.overdue());
            parts.add(texts.get("digest.channel.oldest", count, tally.overdueFor()));
        }
        if (tally.waiting() > 0) parts.add(texts.get("digest.sum.waiting", tally.waiting()));
        if (tally.done() > 0) parts.add(texts.get("digest.sum.done", tally.done()));
        if (tally.postponed() > 0) parts.add(texts.get("digest.sum.postponed", tally.postponed()));
        if (tally.dropped() > 0) parts.add(texts.get("digest.sum.dropped", tally.dropped()));
        return texts.get("digest.channel", Mrkdwn.channel(channel), String.join(" · ", parts));
    }

    /** Returns the weeks before and this one, the earliest first; empty in the first week. */
    String trend() {
        if (excerpt.past().isEmpty()) return "";
        List<String> overdue = new ArrayList<>();
        List<String> done = new ArrayList<>();
        for (int i = excerpt.past().size() - 1; i >= 0; i--) {
            overdue.add(String.valueOf(excerpt.past().get(i).tally().overdue()));
            done.add(String.valueOf(excerpt.past().get(i).tally().done()));
        }
        overdue.add("*" + excerpt.tally().overdue() + "*");
        done.add("*" + excerpt.tally().done() + "*");
        return texts.get("digest.trend", String.join(" → ", overdue), String.join(" → ", done));
    }

    /** Returns how many lines are missing because their owners have not seen them in time. */
    int unseen() {
        Tally tally = excerpt.tally();
        int all = tally.overdue() + tally.waiting() + tally.done() + tally.postponed() + tally.dropped();
        return Math.max(0, all - excerpt.lines().size());
    }

    private String line(Line line) {
        LocalDate today = excerpt.issue().day();
        String what = Mrkdwn.bold(line.what());
        String who = crew.mayName(line.owner()) ? Mrkdwn.mention(line.owner()) : texts.get("digest.somebody");
        String text = switch (line.section()) {
            case OVERDUE ->
                texts.get("digest.line.overdue", what, who, texts.dates().distance(day(line), today));
            case DECISION -> texts.get("digest.line.decision", what, who);
            case HELP -> texts.get("digest.line.help", what, who);
            case DONE -> texts.get("digest.line.done", what, who);
            case POSTPONED ->
                texts.get("digest.line.postponed", what, who, texts.dates().brief(day(line), today));
            case DROPPED -> texts.get("digest.line.dropped", what, who);
        };
        if (line.words() == null || line.words().isBlank()) return text;
        String words = Mrkdwn.escape(Cut.plain(Mrkdwn.oneLine(line.words()), LONGEST_WORDS));
        return text + "\n    " + texts.get("preview.words", words);
    }

    private LocalDate day(Line line) {
        return line.due() == null ? excerpt.issue().day() : line.due();
    }
}
