package dev.konkret.picture;

import dev.konkret.digest.figures.Figures;
import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.poll.Confidence;
import dev.konkret.text.HumanDates;
import dev.konkret.text.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a picture shows, in words for those who cannot see it; at most {@link #LONGEST} characters. */
final class AltTexts {

    /** Slack takes no more. */
    static final int LONGEST = 1_000;

    private static final int LONGEST_GOAL = 160;

    private AltTexts() {}

    static String mindMap(String goal, MindMap map, Texts texts) {
        List<MindMap.Branch> main = map.twigs(MindMap.ROOT);
        String topics =
                main.stream().map(b -> Plain.of(b.words()) + twigs(map, b)).collect(Collectors.joining("; "));
        return cut(texts.get(
                "picture.alt.mind-map",
                Plain.cut(goal, LONGEST_GOAL),
                map.branches().size(),
                main.size(),
                topics));
    }

    static String timeline(Timeline timeline, Texts texts) {
        HumanDates dates = texts.dates();
        Map<Stop.Mark, Long> marks = timeline.stops().stream()
                .collect(Collectors.groupingBy(Stop::mark, TreeMap::new, Collectors.counting()));
        StringJoiner stops = new StringJoiner("; ");
        for (Stop stop : timeline.stops()) {
            stops.add(dates.full(stop.by()) + ": " + Plain.of(stop.words()) + " (" + how(stop.mark(), texts) + ")");
        }
        return cut(texts.get(
                "picture.alt.timeline",
                Plain.cut(timeline.goal(), LONGEST_GOAL),
                dates.full(timeline.celebration()),
                texts.get(
                        "picture.alt.stages",
                        timeline.stops().size(),
                        marks.getOrDefault(Stop.Mark.DONE, 0L),
                        marks.getOrDefault(Stop.Mark.LATE, 0L)),
                stops));
    }

    static String buyIn(BuyIn buyIn, Texts texts) {
        String bars = buyIn.bars().isEmpty()
                ? texts.get("picture.too-few-votes")
                : buyIn.bars().stream()
                        .map(b -> Plain.of(b.label()) + ": " + votes(b, texts))
                        .collect(Collectors.joining("; "));
        String turnout = buyIn.turnout().stream().map(t -> turnout(t, texts)).collect(Collectors.joining("; "));
        return cut(texts.get("picture.alt.buy-in", bars, turnout));
    }

    static String confidence(Confidence confidence, Texts texts) {
        StringJoiner rounds = new StringJoiner("; ");
        for (Confidence.Round round : confidence.rounds()) {
            if (!confidence.isShown(round)) continue;
            rounds.add(texts.dates().full(round.day()) + ": "
                    + texts.get("picture.mean", round.mean().orElseThrow()));
        }
        return cut(texts.get("picture.alt.confidence", confidence.latest().orElseThrow(), rounds));
    }

    static String trend(Trend trend, Texts texts) {
        StringJoiner weeks = new StringJoiner("; ");
        for (Trend.Week week : trend.weeks()) {
            weeks.add(texts.get(
                    "picture.alt.week",
                    texts.get("picture.week", week.number()),
                    week.done(),
                    week.postponed(),
                    week.overdue()));
        }
        String all = texts.get("picture.alt.trend", trend.weeks().size(), weeks);
        return cut(trend.figures() == null ? all : all + " " + figures(trend.figures(), texts));
    }

    private static String figures(Figures f, Texts texts) {
        StringJoiner told = new StringJoiner("; ", texts.get("picture.figures") + ": ", ".");
        if (f.kept() != null) {
            told.add(texts.get("picture.figures.kept") + ": "
                    + texts.get("picture.figures.of-hundred", f.kept(), f.keptOf()));
        }
        if (f.toAccepted() != null) told.add(time("picture.figures.accepted", f.toAccepted(), f.acceptedOf(), texts));
        if (f.toDone() != null) told.add(time("picture.figures.done", f.toDone(), f.doneOf(), texts));
        if (!f.reasons().isEmpty()) {
            told.add(texts.get("picture.figures.reasons") + ": "
                    + new TreeMap<>(f.reasons())
                            .entrySet().stream()
                                    .map(r -> FiguresDrawing.name(r.getKey(), texts) + " " + r.getValue())
                                    .collect(Collectors.joining(", ")));
        }
        return told.toString();
    }

    private static String time(String key, Duration time, int of, Texts texts) {
        return texts.get(key) + ": " + texts.get("picture.figures.time", FiguresDrawing.words(time, texts), of);
    }

    /** Returns how these votes fell. */
    static String votes(BuyIn.Bar bar, Texts texts) {
        String votes = texts.get("picture.votes", bar.yes(), bar.concerns(), bar.no());
        return bar.silent() == 0 ? votes : texts.get("picture.votes-and-silent", votes, bar.silent());
    }

    /** Returns how many of a group voted. */
    static String turnout(BuyIn.Turned group, Texts texts) {
        String key = group.enough() ? "picture.turnout-enough" : "picture.turnout-too-few";
        return texts.get(key, Plain.of(group.label()), group.voted(), group.entitled());
    }

    static String how(Stop.Mark mark, Texts texts) {
        return switch (mark) {
            case DONE -> texts.get("picture.done");
            case OPEN -> texts.get("picture.open");
            case LATE -> texts.get("picture.late");
        };
    }

    private static String twigs(MindMap map, MindMap.Branch branch) {
        List<MindMap.Branch> twigs = map.twigs(branch.id());
        if (twigs.isEmpty()) return "";
        return twigs.stream().map(t -> Plain.of(t.words())).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String cut(String text) {
        return Plain.cut(text, LONGEST);
    }
}
