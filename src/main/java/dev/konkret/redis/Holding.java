package dev.konkret.redis;

import org.jspecify.annotations.Nullable;

/**
 * One kind of key of a workspace, and what an export does with it.
 *
 * @param kind what it is called in an export, and in the data map
 * @param key what follows the workspace in the key; with a colon at the end there are many, and an id follows
 * @param shape how it becomes lines; null when it is not carried
 */
record Holding(String kind, String key, @Nullable Shape shape) {

    /** Something that is taken along. */
    static Holding carried(String kind, String key, Shape shape) {
        return new Holding(kind, key, shape);
    }

    /** Lists that are worked out anew from what they lead to. */
    static Holding workedOut(String kind, String key) {
        return new Holding(kind, key, null);
    }

    /** What means nothing elsewhere: what Slack can be asked again, and what is forgotten within minutes. */
    static Holding leftBehind(String kind, String key) {
        return new Holding(kind, key, null);
    }

    /** @param rest what follows the workspace and the colon behind it in a key */
    boolean fits(String rest) {
        return isMany() ? rest.startsWith(key) : rest.equals(key);
    }

    boolean isMany() {
        return key.endsWith(":");
    }

    String idIn(String rest) {
        return rest.substring(key.length());
    }
}
