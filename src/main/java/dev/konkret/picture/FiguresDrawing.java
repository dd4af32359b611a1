package dev.konkret.picture;

import dev.konkret.digest.figures.Figures;
import dev.konkret.digest.figures.Reason;
import dev.konkret.text.Texts;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws the figures of a team as bars, each with how many steps it is made of. */
final class FiguresDrawing {
    private static final double LEFT = 28;
    private static final double BARS = 300;
    private static final double WIDEST = 150;
    private static final double ROW = 38;
    private static final double THICK = 24;
    private static final int ALL = 100;

    /** Times are drawn on a scale of at least this: of minutes none is worth a whole bar. */
    private static final Duration SHORTEST_SCALE = Duration.ofDays(1);

    private final Scene scene;
    private final Texts texts;
    private double y;

    private FiguresDrawing(Scene scene, double y, Texts texts) {
        this.scene = scene;
        this.y = y;
        this.texts = texts;
    }

    /** Draws below {@code y} and returns where the picture can end. */
    static double draw(Scene scene, double y, Figures figures, Texts texts) {
        return new FiguresDrawing(scene, y, texts).drawn(figures);
    }

    private double drawn(Figures f) {
        heading(texts.get("picture.figures"), Type.STRONG);
        if (f.kept() != null) {
            String value = texts.get("picture.figures.of-hundred", f.kept(), f.keptOf());
            row(texts.get("picture.figures.kept"), (double) f.kept() / ALL, value, Ink.GREEN);
        }
        Duration scale = longer(longer(SHORTEST_SCALE, f.toAccepted()), f.toDone());
        time("picture.figures.accepted", f.toAccepted(), f.acceptedOf(), scale);
        time("picture.figures.done", f.toDone(), f.doneOf(), scale);
        if (!f.reasons().isEmpty()) reasons(f.reasons());
        return y + LEFT;
    }

    private void reasons(Map<Reason, Integer> reasons) {
        heading(texts.get("picture.figures.reasons"), Type.SMALL_STRONG);
        List<Map.Entry<Reason, Integer>> sorted = reasons.entrySet().stream()
                .sorted(Map.Entry.<Reason, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        double most = sorted.get(0).getValue();
        for (Map.Entry<Reason, Integer> reason : sorted) {
            row(name(reason.getKey(), texts), reason.getValue() / most, String.valueOf(reason.getValue()), Ink.BLUE);
        }
    }

    private void time(String key, @Nullable Duration time, int of, Duration scale) {
        if (time == null) return;
        double share = (double) time.toMinutes() / scale.toMinutes();
        row(texts.get(key), share, texts.get("picture.figures.time", words(time, texts), of), Ink.TEAL);
    }

    private void heading(String words, Type type) {
        y += 8;
        scene.words(LEFT, y + type.ascent(), words, type, Ink.INK, Shape.Anchor.START);
        y += type.leading() + 6;
    }

    private void row(String label, double share, String value, Ink ink) {
        scene.words(LEFT, y + Type.SMALL.ascent(), label, Type.SMALL, Ink.INK, Shape.Anchor.START);
        scene.add(new Shape.Box(new Rect(BARS, y, WIDEST, THICK), 3, Ink.FAINT, null));
        double wide = WIDEST * Math.min(1, share);
        if (wide >= 1) scene.add(new Shape.Box(new Rect(BARS, y, wide, THICK), 3, ink, null));
        scene.words(BARS + WIDEST + 14, y + Type.SMALL.ascent(), value, Type.SMALL, Ink.INK, Shape.Anchor.START);
        y += ROW;
    }

    private static Duration longer(Duration one, @Nullable Duration other) {
        return other != null && other.compareTo(one) > 0 ? other : one;
    }

    /** Returns a time as short as it can be said. */
    static String words(Duration time, Texts texts) {
        long hours = time.toHours();
        return hours < 48
                ? texts.get("picture.figures.hours", hours)
                : texts.get("picture.figures.days", Math.round(10.0 * hours / 24) / 10.0);
    }

    /** Returns a reason in a word or two. */
    static String name(Reason reason, Texts texts) {
        return switch (reason) {
            case OTHERS -> texts.get("picture.reason.others");
            case AWAY -> texts.get("picture.reason.away");
            case PRIORITY -> texts.get("picture.reason.priority");
            case MONEY -> texts.get("picture.reason.money");
            case KNOWLEDGE -> texts.get("picture.reason.knowledge");
            case TIME -> texts.get("picture.reason.time");
            case OTHER -> texts.get("picture.reason.other");
        };
    }
}
