package dev.konkret.intention;

import org.jspecify.annotations.Nullable;

/** How one language finds what is to be done, once it is clear where in a clause it is said. */
public interface TopicFinder {
    /** Returns the first token that is no greeting, conjunction, sign or adverb. */
    int core(Clause clause);

    /** Returns the topic that begins at token {@code from} and reaches to the end of the clause at most. */
    Sighting from(Clause clause, int from, @Nullable Owner owner, int... words);

    /** Returns the topic that stands before the verb at token {@code verb}. */
    Sighting before(Clause clause, int verb, int... words);

    /** Tells whether from token {@code from} on the clause says with an infinitive what is to be done. */
    default boolean isInfinitive(Clause clause, int from) {
        return false;
    }

    /** Tells whether the clause itself asks, and not only what stands behind it in the same sentence. */
    default boolean asks(Clause clause) {
        return clause.question();
    }

    /** Returns whom a request in the clause is addressed to. */
    default Owner addressee(Clause clause) {
        return Owner.ADDRESSEE;
    }

    /** Returns the noun phrase another clause names, for a clause with a pronoun only. */
    Sighting elsewhere(Clause clause, Sighting sighting);
}
