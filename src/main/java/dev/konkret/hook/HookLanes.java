package dev.konkret.hook;

import java.util.HashMap;
import java.util.Map;

/** Keeps receivers that do not answer from holding up everything else the bot has to do: few at a time, and fewer for each. */
final class HookLanes {
    static final int FOR_ONE = 4;
    static final int FOR_ALL = 8;

    private final Map<String, Integer> underWay = new HashMap<>();
    private int all;

    /** Returns whether there is room; then {@link #leave} must follow. */
    synchronized boolean enter(String hook) {
        int here = underWay.getOrDefault(hook, 0);
        if (all >= FOR_ALL || here >= FOR_ONE) return false;
        all++;
        underWay.put(hook, here + 1);
        return true;
    }

    synchronized void leave(String hook) {
        all--;
        underWay.computeIfPresent(hook, (name, here) -> here == 1 ? null : here - 1);
    }
}
