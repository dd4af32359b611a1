package dev.konkret.intention;

import org.jspecify.annotations.Nullable;

/** What a frame saw in a clause: who, about what, and the words that gave it away. Token numbers are the message's. */
public final class Sighting {
    private final @Nullable Owner owner;
    private final int topicFirst;
    private final int topicEnd;
    private final int[] words;
    private final int[] quoted;

    /**
     * Makes a sighting.
     *
     * @param owner null when it is open
     * @param topicFirst first token of the topic, -1 without a topic
     * @param topicEnd token behind the topic
     * @param words the tokens that gave it away; -1 stands for one that is not there
     */
    public Sighting(@Nullable Owner owner, int topicFirst, int topicEnd, int... words) {
        this(owner, topicFirst, topicEnd, words, words);
    }

    private Sighting(@Nullable Owner owner, int topicFirst, int topicEnd, int[] words, int[] quoted) {
        this.owner = owner;
        this.topicFirst = topicFirst;
        this.topicEnd = topicEnd;
        this.words = words;
        this.quoted = quoted;
    }

    /** Returns who does it, null when it is open. */
    public @Nullable Owner owner() {
        return owner;
    }

    /** Returns the first token of the topic, -1 without a topic. */
    public int topicFirst() {
        return topicFirst;
    }

    /** Returns the token behind the topic. */
    public int topicEnd() {
        return topicEnd;
    }

    /** Returns the tokens that gave it away, a copy. */
    public int[] words() {
        return words.clone();
    }

    /** Returns the tokens to quote when someone asks why, a copy: {@link #words}, unless {@link #quoting} named others. */
    int[] quoted() {
        return quoted.clone();
    }

    /** Tells whether a topic was found. */
    public boolean hasTopic() {
        return topicFirst >= 0 && topicEnd > topicFirst;
    }

    /** Returns the same with another owner. */
    public Sighting by(@Nullable Owner other) {
        return new Sighting(other, topicFirst, topicEnd, words, quoted);
    }

    /** Returns the same with the topic from {@code first} up to, not including, {@code end}. */
    public Sighting about(int first, int end) {
        return new Sighting(owner, first, end, words, quoted);
    }

    /** Returns the same, to be quoted with these tokens: of a turn the whole, though one word of it was enough to find it. */
    Sighting quoting(int[] tokens) {
        return new Sighting(owner, topicFirst, topicEnd, words, tokens);
    }
}
