package dev.konkret.slack.view;

import dev.konkret.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list that ends with "… und n weitere" before it gets too long.
 *
 * @param mostBlocks blocks it may take, that last line included
 * @param mostCharacters characters of text it may take
 */
record Listing(int mostBlocks, int mostCharacters) {

    /** A list in a view, where only blocks count. */
    static Listing ofBlocks(int mostBlocks) {
        return new Listing(mostBlocks, Integer.MAX_VALUE);
    }

    /** Returns the blocks of as many items as there is room for, in their order; items stay whole. */
    <T> List<ObjectNode> of(List<T> items, Texts texts, Function<T, List<ObjectNode>> blocksOf) {
        List<ObjectNode> all = new ArrayList<>();
        int shown = 0;
        int characters = 0;
        for (T item : items) {
            List<ObjectNode> blocks = blocksOf.apply(item);
            characters += blocks.stream().mapToInt(Surface::weight).sum();
            boolean isLast = shown == items.size() - 1;
            int room = isLast ? mostBlocks : mostBlocks - 1;
            if (all.size() + blocks.size() > room || characters > mostCharacters) break;
            all.addAll(blocks);
            shown++;
        }
        if (shown < items.size()) all.add(Blocks.context(texts.get("list.more", items.size() - shown)));
        return all;
    }
}
