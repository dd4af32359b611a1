package dev.konkret.picture;

import dev.konkret.goal.outline.MindMap;
import dev.konkret.picture.MindMapLayout.Node;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws the topics of a goal as a mind map. */
final class MindMapDrawing {

    /** For phones, and for few topics. */
    static final int NARROW = 720;

    /** For many topics: to both sides of the trunk. */
    static final int WIDE = 1_120;

    private static final double RADIUS = 12;

    private MindMapDrawing() {}

    static Scene draw(String goal, MindMap map, boolean wide) {
        MindMapLayout layout = new MindMapLayout(goal, map, wide ? WIDE : NARROW, wide);
        Scene scene = new Scene(wide ? WIDE : NARROW).high(layout.height());
        Map<Integer, Node> byId = new HashMap<>();
        for (Node node : layout.nodes()) byId.put(node.id(), node);
        trunk(scene, layout);
        for (Node node : layout.nodes()) twig(scene, node, byId.get(node.on()), layout);
        root(scene, layout.root());
        for (Node node : layout.nodes()) node(scene, node);
        return scene;
    }

    private static void trunk(Scene scene, MindMapLayout layout) {
        double low = 0;
        for (Node node : layout.nodes()) {
            if (node.depth() == 1) low = Math.max(low, node.box().middle());
        }
        if (low == 0) return;
        double top = layout.root().box().bottom() - RADIUS;
        scene.add(new Shape.Line(layout.trunk(), top, layout.trunk(), low - 24, Ink.INK, 5));
    }

    private static void twig(Scene scene, Node node, @Nullable Node on, MindMapLayout layout) {
        Ink ink = Ink.ofBranch(node.branch());
        double y = node.box().middle();
        double near = node.left() ? node.box().right() : node.box().x();
        if (on == null) {
            scene.add(
                    new Shape.Bow(layout.trunk(), Math.max(layout.root().box().bottom() - 2, y - 24), near, y, ink, 5));
            return;
        }
        // Twigs hang on a stalk below the near edge of what they grow from, so no line crosses a word.
        double stalk = node.left() ? on.box().right() - 18 : on.box().x() + 18;
        if (Math.abs(near - stalk) < 12) stalk = node.left() ? near + 12 : near - 12;
        scene.add(new Shape.Line(stalk, on.box().bottom(), stalk, y, ink, 2.5));
        scene.add(new Shape.Line(stalk, y, near, y, ink, 2.5));
    }

    private static void root(Scene scene, Node root) {
        scene.add(new Shape.Box(root.box(), RADIUS + 4, Ink.INK, null));
        double y = root.box().y() + (root.box().height() - root.lines().size() * Type.TITLE.leading()) / 2;
        for (int i = 0; i < root.lines().size(); i++) {
            scene.words(
                    root.box().x() + root.box().width() / 2,
                    y + Type.TITLE.ascent() + i * Type.TITLE.leading(),
                    root.lines().get(i),
                    Type.TITLE,
                    Ink.CARD,
                    Shape.Anchor.MIDDLE);
        }
    }

    private static void node(Scene scene, Node node) {
        Type type = MindMapLayout.type(node.depth());
        Ink ink = Ink.ofBranch(node.branch());
        boolean main = node.depth() == 1;
        scene.add(new Shape.Box(node.box(), RADIUS, main ? ink : Ink.CARD, main ? null : ink));
        scene.add(
                node.box().x() + MindMapLayout.padX(),
                node.box().y() + MindMapLayout.padY() + type.ascent(),
                node.lines(),
                type,
                main ? Ink.ON_FILL : Ink.INK);
    }
}
