package dev.konkret.picture;

import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.outline.MindMap.Branch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the topics of a goal stand: the goal on top, below it a trunk, the main branches to its left and right with their twigs
 * indented below them. Everything stands in a column and below what came before, so nothing can overlap. On a narrow sheet
 * everything is to the right of the trunk.
 */
final class MindMapLayout {
    static final double MARGIN = 28;
    private static final double ROOT_PAD = 18;
    private static final double FROM_TRUNK = 46;
    private static final double INDENT = 40;
    private static final int DEEPEST_INDENT = 4;
    private static final double PAD_X = 14;
    private static final double PAD_Y = 9;
    private static final double BETWEEN_TWIGS = 10;
    private static final double BETWEEN_BRANCHES = 26;
    private static final int ROOT_LINES = 4;

    private final MindMap map;
    private final int width;
    private final double trunk;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Integer, Integer> main = new HashMap<>();
    private final Set<Integer> placed = new HashSet<>();
    private final Node root;

    /**
     * A topic in its place.
     *
     * @param on id of what it hangs on
     * @param depth 1 for a main branch, 0 for the goal
     * @param branch which main branch it belongs to, counted from 0
     * @param left it stands to the left of the trunk
     */
    record Node(int id, int on, int depth, int branch, boolean left, Rect box, List<String> lines) {}

    /** @param goal the words in the middle */
    MindMapLayout(String goal, MindMap map, int width, boolean twoSides) {
        this.map = map;
        this.width = width;
        this.trunk = twoSides ? width / 2.0 : MARGIN + 12;
        double inner = width - 2 * MARGIN - 2 * ROOT_PAD;
        List<String> lines = Type.TITLE.within(inner).lines(goal, ROOT_LINES);
        double height = lines.size() * Type.TITLE.leading() + 2 * ROOT_PAD;
        root = new Node(
                MindMap.ROOT, MindMap.ROOT, 0, 0, false, new Rect(MARGIN, MARGIN, width - 2 * MARGIN, height), lines);
        List<Branch> branches = map.twigs(MindMap.ROOT);
        for (int i = 0; i < branches.size(); i++) main.put(branches.get(i).id(), i);
        double top = root.box().bottom() + BETWEEN_BRANCHES;
        int split = twoSides ? split(branches) : 0;
        double y = top;
        for (int i = 0; i < branches.size(); i++) {
            if (i == split) y = top;
            y = place(branches.get(i), 1, i, i < split, y) + BETWEEN_BRANCHES - BETWEEN_TWIGS;
        }
    }

    /** Returns the goal. */
    Node root() {
        return root;
    }

    /** Returns all topics. */
    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    double trunk() {
        return trunk;
    }

    double height() {
        double bottom = root.box().bottom();
        for (Node node : nodes) bottom = Math.max(bottom, node.box().bottom());
        return bottom + MARGIN;
    }

    static Type type(int depth) {
        return depth == 1 ? Type.STRONG : Type.BODY;
    }

    static double padX() {
        return PAD_X;
    }

    static double padY() {
        return PAD_Y;
    }

    private double place(Branch branch, int depth, int of, boolean left, double y) {
        // A map that was damaged so that a branch hangs on itself must not draw for ever.
        if (!placed.add(branch.id())) return y;
        double indent = FROM_TRUNK + Math.min(depth - 1, DEEPEST_INDENT) * INDENT;
        double room = (left ? trunk - MARGIN : width - MARGIN - trunk) - indent;
        Type type = type(depth);
        List<String> lines = type.within(room - 2 * PAD_X).lines(branch.words());
        double wide = 0;
        for (String line : lines) wide = Math.max(wide, type.width(line));
        wide = Math.min(room, wide + 2 * PAD_X);
        double high = lines.size() * type.leading() + 2 * PAD_Y;
        double x = left ? trunk - indent - wide : trunk + indent;
        nodes.add(new Node(branch.id(), branch.on(), depth, of, left, new Rect(x, y, wide, high), lines));
        double below = y + high + BETWEEN_TWIGS;
        for (Branch twig : map.twigs(branch.id())) below = place(twig, depth + 1, of, left, below);
        return below;
    }

    /** Returns how many main branches stand on the left, so that both sides are about equally long. */
    private int split(List<Branch> branches) {
        int[] weight = new int[branches.size()];
        int all = 0;
        for (int i = 0; i < weight.length; i++) {
            weight[i] = 1 + weight(branches.get(i).id(), new HashSet<>());
            all += weight[i];
        }
        int best = 0;
        int least = Integer.MAX_VALUE;
        int sum = 0;
        for (int i = 0; i <= weight.length; i++) {
            int longer = Math.max(sum, all - sum);
            if (longer < least) {
                least = longer;
                best = i;
            }
            if (i < weight.length) sum += weight[i];
        }
        return best;
    }

    private int weight(int id, Set<Integer> seen) {
        int weight = 0;
        for (Branch twig : map.twigs(id)) if (seen.add(twig.id())) weight += 1 + weight(twig.id(), seen);
        return weight;
    }
}
