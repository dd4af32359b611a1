package dev.konkret.picture;

import dev.konkret.text.Texts;
import java.time.temporal.IsoFields;

/** Draws how a team's steps went: for each week what was done, and beside it what was open, the overdue part below. */
final class TrendDrawing {
    private static final int WIDTH = 720;
    private static final double MARGIN = 28;
    private static final double TOP = MARGIN + 108;
    private static final double HIGH = 260;
    private static final double BOTTOM = TOP + HIGH;
    private static final double WIDEST_BAR = 40;

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
        x = scene.legend(x, y, texts.get("picture.trend.open"), Ink.BLUE);
        scene.legend(x, y, texts.get("picture.trend.overdue"), Ink.RED);
        int most = trend.weeks().stream()
                .mapToInt(w -> Math.max(w.done(), w.open()))
                .max()
                .orElse(0);
        for (int i = 0; i < trend.weeks().size(); i++)
            week(trend.weeks().get(i), i, trend.weeks().size(), Math.max(1, most));
        scene.add(new Shape.Line(MARGIN, BOTTOM, WIDTH - MARGIN, BOTTOM, Ink.LINE, 2));
        if (most == 0) {
            scene.words(
                    WIDTH / 2.0,
                    TOP + HIGH / 2,
                    texts.get("picture.trend.nothing"),
                    Type.BODY,
                    Ink.MUTED,
                    Shape.Anchor.MIDDLE);
        }
        return scene.high(BOTTOM + 40 + MARGIN);
    }

    private void week(Trend.Week week, int place, int weeks, int most) {
        double slot = (WIDTH - 2 * MARGIN) / weeks;
        double bar = Math.min(WIDEST_BAR, (slot - 10) / 2);
        double middle = MARGIN + slot * (place + 0.5);
        bar(middle - bar - 1, bar, 0, week.done(), most, Ink.GREEN);
        number(middle - bar / 2 - 1, week.done(), week.done(), most, bar);
        bar(middle + 1, bar, 0, week.overdue(), most, Ink.RED);
        bar(middle + 1, bar, week.overdue(), week.open() - week.overdue(), most, Ink.BLUE);
        number(middle + bar / 2 + 1, week.open(), week.open(), most, bar);
        int number = week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        String label = weeks > 6 && place > 0 ? String.valueOf(number) : texts.get("picture.week", number);
        scene.words(middle, BOTTOM + 12 + Type.SMALL.ascent(), label, Type.SMALL, Ink.MUTED, Shape.Anchor.MIDDLE);
    }

    private void bar(double x, double width, int from, int count, int most, Ink ink) {
        if (count == 0) return;
        double low = BOTTOM - HIGH * from / most;
        double high = HIGH * count / most;
        scene.add(new Shape.Box(new Rect(x, low - high, width, Math.max(1, high - (from > 0 ? 2 : 0))), 3, ink, null));
    }

    private void number(double x, int count, int from, int most, double bar) {
        String words = String.valueOf(count);
        Type type = Type.SMALL.width(words) > bar + 8 ? new Type(Face.REGULAR, 14, 18) : Type.SMALL;
        scene.words(x, BOTTOM - HIGH * from / most - 8, words, type, Ink.INK, Shape.Anchor.MIDDLE);
    }
}
