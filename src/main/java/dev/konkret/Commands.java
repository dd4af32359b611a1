package dev.konkret;

import java.util.List;

/** The commands that need no bot. */
final class Commands {
    private Commands() {}

    static List<Object> ofTheCli(World world) {
        return List.of();
    }
}
