package dev.konkret;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Flags of the same meaning as settings, which win over the environment. */
abstract class Flags {
    /** Returns the configuration with the flags laid over the settings. */
    final Configuration over(Map<String, String> settings) {
        return Configuration.of(laidOver(settings));
    }

    /** Returns the settings with the flags in the place of those they mean. */
    final Map<String, String> laidOver(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        layOver(all);
        return all;
    }

    /** Puts every flag that was given in the place of its setting. */
    abstract void layOver(Map<String, String> settings);

    static void put(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null) settings.put(name, value);
    }
}
