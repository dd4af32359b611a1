package dev.konkret.picture;

import dev.konkret.goal.poll.Confidence;
import dev.konkret.goal.poll.Confidence.Round;
import dev.konkret.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Draws how confident people were, round by round; rounds with too few answers leave a gap. */
final class ConfidenceDrawing {
    private static final int WIDTH = 720;
    private static final double MARGIN = 28;
    private static final double LEFT = MARGIN + 30;
    private static final double RIGHT = WIDTH - MARGIN - 60;
    private static final double TOP = MARGIN + 64;
    private static final double STEP = 38;
    private static final double BOTTOM = TOP + (Confidence.HIGHEST - Confidence.LOWEST) * STEP;

    /** More rounds than a year and a half of fortnights cannot be told apart. */
    private static final int MOST_ROUNDS = 40;

    private ConfidenceDrawing() {}

    static Scene draw(Confidence confidence, Texts texts) {
        Scene scene = new Scene(WIDTH).high(BOTTOM + 44 + MARGIN);
        scene.words(
                MARGIN,
                MARGIN + Type.TITLE.ascent(),
                texts.get("picture.confidence"),
                Type.TITLE,
                Ink.INK,
                Shape.Anchor.START);
        for (int answer = Confidence.LOWEST; answer <= Confidence.HIGHEST; answer++) {
            scene.add(new Shape.Line(LEFT, height(answer), RIGHT, height(answer), Ink.FAINT, 2));
            scene.words(LEFT - 12, height(answer) + 7, String.valueOf(answer), Type.SMALL, Ink.MUTED, Shape.Anchor.END);
        }
        List<Round> all = confidence.rounds();
        List<Round> rounds = all.subList(Math.max(0, all.size() - MOST_ROUNDS), all.size());
        line(scene, confidence, rounds, texts);
        days(scene, rounds, texts);
        return scene;
    }

    private static void line(Scene scene, Confidence confidence, List<Round> rounds, Texts texts) {
        List<Shape.Point> run = new ArrayList<>();
        List<Shape.Point> all = new ArrayList<>();
        double latest = 0;
        for (int i = 0; i < rounds.size(); i++) {
            if (!confidence.isShown(rounds.get(i))) {
                trace(scene, run);
                run.clear();
                continue;
            }
            latest = rounds.get(i).mean().orElseThrow();
            run.add(new Shape.Point(place(i, rounds.size()), height(latest)));
            all.add(run.get(run.size() - 1));
        }
        trace(scene, run);
        for (Shape.Point point : all) scene.add(new Shape.Dot(point.x(), point.y(), 6, Ink.BLUE, Ink.CARD));
        if (all.isEmpty()) return;
        Shape.Point last = all.get(all.size() - 1);
        scene.words(
                last.x() + 14,
                last.y() + 9,
                String.format(texts.language().locale(), "%.1f", latest),
                Type.STRONG,
                Ink.BLUE,
                Shape.Anchor.START);
    }

    private static void trace(Scene scene, List<Shape.Point> run) {
        if (run.size() > 1) scene.add(new Shape.Trace(run, Ink.BLUE, 4));
    }

    private static void days(Scene scene, List<Round> rounds, Texts texts) {
        double base = BOTTOM + 18 + Type.SMALL.ascent();
        String first = texts.dates().full(rounds.get(0).day());
        scene.words(LEFT, base, first, Type.SMALL, Ink.MUTED, Shape.Anchor.START);
        if (rounds.size() == 1) return;
        String last = texts.dates().full(rounds.get(rounds.size() - 1).day());
        scene.words(RIGHT, base, last, Type.SMALL, Ink.MUTED, Shape.Anchor.END);
    }

    private static double place(int round, int rounds) {
        double left = LEFT + 12;
        double right = RIGHT - 12;
        return rounds == 1 ? (left + right) / 2 : left + (right - left) * round / (rounds - 1);
    }

    private static double height(double answer) {
        return BOTTOM - (answer - Confidence.LOWEST) * STEP;
    }
}
