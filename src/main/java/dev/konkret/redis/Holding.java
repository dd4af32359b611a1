package dev.konkret.redis;

import org.jspecify.annotations.Nullable;

/**
 * One kind of key of a workspace, what an export does with it, and what of it one person takes along.
 *
 * @param kind what it is called in an export, and in the data map
 * @param key what follows the workspace in the key; with a colon at the end there are many, and an id follows
 * @param shape how it becomes lines; null when it is not carried
 * @param own what of a line is one person's own; nothing until somebody says so
 */
record Holding(String kind, String key, @Nullable Shape shape, OwnShare own) {

    /** Something that is taken along. */
    static Holding carried(String kind, String key, Shape shape) {
        return new Holding(kind, key, shape, OwnShare.NOTHING);
    }

    /** Lists that are worked out anew from what they lead to. */
    static Holding workedOut(String kind, String key) {
        return new Holding(kind, key, null, OwnShare.NOTHING);
    }

    /** What means nothing elsewhere: what Slack can be asked again, and what is forgotten within minutes. */
    static Holding leftBehind(String kind, String key) {
        return new Holding(kind, key, null, OwnShare.NOTHING);
    }

    /** The same, kept for one person each, under their id. */
    Holding ofOnePerson() {
        return new Holding(kind, key, shape, OwnShare.NAMED);
    }

    /** The same, of which this part is a person's own. */
    Holding own(Part part) {
        return new Holding(kind, key, shape, OwnShare.of(part));
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
