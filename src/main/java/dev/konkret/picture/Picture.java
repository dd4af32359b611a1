package dev.konkret.picture;

import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.poll.Confidence;
import dev.konkret.text.Texts;

/**
 * A picture in one reader's language, with the words for those who cannot see it. The same data make the same picture, to
 * the byte.
 */
public final class Picture {

    /** Few topics are easier to read below each other, also on a phone; the same map in two columns is half as high. */
    private static final int MOST_ON_ONE_SIDE = 12;

    private final Scene scene;
    private final String altText;

    private Picture(Scene scene, String altText) {
        this.scene = scene;
        this.altText = altText;
    }

    /** Returns the topics of a goal as a mind map, in the shape that suits their number. */
    public static Picture mindMap(String goal, MindMap map, Texts texts) {
        return mindMap(goal, map, map.branches().size() > MOST_ON_ONE_SIDE, texts);
    }

    /** Returns the topics of a goal as a mind map no wider than a phone. */
    public static Picture narrowMindMap(String goal, MindMap map, Texts texts) {
        return mindMap(goal, map, false, texts);
    }

    private static Picture mindMap(String goal, MindMap map, boolean wide, Texts texts) {
        return new Picture(MindMapDrawing.draw(goal, map, wide), AltTexts.mindMap(goal, map, texts));
    }

    /** Returns the way to a goal, from the celebration down to today. */
    public static Picture timeline(Timeline timeline, Texts texts) {
        return new Picture(TimelineDrawing.draw(timeline, texts), AltTexts.timeline(timeline, texts));
    }

    /** Returns how the votes on a goal fell. */
    public static Picture buyIn(BuyIn buyIn, Texts texts) {
        return new Picture(BuyInDrawing.draw(buyIn, texts), AltTexts.buyIn(buyIn, texts));
    }

    /** Returns how confident people were, round by round; enough answers to be shown are in one at least. */
    public static Picture confidence(Confidence confidence, Texts texts) {
        return new Picture(ConfidenceDrawing.draw(confidence, texts), AltTexts.confidence(confidence, texts));
    }

    /** Returns how a team's steps went, week by week. */
    public static Picture trend(Trend trend, Texts texts) {
        return new Picture(TrendDrawing.draw(trend, texts), AltTexts.trend(trend, texts));
    }

    /** Returns the picture as an {@code <svg>} element for a page; colours have classes, see {@link Ink}. */
    public String svg() {
        return Svg.forPage(scene, altText);
    }

    /** Returns the picture as a PNG. Takes a good part of a second for a large one; pictures are drawn one after the other. */
    public byte[] png() {
        return Png.of(scene);
    }

    /** Returns what the picture shows, in words; at most 1000 characters. */
    public String altText() {
        return altText;
    }

    Scene scene() {
        return scene;
    }
}
