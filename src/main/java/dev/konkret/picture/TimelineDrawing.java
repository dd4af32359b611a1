package dev.konkret.picture;

import dev.konkret.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the way to a goal from the celebration on top down to today. */
final class TimelineDrawing {
    private static final int WIDTH = 720;
    private static final double MARGIN = 28;
    private static final double RAIL = MARGIN + 18;
    private static final double TEXT = RAIL + 42;
    private static final double ROOM = WIDTH - MARGIN - TEXT;
    private static final double GAP = 22;
    private static final double DOT = 15;
    private static final int GOAL_LINES = 6;

    private final Texts texts;
    private final Scene scene = new Scene(WIDTH);
    private double y = MARGIN;

    private TimelineDrawing(Texts texts) {
        this.texts = texts;
    }

    static Scene draw(Timeline timeline, Texts texts) {
        return new TimelineDrawing(texts).drawn(timeline);
    }

    private Scene drawn(Timeline timeline) {
        double first = y + 16;
        celebration(timeline);
        for (Stop stop : timeline.stops()) stop(stop);
        double last = y + 16;
        scene.add(new Shape.Dot(RAIL, last, 9, Ink.INK, null));
        scene.words(
                TEXT, y + Type.STRONG.ascent(), texts.get("picture.today"), Type.STRONG, Ink.INK, Shape.Anchor.START);
        scene.words(
                TEXT + Type.STRONG.width(texts.get("picture.today")) + 12,
                y + Type.STRONG.ascent(),
                texts.dates().full(timeline.today()),
                Type.SMALL,
                Ink.MUTED,
                Shape.Anchor.START);
        Scene whole = new Scene(WIDTH).add(new Shape.Line(RAIL, first, RAIL, last, Ink.LINE, 4));
        scene.shapes().forEach(whole::add);
        return whole.high(y + Type.STRONG.leading() + MARGIN);
    }

    private void celebration(Timeline timeline) {
        mark(Ink.INK, null, "★", Ink.CARD, 20);
        String day = texts.get("picture.celebration", texts.dates().full(timeline.celebration()));
        y = lines(Type.SMALL_STRONG.within(ROOM).lines(day), Type.SMALL_STRONG, Ink.MUTED);
        y = lines(Type.TITLE.within(ROOM).lines(timeline.goal(), GOAL_LINES), Type.TITLE, Ink.INK) + GAP;
    }

    private void stop(Stop stop) {
        String how = AltTexts.how(stop.mark(), texts);
        Ink ink = ink(stop.mark());
        switch (stop.mark()) {
            case DONE -> mark(ink, null, "✓", Ink.ON_FILL, 22);
            case OPEN -> mark(Ink.CARD, ink, "", ink, 20);
            case LATE -> mark(ink, null, "!", Ink.ON_FILL, 22);
        }
        String day = texts.dates().full(stop.by());
        double base = y + Type.SMALL.ascent();
        scene.words(TEXT, base, day, Type.SMALL, Ink.MUTED, Shape.Anchor.START);
        scene.words(WIDTH - MARGIN, base, how, Type.SMALL_STRONG, ink, Shape.Anchor.END);
        y += Type.SMALL.leading();
        y = lines(Type.BODY.within(ROOM).lines(stop.words()), Type.BODY, Ink.INK) + GAP;
    }

    private void mark(Ink fill, @Nullable Ink edge, String sign, Ink ink, double size) {
        double middle = y + 16;
        scene.add(new Shape.Dot(RAIL, middle, DOT, fill, edge));
        if (!sign.isEmpty()) {
            Type type = new Type(Face.BOLD, size, size);
            scene.words(RAIL, middle + size * 0.36, sign, type, ink, Shape.Anchor.MIDDLE);
        }
    }

    private double lines(List<String> lines, Type type, Ink ink) {
        scene.add(TEXT, y + type.ascent(), lines, type, ink);
        return y + lines.size() * type.leading();
    }

    private static Ink ink(Stop.Mark mark) {
        return switch (mark) {
            case DONE -> Ink.GREEN;
            case OPEN -> Ink.BLUE;
            case LATE -> Ink.RED;
        };
    }
}
