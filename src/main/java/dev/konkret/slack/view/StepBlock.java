package dev.konkret.slack.view;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The id of the block that has a step's buttons; by it a message tells which steps it is about. */
public final class StepBlock {
    private static final String PREFIX = "step:";

    private StepBlock() {}

    /** Returns the block's id. */
    public static String id(String step) {
        return PREFIX + step;
    }

    /** Returns the step whose buttons the block has; empty when it has none of a step. */
    public static Optional<String> stepOf(@Nullable String blockId) {
        return blockId != null && blockId.startsWith(PREFIX) && blockId.length() > PREFIX.length()
                ? Optional.of(blockId.substring(PREFIX.length()))
                : Optional.empty();
    }
}
