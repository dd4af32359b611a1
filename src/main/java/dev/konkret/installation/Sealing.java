package dev.konkret.installation;

/** Makes texts unreadable to whoever has only the store. */
public interface Sealing {

    /** @param place where it will be kept: moved to another place it cannot be opened */
    String seal(String text, String place);

    /**
     * Returns what was sealed.
     *
     * @throws IllegalStateException with one line for the operator when none of the keys fits, or it was tampered with
     */
    String open(String sealed, String place);

    /** Returns whether it was sealed with the newest key. */
    boolean isFresh(String sealed);
}
