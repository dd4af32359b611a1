package dev.konkret.picture;

import dev.konkret.text.Texts;

/** Draws how a team's steps went: for each week what was done, what was moved, and what was overdue; below it the figures. */
final class TrendDrawing {
    private static final int WIDTH = 720;
    private static final double MARGIN = 28;
    private static final double TOP = MARGIN + 108;
    private static final double HIGH = 260;
    private static final double BOTTOM = TOP + HIGH;
    private static final double WIDEST_BAR = 34;
    private static final int BARS = 3;

    private final Texts texts;
    private final Scene scene = new Scene(WIDTH);

    private TrendDrawing(Texts texts) {
        this.texts = texts;
    }

    static Scene draw(Trend trend, Texts texts) {
        return new TrendDrawing(texts).drawn(trend);
    }

    private Scene drawn(Trend trend) {
        scene.words(
                MARGIN,
                MARGIN + Type.TITLE.ascent(),
                texts.get("picture.trend"),
                Type.TITLE,
                Ink.INK,
                Shape.Anchor.START);
        double y = MARGIN + 52;
        double x = scene.legend(MARGIN, y, texts.get("picture.trend.done"), Ink.GREEN);
        x = scene.legend(x, y, texts.get("picture.trend.postponed"), Ink.BLUE);
        scene.legend(x, y, texts.get("picture.trend.overdue"), Ink.RED);
        int most = trend.weeks().stream()
                .mapToInt(w -> Math.max(w.done(), Math.max(w.postponed(), w.overdue())))
                .max()
                .orElse(0);
        for (int i = 0; i < trend.weeks().size(); i++)
            week(trend.weeks().get(i), i, trend.weeks().size(), most);
        scene.add(new Shape.Line(MARGIN, BOTTOM, WIDTH - MARGIN, BOTTOM, Ink.LINE, 2));
        double end = BOTTOM + 40 + MARGIN;
        if (trend.figures() != null) end = FiguresDrawing.draw(scene, end, trend.figures(), texts);
        return scene.high(end);
    }

    private void week(Trend.Week week, int place, int weeks, int most) {
        double slot = (WIDTH - 2 * MARGIN) / weeks;
        double bar = Math.min(WIDEST_BAR, (slot - 10) / BARS);
        double middle = MARGIN + slot * (place + 0.5);
        bar(middle - 1.5 * bar - 2, bar, week.done(), most, Ink.GREEN);
        bar(middle - bar / 2, bar, week.postponed(), most, Ink.BLUE);
        bar(middle + bar / 2 + 2, bar, week.overdue(), most, Ink.RED);
        int number = week.number();
        String label = weeks > 6 && place > 0 ? String.valueOf(number) : texts.get("picture.week", number);
        scene.words(middle, BOTTOM + 12 + Type.SMALL.ascent(), label, Type.SMALL, Ink.MUTED, Shape.Anchor.MIDDLE);
    }

    private void bar(double x, double width, int count, int most, Ink ink) {
        if (count == 0) return;
        double high = Math.max(1, HIGH * count / most);
        scene.add(new Shape.Box(new Rect(x, BOTTOM - high, width, high), 3, ink, null));
        String words = String.valueOf(count);
        Type type = Type.SMALL.width(words) > width ? new Type(Face.REGULAR, 14, 18) : Type.SMALL;
        scene.words(x + width / 2, BOTTOM - high - 8, words, type, Ink.INK, Shape.Anchor.MIDDLE);
    }
}
